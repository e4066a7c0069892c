/** A piece of a text that is read by itself: numbers, times and names in it may belong together. */
export type Sentence = { readonly start: number; readonly text: string };

/** No piece is longer, whatever a text is made of: what is done with one may then cost more than its length. */
const LONGEST = 600;

/** Lines, and of a line without an end as much as may be a paragraph, up to a blank where there is one. */
const PARAGRAPH = /[^\n]{1,1800}(?=\s|$)|[^\n]{1800}|[^\n]+/gu;
const PIECE = new RegExp(`[^]{1,${LONGEST}}(?=\\s|$)|[^]{1,${LONGEST}}`, 'gu');
/** "U.S. dollars" and "ca. 1,19" end none. */
const END = /[.!?…]["'”’»)]*(?=\s+["'“‘«(]*\p{Lu})|[。！？；]/gu;

/** The sentences of a text in order, blank ones left out. */
export function sentencesOf(text: string): readonly Sentence[] {
  return [...text.matchAll(PARAGRAPH)].flatMap(({ index, 0: paragraph }) =>
    /\S/u.test(paragraph) ? sentencesIn(paragraph, index) : [],
  );
}

function sentencesIn(paragraph: string, place: number): readonly Sentence[] {
  const ends = [...paragraph.matchAll(END)].map(({ index, 0: sign }) => index + sign.length);
  const starts = [0, ...ends];
  return starts.flatMap((start, at) =>
    [...paragraph.slice(start, starts[at + 1]).matchAll(PIECE)]
      .filter(({ 0: piece }) => /\S/u.test(piece))
      .map(({ index, 0: piece }) => ({ start: place + start + index, text: piece })),
  );
}
