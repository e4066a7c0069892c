/** Remembers the last results of a pure function, as many as are kept, by identity of its arguments. */
export function memoRecent<A extends readonly unknown[], R>(
  keep: number,
  fn: (...args: A) => R,
): (...args: A) => R {
  const recent: { readonly args: A; readonly result: R }[] = [];
  return (...args) => {
    const at = recent.findIndex((one) =>
      one.args.every((arg, index) => Object.is(arg, args[index])),
    );
    const found = recent[at] ?? { args, result: fn(...args) };
    if (at >= 0) recent.splice(at, 1);
    recent.unshift(found);
    recent.length = Math.min(recent.length, keep);
    return found.result;
  };
}

/** Makes a value when it is first asked for. */
export function lazy<R>(make: () => R): () => R {
  return memoRecent(1, make);
}

/** An object with parts of which each is made when it is first read. */
export function lazyParts<Known extends object, Late extends object>(
  known: Known,
  late: { readonly [Name in keyof Late]: () => Late[Name] },
): Known & Late {
  const whole: object = { ...known };
  for (const [name, make] of Object.entries<() => unknown>(late))
    Object.defineProperty(whole, name, { get: lazy(make), enumerable: true });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it has been given all of them
  return whole as Known & Late;
}

/** Remembers the last result of a pure function, by identity of its arguments. */
export function memoLast<A extends readonly unknown[], R>(
  fn: (...args: A) => R,
): (...args: A) => R {
  return memoRecent(1, fn);
}

/** Remembers what a pure function gives for each object, for as long as that object is in use. */
export function memoOf<From extends object, To>(make: (from: From) => To): (from: From) => To {
  const known = new WeakMap<From, { readonly value: To }>();
  return (from) => {
    const before = known.get(from);
    if (before !== undefined) return before.value;
    const value = make(from);
    known.set(from, { value });
    return value;
  };
}
