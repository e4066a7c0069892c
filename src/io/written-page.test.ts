// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_VIEW } from '@/view/view-state';
import { createAppStore } from '@/store/store';
import { SMALL_RECORD } from '@/testing/small-record';
import { writtenPage } from './written-page';

const chart = (print: string, content: string): string =>
  `<div data-drawn="${print}"><div class="chart"><div class="overflow-hidden">${content}</div></div></div>`;
const variant = (range: string): string => `<div data-drawing="${range}">${range}</div>`;
const VARIANTS = ['0-300', '300-600', '600-'];

function stand(...charts: readonly string[]): HTMLElement {
  document.body.innerHTML = `<div id="first">${charts.join('')}</div><div id="root"><i></i></div>`;
  const host = document.querySelector<HTMLElement>('#root i');
  if (host === null) throw new Error('no host');
  return host;
}

const textsIn = (element: Element | null): readonly (string | null)[] =>
  [...(element?.children ?? [])].map((child) => child.textContent);

afterEach(() => {
  document.body.replaceChildren();
});

const misfits = vi.fn<() => void>();

describe('the drawings of a written page', () => {
  it('are found by what they show', () => {
    stand(chart('p1', variant('0-')), chart('p2', variant('0-')));
    const { find } = writtenPage(document, DEFAULT_VIEW, '/');
    expect(find('p1')).not.toBeNull();
    expect(find('p1')).toBe(find('p1'));
    expect(find('p1')).not.toBe(find('p2'));
    expect(find('p3')).toBeNull();
  });

  it('stay where they were written until the app takes over, and then stand where they were adopted', () => {
    const host = stand(chart('p1', VARIANTS.map(variant).join('')));
    const { find, moveIn } = writtenPage(document, DEFAULT_VIEW, '/');
    find('p1')?.adopt(host, misfits);
    expect(textsIn(host)).toEqual([]);
    moveIn();
    expect(textsIn(host)).toEqual(VARIANTS);
  });

  it('are there again for who asks for them later', () => {
    const host = stand(chart('p1', variant('0-')));
    const { find, moveIn } = writtenPage(document, DEFAULT_VIEW, '/');
    const release = find('p1')?.adopt(host, misfits);
    moveIn();
    document.querySelector('#first')?.remove();
    release?.();
    expect(textsIn(host)).toEqual([]);
    find('p1')?.adopt(host, misfits);
    expect(textsIn(host)).toEqual(['0-']);
  });

  it('do not move in where the app no longer has room for them', () => {
    const host = stand(chart('p1', variant('0-')));
    const { find, moveIn } = writtenPage(document, DEFAULT_VIEW, '/');
    find('p1')?.adopt(host, misfits)();
    moveIn();
    expect(textsIn(host)).toEqual([]);
    expect(textsIn(document.querySelector('#first .overflow-hidden'))).toEqual(['0-']);
  });

  it('are none where the page was not written', () => {
    document.body.innerHTML = '<div id="root"></div>';
    expect(writtenPage(document, DEFAULT_VIEW, '/').find('p1')).toBeNull();
  });
});

