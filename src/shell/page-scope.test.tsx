// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import fc from 'fast-check';
import type { ReactNode } from 'react';
import { describe, expect, test } from 'vitest';
import type { Place } from '@/domain/selection/place';
import type { ViewState } from '@/view/view-state';
import type { SavedFile } from '@/site/services';
import { useClaimOrder } from '@/site/claim-order';
import { renderApp, renderWith, type RenderedApp } from '@/testing/render-app';
import { arbScopedView, SCOPED_RECORD } from '@/testing/scoped-record';
import { PageTakeAway } from '@/features/take-away/PageTakeAway';
import { PrintedSources } from '@/features/take-away/PrintedSources';
import { App } from './App';
import { ShownSentence } from './ShownSentence';

const IDS = SCOPED_RECORD.sources.map(({ id }) => id);

const open = (place: Place, view: Partial<ViewState> = {}): RenderedApp =>
  renderApp({ record: SCOPED_RECORD, view: { place, ...view } });

type Json = {
  readonly view: Readonly<Record<string, unknown>>;
  readonly claims: readonly { readonly id: string }[];
  readonly sources: readonly { readonly id: string }[];
};

/** A file that was saved: its name, and its text as JSON. */
function read(file: SavedFile | undefined): { readonly name: string; readonly json: Json } {
  if (typeof file?.content !== 'string') throw new Error('nothing was saved');
  return { name: file.name, json: JSON.parse(file.content) as Json };
}

/** What the menu of the page saves as JSON, under which name. */
async function taken(app: RenderedApp): Promise<ReturnType<typeof read>> {
  await app.user.click(screen.getByRole('button', { name: 'Take away' }));
  await app.user.click(screen.getByRole('button', { name: /\(JSON\)$/ }));
  return read(app.services.save.mock.calls.at(-1)?.[0]);
}

const idsOf = (list: readonly { readonly id: string }[]): readonly string[] =>
  list.map(({ id }) => id).toSorted();

/** Ids of the sources whose addresses stand within an element. */
const sourcesIn = (element: Element | null): readonly string[] =>
  IDS.filter((id) => element?.innerHTML.includes(`https://example.org/${id}`) ?? false).toSorted();

/** What is read of the page while it is printed, when it is whole. */
function onPaper<T>(look: () => T): T {
  fireEvent(window, new Event('beforeprint'));
  const found = look();
  fireEvent(window, new Event('afterprint'));
  return found;
}

const printed = (): readonly string[] =>
  onPaper(() => sourcesIn(document.querySelector('.print-only')));

