// @vitest-environment jsdom
import path from 'node:path';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { asBeside, type BesideRecord } from '@/domain/record/beside';
import type { ViewState } from '@/view/view-state';
import { renderApp, type RenderedApp } from '@/testing/render-app';
import { ROOT } from '../../../scripts/project';
import { readBesideList, readRecordFolder } from '../../../scripts/record/record-folder';

const [entry] = readBesideList(path.join(ROOT, 'data'));
if (entry === undefined) throw new Error('a record is published beside');
const RECORD = asBeside(readRecordFolder(path.join(ROOT, entry.record)), entry.id);
const BESIDE: BesideRecord = {
  id: entry.id,
  name: RECORD.vocabulary.company,
  dataset: RECORD,
  terms: entry,
};
const NAME = BESIDE.name.en;
const ID = BESIDE.id;
const NOTE = entry.metrics[0]?.note?.en ?? 'an editor says something of the two';

const panel = (id: string): Pick<ViewState, 'place'> => ({ place: { page: 'panel', panel: id } });

async function open(view: Partial<ViewState>): Promise<RenderedApp> {
  const app = renderApp({ view: { with: ID, ...view }, beside: BESIDE });
  await app.painted();
  return app;
}

const marks = (): readonly HTMLElement[] =>
  screen
    .getAllByRole('link')
    .filter((link) => link.dataset['claim']?.startsWith(`${ID}.`) === true);

describe('a panel with another record beside', () => {
  it('draws its outcomes of the same metric by year, each with whose it is and what it counts', async () => {
    await open(panel('sales'));
    const names = marks().map((mark) => mark.getAttribute('aria-label') ?? '');
    const of2015 = names.find((name) => name.includes('108 M phones')) ?? '';
    expect(of2015).toContain(`, ${NAME},`);
    expect(of2015).toContain('Shipped, as announced');
    // Rivals stand side by side; goals stay in its own record.
    expect(names.filter((name) => /20[68] M phones|260 M phones/.test(name))).toHaveLength(3);
    expect(names.filter((name) => /target/i.test(name))).toEqual([]);
  });

  it('says what either counts, and which bases both have, and of which years', async () => {
    await open(panel('sales'));
    const section = document.querySelector<HTMLElement>('[data-panel="sales"]');
    const text = section?.textContent ?? '';
    expect(text).toMatch(/Not counted alike: Xiaomi’s are “sold, as (announced|filed)”/);
    expect(text).toContain(`${NAME}’s “shipped, as announced”.`);
    expect(text).toMatch(/Counted alike in both: “Shipped, IDC” \(2015 and 2018\)/);
    expect(text).toContain(`Only ${NAME} has figures of 2010`);
  });

  it('has its sources on paper too, with their addresses, behind those of the record in use', async () => {
    await open(panel('sales'));
    const name = new RegExp(`^${NAME}: .*source`, 'i');
    const title = await waitFor(() => {
      // What is printed comes late, and hears of paper when it is there.
      fireEvent(window, new Event('beforeprint'));
      return screen.getByRole('heading', { name, hidden: true });
    });
    const list = title.nextElementSibling?.textContent ?? '';
    const [source] = RECORD.sources;
    expect(list).toContain(source?.url ?? 'an address');
    expect(list.match(/https?:/g)).toHaveLength(Number(/\d+/.exec(title.textContent)?.[0]));
    fireEvent(window, new Event('afterprint'));
    expect(screen.queryByRole('heading', { name, hidden: true })).toBeNull();
  });

  it('converts money by the rates of the record that printed it, and tells what an editor says of the two', async () => {
    await open(panel('revenue'));
    const text = document.querySelector('[data-panel="revenue"]')?.textContent ?? '';
    expect(text).toContain(NOTE);
    expect(text).toContain(`${NAME}: `);
    expect(marks().length).toBeGreaterThan(6);
  });

  it('says of a panel of what happened that nothing of it is beside', async () => {
    await open({});
    for (const id of ['expansion', 'strategy'])
      expect(document.querySelector(`[data-panel="${id}"]`)?.textContent).toContain(
        `Nothing of ${NAME}’s beside it`,
      );
    expect(marks().length).toBeGreaterThan(10);
  });

  it('lists its claims in a table of their own, under its name', async () => {
    await open(panel('sales'));
    const table = screen.getByRole('table', { name: new RegExp(`${NAME}’s record`) });
    const links = within(table).getAllByRole('link');
    expect(
      links.some((link) => link.getAttribute('href')?.includes(`claim=${ID}.c-`) === true),
    ).toBe(true);
    // A disagreement of its own has no page here: it opens the claim.
    expect(links.some((link) => link.getAttribute('href')?.includes('/conflicts/') === true)).toBe(
      false,
    );
  });

  it('opens a claim of it with who said it, when, where and in which words', async () => {
    const { user, store } = await open(panel('sales'));
    const mark = marks().find((each) =>
      (each.getAttribute('aria-label') ?? '').includes('108 M phones'),
    );
    if (mark === undefined) throw new Error('it is drawn');
    await user.click(mark);
    expect(store.getState().view.claim).toBe(`${ID}.c-0013`);
    const drawer = await screen.findByRole('dialog');
    const claim = RECORD.claimById.get(`${ID}.c-0013`);
    const source = RECORD.sourceById.get(claim?.source ?? '');
    expect(drawer.textContent).toContain(claim?.fragment.text);
    expect(drawer.textContent).toContain(source?.title);
    const hrefs = within(drawer)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href') ?? '');
    expect(hrefs.some((href) => href.startsWith(source?.url ?? '-'))).toBe(true);
    // It has no page on this site.
    expect(hrefs.filter((href) => /^\/(claims|sources|conflicts)\//.test(href))).toEqual([]);
  });

  it('is read on the same day: what was not known then is not drawn', async () => {
    await open({ ...panel('sales'), asof: '2014-06-01' });
    const names = marks().map((mark) => mark.getAttribute('aria-label') ?? '');
    expect(names.some((name) => name.includes('52 M phones'))).toBe(true);
    expect(names.some((name) => /108 M phones|75 M phones/.test(name))).toBe(false);
  });

  it('goes with one press, and its open claim with it', async () => {
    const { user, store } = await open({ ...panel('sales'), claim: `${ID}.c-0013` });
    await user.click(await screen.findByRole('button', { name: 'Without it' }));
    expect([store.getState().view.with, store.getState().view.claim]).toEqual([null, null]);
    await waitFor(() => {
      expect(marks()).toEqual([]);
    });
  });
});
