import { expect, it } from 'vitest';
import { installDom } from './dom';

// React and recharts look for a document when they are loaded: it must be there before.
const dom = installDom();
const { mountApp } = await import('./mount-app');
const { FIVE_RECORD } = await import('@/testing/panel-records');

it('the page of a panel is written as the app draws it, whichever panels the record has', async () => {
  const app = mountApp(dom, FIVE_RECORD, '/');
  await app.show({ page: 'panel', panel: 'shops' }, 1280);
  expect(dom.root.querySelector('h1')?.textContent).toBe(
    'From 0.8 to 1.2 thousand shops in one year, short of the goal of 2',
  );
  expect(dom.root.querySelectorAll('[data-panel="shops"] .chart a')).toHaveLength(4);
  await app.show({ page: 'overview' }, 1280);
  expect(dom.root.querySelectorAll('[data-panel]')).toHaveLength(5);
}, 60_000);
