/** Up to the first mark that ends a sentence and after which another begins; all of a text that is one sentence. */
const FIRST = /^.+?[.!?](?=\s+[\p{Pi}\p{Ps}]?[\p{Lu}\d])|^.+?[。！？]/su;

/** The first sentence of a text, for where there is room for the gist alone. */
export function firstSentence(text: string): string {
  return FIRST.exec(text)?.[0] ?? text;
}
