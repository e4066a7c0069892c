// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { writtenPage } from './written-page';

const chart = (print: string, content: string): string =>
  `<div data-drawn="${print}"><div class="chart"><div class="overflow-hidden">${content}</div></div></div>`;

function stand(...charts: readonly string[]): HTMLElement {
  document.body.innerHTML = `<div id="first">${charts.join('')}</div><div id="root"><i></i></div>`;
  const host = document.querySelector<HTMLElement>('#root i');
  if (host === null) throw new Error('no host');
  return host;
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('the drawings of a written page', () => {
  it('are found by what they show', () => {
    stand(chart('p1', '<b>1</b>'), chart('p2', '<b>2</b>'));
    const { find } = writtenPage(document);
    expect(find('p1')).not.toBeNull();
    expect(find('p1')).toBe(find('p1'));
    expect(find('p1')).not.toBe(find('p2'));
    expect(find('p3')).toBeNull();
  });

  it('stay where they were written until the app takes over, and then stand where they were adopted', () => {
    const host = stand(chart('p1', '<b>1</b><b>2</b>'));
    const { find, moveIn } = writtenPage(document);
    find('p1')?.adopt(host);
    expect(host.innerHTML).toBe('');
    moveIn();
    expect(host.innerHTML).toBe('<b>1</b><b>2</b>');
  });

  it('are there again for who asks for them later', () => {
    const host = stand(chart('p1', '<b>1</b>'));
    const { find, moveIn } = writtenPage(document);
    const release = find('p1')?.adopt(host);
    moveIn();
    document.querySelector('#first')?.remove();
    release?.();
    expect(host.innerHTML).toBe('');
    find('p1')?.adopt(host);
    expect(host.innerHTML).toBe('<b>1</b>');
  });

  it('do not move in where the app no longer has room for them', () => {
    const host = stand(chart('p1', '<b>1</b>'));
    const { find, moveIn } = writtenPage(document);
    find('p1')?.adopt(host)();
    moveIn();
    expect(host.innerHTML).toBe('');
    expect(document.querySelector('#first .overflow-hidden')?.innerHTML).toBe('<b>1</b>');
  });

  it('are none where the page was not written', () => {
    document.body.innerHTML = '<div id="root"></div>';
    expect(writtenPage(document).find('p1')).toBeNull();
  });
});
