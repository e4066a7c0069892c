// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { takeOver } from './take-over';

const side = (id: string, body: string): string => `<div id="${id}">${body}</div>`;

beforeEach(() => {
  // Nothing is laid out in jsdom: everything is taken to be on the screen.
  vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([{}] as unknown as DOMRectList);
});

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const nothing = (): void => undefined;
const NONE = { pressed: [], answers: Promise.resolve() };

function stand(first: string, root: string): void {
  document.body.innerHTML = side('first', first) + side('root', root);
}

function focus(selector: string): void {
  const element = document.querySelector<HTMLElement>(selector);
  element?.focus();
  expect(document.activeElement).toBe(element);
}

describe('takeOver', () => {
  it('leaves the app alone on the page, and does nothing the second time', () => {
    stand('<h1>1</h1>', '<h1>2</h1>');
    document.documentElement.dataset['asked'] = 'true';
    takeOver(document, nothing, NONE);
    takeOver(document, nothing, NONE);
    expect(document.body.innerHTML).toBe(side('root', '<h1>2</h1>'));
    expect(document.documentElement.dataset['asked']).toBeUndefined();
  });

  it.each([
    ['a mark by its key', '<a href="/claims/c-1/" data-mark="c-1">x</a>', 'data-mark="c-1"'],
    ['a link by its name', '<a href="/a" aria-label="Open">x</a>', 'aria-label="Open"'],
  ])('moves the focus to the same element: %s', (_what, link, key) => {
    stand(`<a href="/b">b</a>${link}`, `<a href="/b">b</a>${link.replace('/claims/', '/?claim=')}`);
    focus(`#first [${key}]`);
    takeOver(document, nothing, NONE);
    expect(document.activeElement).toBe(document.querySelector(`#root [${key}]`));
  });

  it('tells elements of one name apart by their order', () => {
    const links = '<a href="/1" class="l1">c</a><a href="/2" class="l2">c</a>';
    stand(links, links);
    focus('#first .l2');
    takeOver(document, nothing, NONE);
    expect(document.activeElement?.className).toBe('l2');
  });

  it('keeps frames scrolled', () => {
    const frame = '<div tabindex="0" aria-label="Table"></div>';
    stand(frame, frame);
    const scrolled = document.querySelector('#first [tabindex]');
    if (scrolled !== null) scrolled.scrollTop = 40;
    takeOver(document, nothing, NONE);
    expect(document.querySelector('#root [tabindex]')?.scrollTop).toBe(40);
  });

  it('keeps the page scrolled, in the frame that it is seen in', async () => {
    stand('<h1>1</h1>', '<h1>2</h1>');
    const scrollTo = vi.spyOn(window, 'scrollTo').mockReturnValue();
    vi.spyOn(window, 'scrollY', 'get').mockReturnValueOnce(300).mockReturnValue(0);
    takeOver(document, nothing, NONE);
    await vi.waitFor(() => {
      expect(scrollTo).toHaveBeenCalledExactlyOnceWith({ left: 0, top: 300, behavior: 'instant' });
    });
  });

  it('keeps the focus on what the app keeps of the written content', () => {
    stand(
      '<div class="f"><a href="/claims/c-1/" data-mark="c-1">x</a></div>',
      '<div class="r"></div>',
    );
    focus('#first a');
    const kept = document.activeElement;
    takeOver(
      document,
      () => {
        document.querySelector('.r')?.append(...(document.querySelector('.f')?.childNodes ?? []));
      },
      NONE,
    );
    expect(document.activeElement).toBe(kept);
    expect(document.querySelector('#root .r')?.contains(kept)).toBe(true);
  });

  it('does in the app what was pressed and typed before it was there, each once and in order', async () => {
    const controls = (value: string): string =>
      `<button>Sales</button><button>Revenue</button><input aria-label="Search" value="${value}"><select aria-label="Scheme"><option>light</option><option>dark</option></select><textarea></textarea><input type="checkbox"><input type="file">`;
    stand(controls(''), controls(''));
    const done: string[] = [];
    for (const name of ['click', 'input', 'change'])
      document.querySelector('#root')?.addEventListener(name, ({ target }) => {
        if (target instanceof HTMLButtonElement) done.push(`${name} ${target.textContent}`);
        if (
          target instanceof HTMLInputElement ||
          target instanceof HTMLSelectElement ||
          target instanceof HTMLTextAreaElement
        )
          done.push(`${name} ${target.value}`);
      });
    const [, revenue] = document.querySelectorAll('#first button');
    const field = document.querySelector<HTMLInputElement>('#first input');
    const choice = document.querySelector<HTMLSelectElement>('#first select');
    const text = document.querySelector<HTMLTextAreaElement>('#first textarea');
    if (revenue === undefined || field === null || choice === null || text === null)
      throw new Error('nothing');
    text.value = 'a text';
    field.value = 'brazil';
    choice.value = 'dark';
    takeOver(document, nothing, { pressed: new Set([revenue]), answers: Promise.resolve() });
    await vi.waitFor(() => {
      expect(done).toEqual([
        'input brazil',
        'change brazil',
        'input dark',
        'change dark',
        'input a text',
        'change a text',
        'click Revenue',
      ]);
    });
  });

  it('does what was pressed only when it can be answered, and what was typed at once', async () => {
    const controls = (value: string): string =>
      `<button>Sales</button><input aria-label="Search" value="${value}">`;
    stand(controls(''), controls(''));
    const done: string[] = [];
    for (const name of ['click', 'change'])
      document.querySelector('#root')?.addEventListener(name, () => done.push(name));
    const button = document.querySelector('#first button');
    const field = document.querySelector<HTMLInputElement>('#first input');
    if (button === null || field === null) throw new Error('nothing');
    field.value = 'brazil';
    let resolve = (): void => undefined;
    const answers = new Promise<void>((end) => {
      resolve = end;
    });
    takeOver(document, nothing, { pressed: [button], answers });
    expect(done).toEqual(['change']);
    await new Promise((rest) => {
      setTimeout(rest, 20);
    });
    expect(done).toEqual(['change']);
    resolve();
    await vi.waitFor(() => {
      expect(done).toEqual(['change', 'click']);
    });
  });

  it('finds a button again whose number has not come, or is another one', async () => {
    const chips = (...numbers: readonly string[]): string =>
      ['Sales', 'Revenue'].map((name, at) => `<button>${name} ${numbers[at]}</button>`).join('');
    stand(chips('117', '86'), chips('', '12'));
    const done: (string | null)[] = [];
    document.querySelector('#root')?.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLButtonElement) done.push(target.textContent);
    });
    takeOver(document, nothing, {
      pressed: document.querySelectorAll('#first button'),
      answers: Promise.resolve(),
    });
    await vi.waitFor(() => {
      expect(done).toEqual(['Sales ', 'Revenue 12']);
    });
  });
});
