import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { harvest } from './harvest';
import { makeStyleSheet, sheetText } from './style-sheet';

const TEXTS = {
  filters: 'Filters',
  said: {
    withoutScript: 'Filters need JavaScript.',
    late: 'It is late.',
    missing: 'No script.',
    copy: 'A copy.',
  },
};

function harvested(html: string, charts: Parameters<typeof harvest>[0]['charts'] = []) {
  const sheet = makeStyleSheet();
  return { html: harvest({ html, charts }, sheet, TEXTS), css: sheetText(sheet.rules()) };
}

it('leaves no style in the page: each becomes a class of the sheet', () => {
  const { html, css } = harvested(
    '<i class="a" style="left: 5%;"></i><i style="left: 5%;"></i><i style="left: 6%;"></i>',
  );
  expect(html).not.toContain('style=');
  const [first = '', second = '', third = ''] = [...html.matchAll(/s-[\da-f]{8}/g)].map(String);
  expect(first).toBe(second);
  expect(third).not.toBe(first);
  expect(css).toContain(`.${first}{left: 5%}`);
  expect(css).toContain(`.${third}{left: 6%}`);
});

it('holds each chart at every width, as itself and not as the last', () => {
  const drawn = (width: number): string =>
    `<div class="recharts-wrapper" style="width: ${width}px;"><svg width="${width}" id="recharts1-clip"></svg></div>`;
  const charts = [[300, 600].map((width) => ({ width, html: drawn(width) }))];
  const { html, css } = harvested(`<div class="chart">${drawn(600)}</div><p>after</p>`, charts);
  expect(html.match(/<svg /g)).toHaveLength(2);
  expect(html).toMatch(/<svg width="300"[\s\S]*<svg width="600"[\s\S]*<p>after<\/p>$/);
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(2);
  expect(css).toContain('width: 100%; max-width: 600px');
  expect(css).toContain('@container');
});

it('says of controls, and of the bars that hold filters, that they need the app', () => {
  const { html } = harvested(
    '<section aria-label="Filters"><b>x</b></section><button>Copy</button><table><tbody><tr><th scope="col"><button>Date</button></th></tr></tbody></table>',
  );
  expect(html).toContain('<section aria-label="Filters" data-scripted="">');
  expect(html).toContain('<button data-scripted="">Copy</button>');
  expect(html).toContain('<button data-scripted="">Date</button>');
  expect(html).not.toMatch(/inert|disabled/);
});

it('says what needs JavaScript above the content, and drops what a closed dialog holds', () => {
  const { html } = harvested('<dialog class="d"><p>long</p></dialog><main id="content"></main>');
  expect(html).toMatch(
    /^<dialog class="d"><\/dialog><noscript><p class="text-sm text-muted">Filters need JavaScript\.<\/p><\/noscript><p role="status" data-when="late"/,
  );
  expect(html).toMatch(/<\/p><main id="content"><\/main>$/);
});

it('holds, hidden, what is said where the app has not come, for the script in the head to find', () => {
  const { html } = harvested('<main id="content"></main>');
  const script = readFileSync(new URL('../../../public/first.js', import.meta.url), 'utf8');
  for (const [when, text] of Object.entries({ late: 'It is late.', missing: 'No script.' })) {
    expect(html).toMatch(new RegExp(`data-when="${when}"[^>]* hidden>${text}</p>`));
    expect(script).toContain(`'${when}'`);
  }
  expect(html).toMatch(/data-when="copy"[^>]* hidden>A copy\.<\/p>/);
});

it('writes coordinates with one digit, and nothing else', () => {
  const { html } = harvested('<rect x="20.576000000000022" width="13.2%"></rect>1.23456');
  expect(html).toBe('<rect x="20.6" width="13.2%"></rect>1.23456');
});
