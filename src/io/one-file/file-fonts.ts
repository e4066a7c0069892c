/** The fonts of the document as rules that hold them: where there is no file beside it, they stand in its own style sheet. */
export function fileFonts(document: Document): string {
  return [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule && rule.cssText.includes('url("data:'))
    .map(({ cssText }) => cssText)
    .join('');
}
