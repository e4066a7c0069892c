/** Size of letters that sizes in CSS pixels are made for. */
const USUAL = 16;
/** Beyond these a chart could not be read for its lack of room, or for its letters. */
const [LEAST, MOST] = [1, 2];

/** How much larger than usual the reader's browser has letters, 1 to 2. */
export function textScale(page: Document): number {
  const size = Number(getComputedStyle(page.documentElement).fontSize.replace('px', ''));
  return Number.isFinite(size) ? Math.min(MOST, Math.max(LEAST, size / USUAL)) : LEAST;
}