describe('a drawing in its new place', () => {
  let measure = (): void => undefined;
  let width = 0;
  const disconnect = vi.fn<() => void>();

  beforeEach(() => {
    vi.stubGlobal(
      'ResizeObserver',
      class {
        readonly disconnect = disconnect;

        constructor(tell: () => void) {
          measure = tell;
        }

        observe(): void {
          // Tells when the test says so.
        }
      },
    );
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockImplementation(() => width);
  });

  const resize = (to: number): void => {
    width = to;
    measure();
  };

  it('keeps the one variant on the page that fits its width, whatever that becomes', () => {
    const host = stand(chart('p1', VARIANTS.map(variant).join('')));
    const { find, moveIn } = writtenPage(document, DEFAULT_VIEW, '/');
    find('p1')?.adopt(host, misfits);
    moveIn();
    for (const [to, expected] of [
      [299, '0-300'],
      [300, '300-600'],
      [599, '300-600'],
      [2000, '600-'],
      [10, '0-300'],
    ] as const) {
      resize(to);
      expect(textsIn(host)).toEqual([expected]);
    }
    // Where it is not laid out it stays as it is.
    resize(0);
    expect(textsIn(host)).toEqual(['0-300']);
  });

  it('has them all while the page is printed', () => {
    const host = stand(chart('p1', VARIANTS.map(variant).join('')));
    const { find, moveIn } = writtenPage(document, DEFAULT_VIEW, '/');
    const release = find('p1')?.adopt(host, misfits);
    moveIn();
    resize(400);
    dispatchEvent(new Event('beforeprint'));
    expect(new Set(textsIn(host))).toEqual(new Set(VARIANTS));
    dispatchEvent(new Event('afterprint'));
    expect(textsIn(host)).toEqual(['300-600']);
    release?.();
    expect(disconnect).toHaveBeenCalled();
    dispatchEvent(new Event('beforeprint'));
    expect(textsIn(host)).toEqual([]);
  });

  it('does not take the focus from what fits', () => {
    const host = stand(
      chart('p1', `${variant('0-300')}<div data-drawing="300-"><a href="/x">x</a></div>`),
    );
    const { find, moveIn } = writtenPage(document, DEFAULT_VIEW, '/');
    find('p1')?.adopt(host, misfits);
    moveIn();
    const link = host.querySelector('a');
    link?.focus();
    resize(400);
    expect(document.activeElement).toBe(link);
    expect(host.children).toHaveLength(1);
  });

  it('says where nothing that was written looks right: too much shrunk, or lost in its place', () => {
    const drawn = `<div data-drawing="300-"><svg width="400"></svg></div>`;
    const host = stand(chart('p1', drawn));
    const { find, moveIn } = writtenPage(document, DEFAULT_VIEW, '/');
    find('p1')?.adopt(host, misfits);
    moveIn();
    misfits.mockClear();
    for (const right of [384, 400, 432]) resize(right);
    expect(misfits).not.toHaveBeenCalled();
    resize(383);
    expect(misfits).toHaveBeenCalledTimes(1);
    resize(433);
    expect(misfits).toHaveBeenCalledTimes(2);
  });
});

describe('a block of a written page', () => {
  const PANEL = '<section data-panel="sales"><h2>61 million</h2></section>';
  const MAIN = `<main><p data-sentence="">426 claims</p><p role="status"></p>${PANEL}<table></table><div data-tools=""></div></main>`;

  it('is a panel, or what stands in the middle of the page, and stands where the app puts it', () => {
    const host = stand(MAIN);
    const { block, moveIn } = writtenPage(document, DEFAULT_VIEW, '/sales/');
    block('page', '/sales/')?.adopt(host, misfits);
    expect(host.innerHTML).toBe('');
    moveIn();
    expect(host.innerHTML).toBe(`${PANEL}<table></table>`);
    const other = document.createElement('div');
    block('sales', '/sales/')?.adopt(other, misfits);
    expect(other.innerHTML).toBe(PANEL);
  });

  it('is not offered for any other view than the one that was written', () => {
    stand(MAIN);
    const { block } = writtenPage(document, DEFAULT_VIEW, '/sales/');
    expect(block('sales', '/sales/')).toBe(block('sales', '/sales/'));
    expect(block('sales', '/sales/?years=2015&v=1')).toBeNull();
    expect(block('sales', '/')).toBeNull();
    expect(block('revenue', '/sales/')).toBeNull();
  });

  it('has its parts again once the app no longer keeps them apart', () => {
    const host = stand(
      '<section data-panel="sales"><div data-part="sales card"><h2>61</h2></div></section>',
    );
    const { block, part, moveIn } = writtenPage(document, DEFAULT_VIEW, '/');
    const state = {
      ...createAppStore({
        vocabulary: SMALL_RECORD.vocabulary,
        view: DEFAULT_VIEW,
        issues: [],
        scheme: 'system',
        slash: true,
      }).getState(),
      reference: { status: 'ready', value: SMALL_RECORD } as const,
      timelines: {},
    };
    const leave = part('sales card', state)?.adopt(host, async () => {
      await Promise.resolve();
    });
    moveIn();
    expect(host.innerHTML).toBe('<h2>61</h2>');
    leave?.();
    expect(host.innerHTML).toBe('');
    const other = document.createElement('div');
    block('sales', '/')?.adopt(other, misfits);
    expect(other.querySelector('h2')?.textContent).toBe('61');
  });

  it('is not there where the page was not written', () => {
    document.body.innerHTML = '<div id="root"></div>';
    expect(writtenPage(document, DEFAULT_VIEW, '').block('page', '/')).toBeNull();
  });
});