describe('promises of one verdict', () => {
  const place = { page: 'list', list: 'targets' } as const;

  test('are what the page of targets is about: what is taken away, printed and said', async () => {
    const app = open(place, { verdict: 'missed' });
    const { name, json } = await taken(app);
    // The goal, and the outcome that decides it.
    expect(idsOf(json.claims)).toEqual(['c-0003', 'c-0012']);
    expect(json.view).toMatchObject({ verdict: 'missed' });
    expect(name).toBe('xiaomi-targets-2010-2019-missed.json');
    expect(printed()).toEqual(['courant-2017', 'page-2019']);
    expect(document.querySelector('[data-sentence]')?.textContent).toMatch(
      /^2 of 13 claims.* · 1 promise: missed$/,
    );
  });

  test('are a choice that a reset clears', async () => {
    const { user, store } = open(place, { verdict: 'missed' });
    expect(screen.getByRole('button', { name: 'Take back missed' })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Reset filters' }));
    expect(store.getState().view.verdict).toBeNull();
  });

  test('are nothing that any other page heeds', async () => {
    const { name, json } = await taken(open({ page: 'overview' }, { verdict: 'missed' }));
    expect(json.claims).toHaveLength(13);
    expect(json.view).toMatchObject({ verdict: null });
    expect(name).toBe('xiaomi-claims-2010-2019.json');
  });
});

describe('a claim’s page is about that claim', () => {
  const place = { page: 'entry', list: 'claims', id: 'c-0002' } as const;

  test.each<[string, Partial<ViewState>]>([
    ['the filters leave it out', { years: { from: 2019, to: 2019 } }],
    ['it was not known yet', { asof: '2012-01-01' }],
  ])('also where %s', async (_what, view) => {
    const { json } = await taken(open(place, view));
    expect(idsOf(json.claims)).toEqual(['c-0002']);
    expect(idsOf(json.sources)).toEqual(['gazette-2015']);
    expect(printed()).toEqual(['gazette-2015']);
  });

  test('so that no filter is in the name of its file', async () => {
    const { name } = await taken(open(place, { years: { from: 2019, to: 2019 }, q: 'x' }));
    expect(name).toBe('xiaomi-claim-c-0002-2010-2019.json');
  });
});

describe('an embedded conflict', () => {
  test('rests on the sources of its own claims', () => {
    open(
      { page: 'entry', list: 'conflicts', id: 'goal-2015' },
      { embed: true, sources: ['courant-2017', 'gazette-2015', 'page-2019'] },
    );
    const foot = screen.getByRole('contentinfo');
    expect(within(foot).getByText(/^2 sources/)).toBeDefined();
    expect(sourcesIn(foot)).toEqual(['courant-2017', 'gazette-2015']);
  });
});

/** A page as in a frame, which has no filters to draw, and beside it all that stands around one in full. */
function Everything(): ReactNode {
  return (
    <>
      <App onReady={() => undefined} />
      <aside>
        <ShownSentence />
      </aside>
      <PageTakeAway />
      <PrintedSources />
      <Order />
    </>
  );
}

/** The order in which the drawer steps, as a list of its own. */
function Order(): ReactNode {
  return <output>{useClaimOrder().join(' ')}</output>;
}

const words = (text: string | null | undefined): readonly string[] =>
  (text ?? '').split(' ').filter(Boolean);

/** Claims that links within elements open, each once. */
function opened(selector: string): readonly string[] {
  const links = [
    ...document.querySelectorAll<HTMLAnchorElement | SVGAElement>(
      `${selector} :is(a[href*="claim="], a[data-claim])`,
    ),
  ];
  const ids = links.map((link) => {
    const { claim } = link.dataset;
    if (claim !== undefined) return claim;
    const { searchParams } = new URL(link.getAttribute('href') ?? '', 'https://example.org');
    return searchParams.get('claim') ?? '';
  });
  return [...new Set(ids)].toSorted();
}

/** The claims that stand on a page; null for one that only counts them. */
function standing(place: Place): readonly string[] | null {
  switch (place.page) {
    case 'overview':
    case 'panel':
      // On the screen the table has the first dozen rows.
      return onPaper(() => opened('main section:last-of-type tbody'));
    case 'list':
      if (place.list === 'claims') return opened('main tbody');
      if (place.list === 'targets') return opened('main [aria-labelledby^="promises-"]');
      return place.list === 'conflicts' ? opened('main article') : null;
    case 'entry':
      if (place.list === 'claims') return [place.id];
      return opened(place.list === 'sources' ? 'main ol' : 'main article');
    // Its view is of its own: what it is about are the claims that it names.
    case 'story':
      return null;
    case 'numbers':
    case 'unknown':
      return [];
  }
}

describe('all that a page says it is about is one and the same:', () => {
  test('on the page, taken away, said, printed, in the drawer’s order, and in a frame', () => {
    fc.assert(
      fc.property(arbScopedView, (given) => {
        // Links to other pages keep an open claim; a table lists the claims of a panel in any case.
        const view: ViewState = { ...given, claim: null, tab: 'table', embed: true };
        try {
          const { services } = renderWith(<Everything />, { record: SCOPED_RECORD, view });
          fireEvent.click(screen.getByRole('button', { name: 'Take away' }));
          fireEvent.click(screen.getByRole('button', { name: /\(JSON\)$/ }));
          const { json } = read(services.save.mock.calls[0]?.[0]);
          const ids = idsOf(json.claims);
          const sources = idsOf(json.sources);
          const said = document.querySelector('aside strong')?.textContent;
          const foot = [...document.querySelectorAll('footer')].at(-1) ?? null;
          expect(standing(view.place) ?? ids).toEqual(ids);
          expect(words(document.querySelector('output')?.textContent).toSorted()).toEqual(ids);
          expect(said).toMatch(new RegExp(`^${ids.length} (?:of|claims?)`));
          expect(printed()).toEqual(sources);
          expect(sourcesIn(foot)).toEqual(sources);
        } finally {
          cleanup();
        }
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});
