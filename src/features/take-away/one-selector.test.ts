import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '@/domain/record/claim';
import { marksOfLanes } from '@/charts/lanes/lane-chart-data';
import { claimsCsv } from '@/domain/export/claims-csv';
import { rearmed } from '@/testing/rearmed';
import type { Taken } from '@/domain/export/taken';
import { viewRecord } from '@/domain/export/view-json';
import { printedInterval } from '@/domain/figures/quantity';
import { ENTRY_LISTS, LISTS, type Place } from '@/domain/selection/place';
import type { PageScope } from '@/domain/selection/scope';
import { settle } from '@/view/links/cross-field';
import { deciding } from '@/view/taken';
import { DEFAULT_VIEW, type ViewState } from '@/view/view-state';
import { makeI18n } from '@/i18n/i18n';
import { encodeAddress } from '@/view/links/address';
import type { Panel, PanelInput } from '@/panels/panel';
import { panelsOf } from '@/panels/panels-of';
import { selectPageScope } from '@/site/page-scope';
import { selectShown } from '@/store/selectors';
import { arbValues } from '@/testing/arb-view';
import type { Shown } from '@/domain/selection/shown';
import { lanesModelOf, yearsModelOf } from '@/testing/panel-input';
import { readRealRecord } from '@/testing/real-record';
import { sentenceParts } from '@/words/sentence-parts';
import { takenOfPage, takenOfPanel, type TakenContext } from './taken-of';
import { takenWords } from './taken-words';

const RECORD = readRealRecord();
const PANELS = panelsOf(RECORD.vocabulary);
const EN = makeI18n('en');
const linkTo = (view: ViewState): string =>
  `https://example.org${encodeAddress(view, { base: '/' })}`;

const idsIn = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
const some = (ids: readonly string[]): fc.Arbitrary<readonly string[]> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    fc.subarray([...ids], { minLength: 1 }).map((list) => list.toSorted()),
  );

const ENTRIES = {
  claims: [...RECORD.claimById.keys()],
  sources: idsIn(RECORD.sources),
  conflicts: idsIn(RECORD.assessments),
};

/** Any page of the real record: each kind as often as any other. */
const arbRealPlace: fc.Arbitrary<Place> = fc.oneof(
  fc.constant({ page: 'overview' } as const),
  fc.constantFrom(...PANELS).map(({ id }) => ({ page: 'panel', panel: id }) as const),
  fc.constantFrom(...LISTS).map((list) => ({ page: 'list', list }) as const),
  ...ENTRY_LISTS.map((list) =>
    fc.constantFrom(...ENTRIES[list]).map((id) => ({ page: 'entry', list, id }) as const),
  ),
);

/** Views of the real record in which most leave something. */
const arbRealView: fc.Arbitrary<ViewState> = fc
  .record({
    ...arbValues(),
    place: arbRealPlace,
    // In a frame nothing is taken away.
    embed: fc.constant(false),
    years: fc.record({
      from: fc.option(fc.integer({ min: 2010, max: 2015 })),
      to: fc.option(fc.integer({ min: 2014, max: 2019 })),
    }),
    themes: some(idsIn(RECORD.vocabulary.themes)),
    topics: some(idsIn(RECORD.vocabulary.topics)),
    markets: some(idsIn(RECORD.vocabulary.markets)),
    kinds: some(KINDS),
    sources: some(idsIn(RECORD.sources)),
    asof: fc.option(fc.constantFrom(...RECORD.claims.map((claim) => claim.public.latest))),
    q: fc.constantFrom('', '', 'xiaomi', 'million', 'india', 'nothing like this'),
  } as const)
  .map((view) => settle(view).view);

function shownIn(view: ViewState): Shown {
  const shown = selectShown({ dataset: RECORD, view });
  if (shown === null) throw new Error('the record is there');
  return shown;
}

function scopeIn(view: ViewState): PageScope {
  const scope = selectPageScope({ dataset: RECORD, view });
  if (scope === null) throw new Error('the record is there');
  return scope;
}

const takenIn = (view: ViewState): Taken =>
  takenOfPage(scopeIn(view), shownIn(view), contextOf(view, scopeIn(view)));

const contextOf = (view: ViewState, { dataset }: Pick<Shown, 'dataset'>): TakenContext => ({
  view,
  i18n: EN,
  linkTo,
  words: takenWords(dataset, EN, linkTo),
});

