import { afterEach, describe, expect, test, vi } from 'vitest';
import { makeFetch } from '@/testing/make-fetch';
import { fetchText, FileError } from './fetch-text';

const { signal } = new AbortController();

afterEach(() => {
  vi.unstubAllGlobals();
});

/** What the promise is rejected with. */
async function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => 'kept',
    (error: unknown) => error,
  );
}

describe('fetchText', () => {
  test('gives the text at an address', async () => {
    vi.stubGlobal('fetch', makeFetch({ '/a.json': 'été {' }).fetch);
    await expect(fetchText('/a.json', signal)).resolves.toBe('été {');
  });

  test.each([404, 403, 500])('says which status, %d, was given in place of it', async (status) => {
    vi.stubGlobal('fetch', makeFetch({ '/a.json': status }).fetch);
    const error = await rejection(fetchText('/a.json', signal));
    expect(error).toBeInstanceOf(FileError);
    expect(error).toMatchObject({ status, message: `/a.json: status ${status}` });
  });

  test('says that there was no answer', async () => {
    vi.stubGlobal('fetch', makeFetch({ '/a.json': null }).fetch);
    const error = await rejection(fetchText('/a.json', signal));
    expect(error).toMatchObject({ name: 'FileError', status: null, message: '/a.json: no answer' });
  });

  test('says the same where the answer breaks off', async () => {
    const broken = new ReadableStream<Uint8Array>({
      start: (stream) => {
        stream.enqueue(new TextEncoder().encode('{"a":'));
        stream.error(new TypeError('network error'));
      },
    });
    vi.stubGlobal('fetch', vi.fn<typeof fetch>().mockResolvedValue(new Response(broken)));
    const error = await rejection(fetchText('/a.json', signal));
    expect(error).toMatchObject({ name: 'FileError', status: null });
  });

  test('is no failed file where the request was called off', async () => {
    const controller = new AbortController();
    const reason = new DOMException('called off', 'AbortError');
    controller.abort(reason);
    vi.stubGlobal('fetch', vi.fn<typeof fetch>().mockRejectedValue(reason));
    await expect(fetchText('/a.json', controller.signal)).rejects.toBe(reason);
  });

  test('hands the signal on', async () => {
    const given = vi.fn<typeof fetch>().mockResolvedValue(new Response(''));
    vi.stubGlobal('fetch', given);
    await fetchText('/a.json', signal);
    expect(given).toHaveBeenCalledWith('/a.json', { signal });
  });
});
