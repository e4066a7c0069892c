/**
 * A drawing whose ids are counted from its own beginning: React and recharts count from theirs, so that what was drawn
 * before would make another drawing of it.
 */
export function stableIds(svg: string): string {
  const ids = [...svg.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id);
  const names = new Map([...new Set(ids)].map((id, index) => [id, `i${index + 1}`]));
  return svg.replaceAll(/(\sid="|url\(#)([^")]+)/g, (whole, start: string, id: string) => {
    const name = names.get(id);
    return name === undefined ? whole : start + name;
  });
}
