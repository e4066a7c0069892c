/**
 * The text of a file that a spreadsheet or an editor saved: UTF-8 or, where a mark says so, UTF-16; where it is neither, the
 * alphabet of Windows, which `isOld` says, for letters with accents may be others.
 */
export function decodeText(bytes: Uint8Array): { readonly text: string; readonly isOld: boolean } {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), isOld: false };
  if (a === 0xfe && b === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), isOld: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isOld: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), isOld: true };
  }
}
