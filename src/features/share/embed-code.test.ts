// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embedCode, firstHeight } from './embed-code';

const SCRIPT = 'https://example.org/embed.js';

function parse(code: string): Document {
  return new DOMParser().parseFromString(code, 'text/html');
}

describe('embed code', () => {
  it('is one frame and one script, whatever address and title hold', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (url, title) => {
        const document = parse(
          embedCode({ url, title, height: 500, script: SCRIPT, scheme: null }),
        );
        const elements = [...document.querySelectorAll('head *, body *')];
        expect(elements.map(({ tagName }) => tagName)).toEqual(['IFRAME', 'SCRIPT']);
        const newlines = (text: string): string =>
          text.replaceAll(/\r\n?/g, '\n').replaceAll('\0', '�');
        expect(elements[0]?.getAttribute('src')).toBe(newlines(url));
        expect(elements[0]?.getAttribute('title')).toBe(newlines(title));
      }),
    );
  });

  it('fits its page, waits until it is seen, and asks for its script as any host gives it', () => {
    const url = 'https://example.org/embed/sales/?years=2015&v=1';
    const document = parse(
      embedCode({ url, title: 'Sales', height: 500.2, script: SCRIPT, scheme: null }),
    );
    const frame = document.querySelector('iframe');
    expect(frame?.getAttribute('width')).toBe('100%');
    expect(frame?.getAttribute('height')).toBe('501');
    expect(frame?.getAttribute('loading')).toBe('lazy');
    const script = document.querySelector('script');
    expect(script?.src).toBe(SCRIPT);
    expect(script?.crossOrigin).toBeNull();
    expect(frame?.getAttribute('style')).toBe('border: 0');
  });

  it('is light or dark as it is pinned, where the scripts of the frame do not run too', () => {
    const code = embedCode({ url: '/x/', title: 'x', height: 1, script: SCRIPT, scheme: 'dark' });
    expect(parse(code).querySelector('iframe')?.getAttribute('style')).toBe(
      'border: 0; color-scheme: dark',
    );
  });

  it('has a height for each kind of page until a better one is told', () => {
    expect(firstHeight({ page: 'overview' })).toBeGreaterThan(
      firstHeight({ page: 'panel', panel: 'x' }),
    );
    expect(firstHeight({ page: 'entry', list: 'claims', id: 'x' })).toBeGreaterThan(300);
    expect(firstHeight({ page: 'unknown', path: '/x' })).toBeGreaterThan(200);
  });
});
