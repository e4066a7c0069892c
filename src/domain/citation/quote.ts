/** Quotation marks by language, as its own newspapers set them. French puts a no-break space inside. */
const MARKS: Readonly<Record<string, readonly [string, string]>> = {
  en: ['“', '”'],
  fr: ['«\u00a0', '\u00a0»'],
  nl: ['‘', '’'],
  de: ['„', '“'],
  zh: ['“', '”'],
};

/** Words in the quotation marks of their language; in English ones where it is not known. */
export function quoted(text: string, language: string): string {
  const [open, close] = MARKS[language] ?? ['“', '”'];
  return `${open}${text}${close}`;
}
