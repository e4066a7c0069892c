/** A file that did not arrive; `status` is the server's answer, null where there was none. */
export class FileError extends Error {
  readonly status: number | null;

  constructor(url: string, status: number | null) {
    super(`${url}: ${status === null ? 'no answer' : `status ${status}`}`);
    this.name = 'FileError';
    this.status = status;
  }
}

/** The text at an address of our own. Rejects with FileError. */
export async function fetchText(url: string, signal: AbortSignal): Promise<string> {
  let response: Response;
  try {
    response = await fetch(url, { signal });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new FileError(url, null);
  }
  if (!response.ok) throw new FileError(url, response.status);
  try {
    return await response.text();
  } catch {
    throw new FileError(url, null);
  }
}
