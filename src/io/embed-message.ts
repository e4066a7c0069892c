/** Type of the message in which an embedded view tells the page around it how high it is (`public/embed/frame.js`). A published interface. */
const HEIGHT_MESSAGE = 'on-the-record:height';

/** The height in CSS pixels that a message tells; null for any other message. */
export function readHeight(message: unknown): number | null {
  if (typeof message !== 'object' || message === null) return null;
  if (!('type' in message && 'height' in message) || message.type !== HEIGHT_MESSAGE) return null;
  const { height } = message;
  return typeof height === 'number' && height > 0 && Number.isFinite(height) ? height : null;
}
