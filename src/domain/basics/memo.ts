/** Remembers the last result of a pure function, by identity of its arguments. */
export function memoLast<A extends readonly unknown[], R>(
  fn: (...args: A) => R,
): (...args: A) => R {
  let last: { readonly args: A; readonly result: R } | null = null;
  return (...args) => {
    if (last?.args.every((arg, index) => Object.is(arg, args[index])) === true) return last.result;
    last = { args, result: fn(...args) };
    return last.result;
  };
}
