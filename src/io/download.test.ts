// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { saveFile } from './download';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** What the browser was given: the link that was pressed and the blob behind it. */
function watch(): {
  readonly links: HTMLAnchorElement[];
  readonly blobs: Blob[];
  readonly revoked: string[];
} {
  const seen = { links: [] as HTMLAnchorElement[], blobs: [] as Blob[], revoked: [] as string[] };
  URL.createObjectURL = (blob) => {
    if (blob instanceof Blob) seen.blobs.push(blob);
    return 'blob:one';
  };
  URL.revokeObjectURL = (address) => {
    seen.revoked.push(address);
  };
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    seen.links.push(this);
  });
  return seen;
}

describe('a saved file', () => {
  test.each<[string, string | Blob | Uint8Array]>([
    ['text', 'a,b\r\n'],
    ['bytes', new TextEncoder().encode('a,b\r\n')],
    ['a blob', new Blob(['a,b\r\n'])],
  ])('is handed to the browser under its name: %s', (_what, content) => {
    vi.useFakeTimers();
    const { links, blobs, revoked } = watch();
    saveFile({ name: 'x.csv', type: 'text/csv', content });
    expect(links.map((link) => [link.download, link.href])).toEqual([['x.csv', 'blob:one']]);
    expect(blobs.map(({ type, size }) => [type, size])).toEqual([['text/csv', 5]]);
    // Nothing is left behind, and what is kept for the browser to read is let go in the end.
    expect(document.querySelector('a')).toBeNull();
    expect(revoked).toEqual([]);
    vi.runAllTimers();
    expect(revoked).toEqual(['blob:one']);
  });
});
