const DEFUSED = /^'+[=+\-@\t\r\n＝＋－＠]/;

/** The text that an export made harmless for spreadsheets, as it was. */
export function rearmed(text: string): string {
  return DEFUSED.test(text) ? text.slice(1) : text;
}
