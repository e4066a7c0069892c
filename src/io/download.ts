/** Gives the reader a file to keep. */
export function saveFile(file: {
  name: string;
  type: string;
  content: string | Blob | Uint8Array;
}): void {
  const part = file.content instanceof Uint8Array ? new Uint8Array(file.content) : file.content;
  const address = URL.createObjectURL(new Blob([part], { type: file.type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read the file a moment after the click.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