type Read = Readonly<Record<string, string>>;
const readCsv = (csv: string): readonly Read[] => parse(csv, { columns: true, bom: true });

function inputOf(panel: Panel, shown: Shown, view: ViewState): PanelInput {
  return {
    dataset: shown.dataset,
    claims: shown.claims.filter(({ theme }) => panel.themes.includes(theme)),
    conflictIds: shown.conflictIds,
    countedIds: shown.countedIds,
    shown,
    years: view.years,
    markets: view.markets,
    i18n: EN,
    size: 'page',
    lens: { measure: view.measure, scale: view.scale, cur: view.cur },
  };
}

/**
 * Ids of the claims behind the marks of a panel's chart. A small chart may draw figures of another panel's theme: they are
 * that one's in table, sentence and export, and among the claims shown as well. A bar may rest on claims that are not chosen:
 * what was there is there whatever is looked at.
 */
function claimsBehindMarks({ id, kind, themes }: Panel, input: PanelInput): readonly string[] {
  const marks = ((): readonly { readonly claims: readonly string[] }[] => {
    if (kind === 'lanes') return marksOfLanes(lanesModelOf(id, input).drawing);
    const { bars, growth, absences, notes } = yearsModelOf(id, input).drawing;
    return [...bars, ...growth, ...absences, ...notes];
  })();
  const drawn = [...new Set(marks.flatMap(({ claims }) => claims))];
  const shown = new Map(input.shown.claims.map((claim) => [claim.id, claim.theme]));
  for (const claim of drawn)
    if (!shown.has(claim))
      expect(input.dataset.claimById.get(claim)?.presence ?? null, claim).not.toBeNull();
  return drawn.filter((claim) => themes.includes(shown.get(claim) ?? '')).toSorted();
}

