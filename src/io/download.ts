/** How long the browser may take to read what it saves, in milliseconds. */
const KEPT = 60_000;

/** Hands a file to the browser's downloads under this name. Throws where the browser cannot make one. */
export function saveFile(file: {
  name: string;
  type: string;
  content: string | Blob | Uint8Array;
}): void {
  const { name, type, content } = file;
  // A copy, for a view of shared memory cannot be part of a blob.
  const part = content instanceof Uint8Array ? new Uint8Array(content) : content;
  const address = URL.createObjectURL(new Blob([part], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEPT);
}
