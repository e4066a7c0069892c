/** Puts text on the clipboard. False where the browser refuses, so that the reader can be shown the text instead. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Puts a table on the clipboard as text and as HTML, so that a spreadsheet takes its cells and a document its links; as text
 * alone where the browser knows no more. False where it refuses.
 */
export async function copyTable({
  text,
  html,
}: {
  readonly text: string;
  readonly html: string;
}): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      'text/plain': new Blob([text], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return copyText(text);
  }
}