describe('one selector feeds chart, table, sentence and export', () => {
  it('so that all hold the same claims, in any view of the record', () => {
    fc.assert(
      fc.property(arbRealView, (view) => {
        const scope = scopeIn(view);
        const taken = takenIn(view);
        const rows = scope.claims.map(({ id }) => id).toSorted();
        const sentence = sentenceParts(scope, deciding(view, scope), EN);
        const inCsv = readCsv(claimsCsv(taken)).map((row) => row['claim'] ?? '');
        const json = viewRecord(taken);
        expect(new Set(inCsv)).toEqual(new Set(rows));
        expect(inCsv).toHaveLength(rows.length);
        expect(idsIn(json.claims)).toEqual(inCsv);
        expect(sentence.shown).toBe(rows.length);
        expect(json.count).toBe(rows.length);
        expect(json.conflicts).toHaveLength(sentence.conflicts);
        // Forecasts are judged as well, and counted with no promise.
        const promised = json.verdicts.filter(({ forecast }) => !forecast);
        expect(promised).toHaveLength(sentence.targets);
        expect(json.otherDisagreements).toHaveLength(
          Object.values(sentence.others).reduce((sum, count) => sum + count, 0),
        );
        expect(json.sources).toHaveLength(
          sentence.corpora.reduce((sum, { sources }) => sum + (sources ?? 0), 0),
        );
        expect(json.view).toMatchObject({ place: view.place, sort: view.sort });
        const { place } = view;
        if (place.page !== 'overview' && place.page !== 'panel') return;
        const behindMarks = PANELS.filter(
          ({ id }) => place.page === 'overview' || id === place.panel,
        ).flatMap((panel) => claimsBehindMarks(panel, inputOf(panel, shownIn(view), view)));
        expect(behindMarks.toSorted()).toEqual(rows.toSorted());
        // A card has room for some of them, and for no other.
        for (const panel of PANELS) {
          const onCard = { ...inputOf(panel, shownIn(view), view), size: 'card' } as const;
          const ids = onCard.claims.map(({ id }) => id);
          expect(ids).toEqual(expect.arrayContaining([...claimsBehindMarks(panel, onCard)]));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('of a panel as of the page, with the growth that its chart draws', () => {
    fc.assert(
      fc.property(arbRealView, fc.constantFrom(...PANELS), (view, panel) => {
        const shown = shownIn(view);
        const input = inputOf(panel, shown, view);
        const presented = panel.present(input);
        const taken = takenOfPanel(panel, presented, shown, contextOf(view, shown));
        const ids = readCsv(claimsCsv(taken)).map((row) => row['claim'] ?? '');
        expect(ids.toSorted()).toEqual(claimsBehindMarks(panel, input));
        expect(ids.toSorted()).toEqual(idsIn(presented.rows()).toSorted());
        expect(taken.link).toContain(`https://example.org/${panel.id}/`);
        const drawn = panel.kind === 'years' ? yearsModelOf(panel.id, input).drawing : null;
        const growth = (view.measure === 'value' ? drawn?.growth : drawn?.bars) ?? [];
        // One for each mark, or where sources contradict one another one for each two figures behind it.
        const pairs = taken.derived.map(({ from, to }) => [to.claim, from.claim]);
        const reckoned = growth.map(({ claims }) =>
          // An index of the first year is reckoned on that year itself.
          pairs.filter(([to = '', from = '']) =>
            to === from ? claims.join(' ') === to : claims.includes(to) && claims.includes(from),
          ),
        );
        expect(reckoned.flat()).toEqual(pairs);
        for (const [index, { claims }] of growth.entries())
          expect([...new Set(reckoned[index]?.flat())]).toEqual(claims);
        for (const { from, to } of taken.derived) {
          expect(ids).toContain(from.claim);
          expect(ids).toContain(to.claim);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a row of the CSV', () => {
  const view: ViewState = { ...DEFAULT_VIEW, cur: 'usd' };
  const taken = takenIn(view);
  const rows = readCsv(claimsCsv(taken));

  it('says of each claim what the record says, texts as they were', () => {
    for (const row of rows) {
      const claim = RECORD.claimById.get(row['claim'] ?? '');
      const source = RECORD.sourceById.get(row['source'] ?? '');
      expect(rearmed(row['fragment'] ?? '')).toBe(claim?.fragment.text);
      expect(rearmed(row['source_title'] ?? '')).toBe(source?.title);
      expect(row['source_url']).toBe(source?.url);
      expect(row['claim_link']).toBe(`https://example.org/claims/${claim?.id}/`);
      expect(row['view_link']).toBe('https://example.org/?cur=usd&v=1');
    }
  });

  it('has plain blanks in its figure, and in every column that is nobody’s words', () => {
    const WORDS = ['fragment', 'source_title', 'publisher', 'label', 'gloss'];
    const odd = rows.flatMap((row) =>
      Object.entries(row).filter(
        ([column, cell]) => !WORDS.includes(column) && /[^\S ]/u.test(cell),
      ),
    );
    expect(odd).toEqual([]);
    expect(rows.filter((row) => row['figure']?.includes(' ') === true).length).toBeGreaterThan(100);
  });

  it('has the ends as printed, empty where there is none, in base units', () => {
    for (const row of rows) {
      const quantity = RECORD.claimById.get(row['claim'] ?? '')?.quantity ?? null;
      if (quantity === null) expect(row['value_low']).toBe('');
      else {
        const { lo, hi } = printedInterval(quantity);
        expect(Number(row['value_low'])).toBe(lo);
        expect(row['value_high']).toBe(Number.isFinite(hi) ? String(hi) : '');
      }
    }
  });

  it('has the amount in the currency of the view, with its rate and where the rate is from', () => {
    const goal = rows.find((row) => row['unit'] === 'CNY' && row['rate'] !== '');
    expect(goal).toMatchObject({ converted_currency: 'USD', rate_quoted: 'CNY per USD' });
    expect(goal?.['rate_source']).toMatch(/Federal Reserve/);
    const rates = viewRecord(taken).rates;
    for (const row of rows.filter((each) => each['rate'] !== '')) {
      expect(rates).toContainEqual(
        expect.objectContaining({ year: Number(row['rate_year']), rate: Number(row['rate']) }),
      );
    }
  });

  it('is taken with nothing that was not known on the day asked for', () => {
    const then: ViewState = { ...DEFAULT_VIEW, asof: '2015-05-01', corpus: 'articles' };
    const record = viewRecord(takenIn(then));
    expect(record.asof).toBe('2015-05-01');
    expect(record.claims.length).toBeGreaterThan(0);
    for (const claim of record.claims) {
      expect(claim.public.to <= '2015-05-01').toBe(true);
      expect(claim.corpus).toBe('articles');
    }
  });
});
