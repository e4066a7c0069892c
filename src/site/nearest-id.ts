/** The id that shares most of its words and letters' pairs with the one asked for; null where none is near. */
export function nearestId(asked: string, ids: readonly string[]): string | null {
  let best: { id: string; likeness: number } | null = null;
  for (const id of ids) {
    const likeness = likenessOf(asked, id);
    if (likeness > 0.4 && (best === null || likeness > best.likeness)) best = { id, likeness };
  }
  return best?.id ?? null;
}

/** Share of pairs of neighbouring letters that two words have in common: 1 for the same word. */
function likenessOf(a: string, b: string): number {
  const [inA, inB] = [pairsIn(a), pairsIn(b)];
  const common = [...inA].filter((pair) => inB.has(pair)).length;
  return inA.size + inB.size === 0 ? 0 : (2 * common) / (inA.size + inB.size);
}

function pairsIn(word: string): ReadonlySet<string> {
  return new Set(
    Array.from({ length: Math.max(0, word.length - 1) }, (_, index) =>
      word.slice(index, index + 2),
    ),
  );
}
