import { afterEach, describe, expect, test, vi } from 'vitest';
import { copyText } from './clipboard';

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
