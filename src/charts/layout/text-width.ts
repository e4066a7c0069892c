/**
 * Width of text in the self-hosted sans, in ems, by class of character, taken on the wide side. Measuring without a
 * browser keeps the layout pure: the same labels are placed in a test, at build time and on the screen.
 */
function widthOf(character: string): number {
  if (/[Iijl.,:;'’|!\u00a0 ]/.test(character)) return 0.3;
  if (/[frt()/]/.test(character)) return 0.4;
  if (/[MW%]/.test(character)) return 0.99;
  if (/[mw]/.test(character)) return 0.88;
  if (/[0-9+<>≥≤≈×–-]/.test(character)) return 0.655;
  if (/[A-Z&]/.test(character)) return 0.77;
  if (/[bdghnopqu]/.test(character)) return 0.62;
  if (/[\u3000-\u9fff]/.test(character)) return 1;
  return 0.59;
}

/** Width in pixels of one line of text at a font size in pixels; bold runs about a twentieth wider. */
export function textWidth(text: string, fontSize: number, bold = false): number {
  let ems = 0;
  for (const character of text) ems += widthOf(character);
  return ems * fontSize * (bold ? 1.05 : 1);
}

/** Words on as few lines as fit `width`; null where a word is wider or more than `maxLines` would be needed. */
export function wrapWords(
  text: string,
  fontSize: number,
  width: number,
  maxLines: number,
): readonly string[] | null {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (textWidth(word, fontSize) > width) return null;
    if (last !== undefined && textWidth(joined, fontSize) <= width)
      lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines.length <= maxLines ? lines : null;
}
