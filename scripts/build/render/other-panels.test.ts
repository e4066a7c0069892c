import { expect, it } from 'vitest';
import { installDom } from './dom';

// React and recharts look for a document when they are loaded: it must be there before.
const dom = installDom();
const { mountApp } = await import('./mount-app');
const { FIVE_RECORD } = await import('@/testing/panel-records');

it('the page of a panel is written as the app draws it, whichever panels the record has', async () => {
  const app = mountApp(dom, FIVE_RECORD, '/');
  await app.show({ place: { page: 'panel', panel: 'shops' }, embed: false }, 1280);
  expect(dom.root.querySelector('h1')?.textContent).toBe(
    'From 0.8 to 1.2 thousand shops in one year, short of the goal of 2',
  );
  expect(dom.root.querySelectorAll('[data-panel="shops"] .chart a')).toHaveLength(4);
  await app.show({ place: { page: 'overview' }, embed: false }, 1280);
  expect(dom.root.querySelectorAll('[data-panel]')).toHaveLength(5);
  // Its twin for frames: without what stands around it, and with the way to the page itself.
  await app.show({ place: { page: 'panel', panel: 'shops' }, embed: true }, 1280);
  expect(dom.root.querySelectorAll('.in-embed [data-panel="shops"] .chart a')).toHaveLength(4);
  expect(dom.root.querySelector('nav')).toBeNull();
  expect(
    dom.root.querySelector('footer p:last-child > a[target="_blank"]')?.getAttribute('href'),
  ).toBe('/shops/');
}, 60_000);
