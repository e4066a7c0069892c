import { afterEach, describe, expect, test, vi } from 'vitest';
import { copyTable, copyText } from './clipboard';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('copyText', () => {
  test('puts the text on the clipboard', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValue();
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    await expect(copyText('https://example.org/?q=x')).resolves.toBe(true);
    expect(writeText.mock.calls).toEqual([['https://example.org/?q=x']]);
  });

  test('is false where the browser refuses', async () => {
    const refusal = new DOMException('denied', 'NotAllowedError');
    const writeText = vi.fn<() => Promise<void>>().mockRejectedValue(refusal);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    await expect(copyText('x')).resolves.toBe(false);
  });

  test('is false where there is no clipboard, as on a page without https', async () => {
    vi.stubGlobal('navigator', {});
    await expect(copyText('x')).resolves.toBe(false);
  });
});

describe('copyTable', () => {
  const table = { text: 'a\tb', html: '<table></table>' };

  /** Stands for the browser's own: it keeps what it is given. */
  class Item {
    readonly parts: Readonly<Record<string, Blob>>;
    constructor(parts: Readonly<Record<string, Blob>>) {
      this.parts = parts;
    }
  }

  test('puts it on the clipboard as text and as HTML', async () => {
    const write = vi.fn<(items: readonly Item[]) => Promise<void>>().mockResolvedValue();
    vi.stubGlobal('ClipboardItem', Item);
    vi.stubGlobal('navigator', { clipboard: { write } });
    await expect(copyTable(table)).resolves.toBe(true);
    const parts = write.mock.calls[0]?.[0][0]?.parts ?? {};
    expect(Object.keys(parts)).toEqual(['text/plain', 'text/html']);
    await expect(parts['text/plain']?.text()).resolves.toBe(table.text);
    await expect(parts['text/html']?.text()).resolves.toBe(table.html);
  });

  test('puts it there as text where the browser knows no more', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValue();
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    await expect(copyTable(table)).resolves.toBe(true);
    expect(writeText.mock.calls).toEqual([[table.text]]);
  });

  test('is false where the browser refuses both', async () => {
    vi.stubGlobal('navigator', {});
    await expect(copyTable(table)).resolves.toBe(false);
  });
});
