import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, type LinkIssue, type ViewState } from '../view-state';
import { QUERY_KEYS } from '../view-keys';
import { LINK_CONTEXT } from '@/testing/arb-view';
import { decodeAddress, encodeAddress } from './address';
import { invalid, valid } from './decoded';
import { NOTHING_KNOWN } from './known-record';
import { restoreSearchText } from './search-text';
import { parseWord } from './words';

/** What was typed, what differs from the default view, and each issue as `key reason asked → shown`. */
type Case = readonly [query: string, view: Partial<ViewState>, ...issues: readonly string[]];

function read(search: string): ReturnType<typeof decodeAddress> {
  return decodeAddress({ pathname: '/', search }, LINK_CONTEXT);
}

function say({ key, reason, asked, shown }: LinkIssue): string {
  return `${key} ${reason} ${asked} → ${shown}`;
}

function each(cases: readonly Case[]): void {
  it.each(cases.map((row) => ({ query: row[0], row })))(
    '$query',
    ({ row: [query, view, ...issues] }) => {
      const decoded = read(query);
      expect(decoded.view).toEqual({ ...DEFAULT_VIEW, ...view });
      expect(decoded.issues.map(say)).toEqual(issues);
    },
  );
}

const years = (from: number | null, to: number | null): Partial<ViewState> => ({
  years: { from, to },
});

describe('2.5 2.6 3.7 years', () => {
  each([
    ['?years=2015&v=1', years(2015, 2015)],
    ['?years=2012..2015&v=1', years(2012, 2015)],
    ['?years=earliest..2015&v=1', years(null, 2015)],
    ['?years=2013..latest&v=1', years(2013, null)],
    ['?years=earliest..latest&v=1', {}],
    ['?years=2010..2019&v=1', years(2010, 2019)],
    ['?years=2015..2012&v=1', years(2012, 2015)],
    ['?years=latest..2012&v=1', years(2012, null)],
    ['?years=2013..&v=1', years(2013, null)],
    ['?years=..2013&v=1', years(null, 2013)],
    ['?years=latest&v=1', years(2019, null)],
    ['?years=earliest&v=1', years(null, 2010)],
    ['?years=2012-2015&v=1', years(2012, 2015)],
    ['?years=2012%E2%80%932015&v=1', years(2012, 2015)],
    ['?years=2012%20to%202015', years(2012, 2015)],
    ['?years=2012+2015', years(2012, 2015)],
    ['?years=2012...2015', years(2012, 2015)],
    ['?years=2012..2015.', years(2012, 2015)],
    ['?years=2015.', years(2015, 2015)],
    ['?years=2015),', years(2015, 2015)],
    ['?years=EARLIEST..2015', years(null, 2015)],
    ['?years=2005..2015&v=1', years(2010, 2015), 'years clamped 2005..2015 → 2010..2015'],
    ['?years=2012..2030&v=1', years(2012, 2019), 'years clamped 2012..2030 → 2012..2019'],
    ['?years=1999&v=1', years(2010, 2010), 'years clamped 1999 → 2010'],
    ['?years=2030..2025&v=1', years(2019, 2019), 'years clamped 2030..2025 → 2019'],
    ['?years=lots&v=1', {}, 'years malformed lots → '],
    ['?years=2012..then&v=1', {}, 'years malformed 2012..then → '],
    ['?years=then..2012&v=1', {}, 'years malformed then..2012 → '],
    ['?years=..&v=1', {}, 'years malformed .. → '],
    ['?years=2012..20&v=1', {}, 'years malformed 2012..20 → '],
    ['?years=2012..2013..2014&v=1', {}, 'years malformed 2012..2013..2014 → '],
  ]);
});

describe('3.8 years cut at the end', () => {
  each([
    ['?years=20', {}, 'years cut-off 20 → '],
    ['?years=earl', {}, 'years cut-off earl → '],
    ['?years=2012..', years(2012, null), 'years cut-off 2012.. → 2012..latest'],
    ['?years=2012..20', years(2012, null), 'years cut-off 2012..20 → 2012..latest'],
    ['?years=2012..lat', years(2012, null), 'years cut-off 2012..lat → 2012..latest'],
    ['?years=earliest..', {}, 'years cut-off earliest.. → '],
    ['?years=2005..', years(2010, null), 'years cut-off 2005.. → 2010..latest'],
  ]);
});

describe('2.7 3.9 lists', () => {
  each([
    ['?themes=sales_revenue&v=1', { themes: ['revenue', 'sales'] }],
    ['?themes=sales_sales&v=1', { themes: ['sales'] }],
    ['?themes=sales,revenue', { themes: ['revenue', 'sales'] }],
    ['?themes=sales%2Crevenue', { themes: ['revenue', 'sales'] }],
    ['?themes=sales~revenue', { themes: ['revenue', 'sales'] }],
    ['?themes=sales+revenue', { themes: ['revenue', 'sales'] }],
    ['?themes=sales%20revenue', { themes: ['revenue', 'sales'] }],
    ['?themes=sales|revenue;strategy', { themes: ['revenue', 'sales', 'strategy'] }],
    ['?themes=(Sales,%20REVENUE).', { themes: ['revenue', 'sales'] }],
    ['?themes=__&v=1', {}, 'themes malformed __ → '],
    ['?themes=sales_boats&v=1', { themes: ['sales'] }, 'themes unknown-id boats → sales'],
    ['?themes=cars_boats&v=1', {}, 'themes unknown-id boats_cars → '],
    [
      '?themes=sales_%C3%A9t%C3%A9&v=1',
      { themes: ['sales'] },
      'themes malformed sales_été → sales',
    ],
    [
      '?themes=sales_a*b_boats&v=1',
      { themes: ['sales'] },
      'themes malformed sales_a*b_boats → sales',
      'themes unknown-id boats → sales',
    ],
  ]);
});

describe('3.11 words cut at the end', () => {
  each([
    ['?themes=sales_reve', { themes: ['revenue', 'sales'] }, 'themes cut-off reve → revenue_sales'],
    ['?themes=reve_sales', { themes: ['sales'] }, 'themes unknown-id reve → sales'],
    ['?themes=sales_reve&v=1', { themes: ['sales'] }, 'themes unknown-id reve → sales'],
    ['?themes=sales_s', { themes: ['sales'] }, 'themes cut-off s → sales'],
    ['?topics=market-', {}, 'topics cut-off market- → '],
    [
      '?sources=techkou-2',
      { sources: ['techkou-2019'] },
      'sources cut-off techkou-2 → techkou-2019',
    ],
    ['?tab=tab', { tab: 'table' }, 'tab cut-off tab → table'],
    ['?sort=-val', { sort: { column: 'value', descending: true } }, 'sort cut-off -val → -value'],
    ['?sort=-', {}, 'sort cut-off - → '],
    ['?claim=c-00', {}, 'claim cut-off c-00 → '],
    ['?claim=c', {}, 'claim cut-off c → '],
  ]);
});

it('3.11 half a word that two words begin with is left out', () => {
  const words = ['period', 'place', 'kind'] as const;
  expect(parseWord('p', words, null, true)).toEqual(invalid(null, 'cut-off'));
  expect(parseWord('pe', words, null, true)).toEqual(invalid('period', 'cut-off'));
  expect(parseWord('pe', words, null, false)).toEqual(invalid(null, 'unknown-key-value'));
  expect(parseWord('place', words, null, true)).toEqual(valid('place'));
});

describe('2.9 3.6 tab, sort and claim', () => {
  each([
    ['?tab=table&v=1', { tab: 'table' }],
    ['?tab=Table.', { tab: 'table' }],
    ['?tab=chart&v=1', {}],
    ['?tab=tab&v=1', {}, 'tab unknown-key-value tab → '],
    ['?sort=value&v=1', { sort: { column: 'value', descending: false } }],
    ['?sort=-date&v=1', { sort: { column: 'date', descending: true } }],
    ['?sort=%E2%88%92Date', { sort: { column: 'date', descending: true } }],
    ['?sort=date&v=1', {}],
    ['?sort=price&v=1', {}, 'sort unknown-key-value price → '],
    ['?sort=-&v=1', {}, 'sort unknown-key-value - → '],
    ['?claim=c-0042&v=1', { claim: 'c-0042' }],
    ['?claim=C-0042.', { claim: 'c-0042' }],
    ['?claim=c-42105&v=1', { claim: 'c-42105' }],
    ['?claim=c-9999999&v=1', { claim: 'c-9999999' }],
    ['?claim=c-12345678&v=1', {}, 'claim malformed c-12345678 → '],
    ['?claim=c-42&v=1', {}, 'claim malformed c-42 → '],
    ['?claim=c-00&v=1', {}, 'claim malformed c-00 → '],
    ['?claim=c-00421', {}, 'claim malformed c-00421 → '],
  ]);
});

describe('2.12 of a record with other money', () => {
  const other = {
    ...LINK_CONTEXT,
    currencies: { own: 'gbp', all: ['gbp', 'jpy'] },
    corpora: ['reports'],
  };
  const open = (search: string): ReturnType<typeof decodeAddress> =>
    decodeAddress({ pathname: '/', search }, other);

  it('its own currency is the default and is never written', () => {
    expect(open('?cur=gbp&v=1').view.cur).toBeNull();
    expect(open('?cur=GBP&v=1').canonical).toBe('/');
    expect(open('?cur=gb').issues).toEqual([
      { key: 'cur', asked: 'gb', reason: 'cut-off', shown: '' },
    ]);
  });

  it('another one is written, and one that it has not is left out and said', () => {
    expect(open('?cur=jpy&v=1')).toMatchObject({
      view: { cur: 'jpy' },
      issues: [],
      canonical: '/?cur=jpy&v=1',
    });
    expect(open('?cur=usd&corpus=articles&v=1')).toMatchObject({
      view: DEFAULT_VIEW,
      issues: [{ key: 'corpus' }, { key: 'cur', asked: 'usd', reason: 'unknown-key-value' }],
    });
  });

  it('a record without money knows amounts as printed only', () => {
    const moneyless = { ...other, currencies: { own: null, all: [] } };
    const { view, issues } = decodeAddress({ pathname: '/', search: '?cur=gbp&v=1' }, moneyless);
    expect(view).toEqual(DEFAULT_VIEW);
    expect(issues).toHaveLength(1);
  });
});

describe('2.12 words of which one is the default', () => {
  each([
    ['?corpus=articles&v=1', { corpus: 'articles' }],
    ['?corpus=ALL.', {}],
    ['?corpus=art', { corpus: 'articles' }, 'corpus cut-off art → articles'],
    ['?corpus=added&v=1', { corpus: 'added' }],
    ['?corpus=elsewhere&v=1', {}, 'corpus unknown-key-value elsewhere → '],
    ['?measure=yoy&v=1', { measure: 'yoy' }],
    ['?measure=index&scale=log&v=1', { measure: 'index', scale: 'log' }],
    ['?measure=growth&v=1', {}, 'measure unknown-key-value growth → '],
    ['?scale=log&v=1', { scale: 'log' }],
    ['?scale=l', {}, 'scale cut-off l → '],
    ['?cur=printed&v=1', { cur: 'printed' }],
    ['?cur=EUR', { cur: 'eur' }],
    ['?cur=cny&v=1', {}],
    ['?cur=rmb&v=1', {}, 'cur unknown-key-value rmb → '],
  ]);
});

describe('2.13 3.15 days', () => {
  each([
    ['?asof=2015-05-01&v=1', { asof: '2015-05-01' }],
    ['?asof=2015/05/01&v=1', { asof: '2015-05-01' }],
    ['?asof=2015.05.01.', { asof: '2015-05-01' }],
    ['?asof=2016-02-29&v=1', { asof: '2016-02-29' }],
    ['?asof=1999-01-01&v=1', { asof: '1999-01-01' }],
    ['?asof=2015-02-29&v=1', {}, 'asof malformed 2015-02-29 → '],
    ['?asof=2015-05&v=1', {}, 'asof malformed 2015-05 → '],
    ['?asof=2015&v=1', {}, 'asof malformed 2015 → '],
    ['?asof=01-05-2015&v=1', {}, 'asof malformed 01-05-2015 → '],
    ['?asof=May&v=1', {}, 'asof malformed May → '],
    ['?asof=2015-05', {}, 'asof cut-off 2015-05 → '],
    ['?asof=2015-05-0', {}, 'asof cut-off 2015-05-0 → '],
    ['?asof=201', {}, 'asof cut-off 201 → '],
    ['?asof=2015-05-01&compare=2017-01-', { asof: '2015-05-01' }, 'compare cut-off 2017-01- → '],
  ]);
});

describe('2.15 lang', () => {
  each([
    ['?lang=en&v=1', { lang: 'en' }],
    ['?lang=ZH.&v=1', { lang: 'zh' }],
    ['?lang=fr-BE&v=1', { lang: 'fr' }],
    ['?lang=zh_Hans&v=1', { lang: 'zh' }],
    ['?lang=d', { lang: 'de' }, 'lang cut-off d → de'],
    ['?lang=es&v=1', {}, 'lang unknown-key-value es → '],
    ['?lang=french&v=1', {}, 'lang unknown-key-value french → '],
    ['?lang=&v=1', {}],
  ]);

  it('3.17 one that the interface does not speak is kept, and what is shown is said', () => {
    const spoken = { languages: ['en', 'nl'], otherwise: 'en' } as const;
    const say17 = (search: string): readonly string[] => {
      const decoded = decodeAddress({ pathname: '/', search }, { ...LINK_CONTEXT, spoken });
      return [decoded.canonical, ...decoded.issues.map(say)];
    };
    expect(say17('?lang=fr&v=1')).toEqual(['/?lang=fr&v=1', 'lang not-translated fr → en']);
    expect(say17('?lang=nl&v=1')).toEqual(['/?lang=nl&v=1']);
    expect(say17('')).toEqual(['/']);
  });
});

describe('2.15 3.18 edition', () => {
  const edition = '2026-11-22-0a1b2c3d';
  each([
    [`?edition=${edition}&v=1`, { edition }],
    ['?edition=2026-11-22-0A1B2C3D).&v=1', { edition }],
    ['?edition=2026-11-22-0a1b2c', {}, 'edition cut-off 2026-11-22-0a1b2c → '],
    ['?edition=2026-11', {}, 'edition cut-off 2026-11 → '],
    ['?edition=2026-11-22-0a1b2c&v=1', {}, 'edition malformed 2026-11-22-0a1b2c → '],
    ['?edition=2026-11-31-0a1b2c3d&v=1', {}, 'edition malformed 2026-11-31-0a1b2c3d → '],
    ['?edition=../../x&v=1', {}, 'edition malformed ../../x → '],
    ['?edition=latest&v=1', {}, 'edition malformed latest → '],
  ]);

  it('one that was never published is left out once the list is known', () => {
    const search = `?edition=${edition}&v=1`;
    const known = { ...LINK_CONTEXT, editions: ['2026-11-22-ffffffff'] };
    const decoded = decodeAddress({ pathname: '/', search }, known);
    expect(decoded.view).toEqual(DEFAULT_VIEW);
    expect(decoded.issues.map(say)).toEqual([`edition unknown-id ${edition} → `]);
    expect(
      decodeAddress({ pathname: '/', search }, { ...known, editions: [edition] }).issues,
    ).toEqual([]);
  });
});

describe('2.18 a record beside', () => {
  each([
    ['?with=acme&v=1', { with: 'acme' }],
    ['?with=ACME-2).&v=1', { with: 'acme-2' }],
    ['?with=&v=1', {}],
    ['?with=acme-2&claim=acme-2.c-0042&v=1', { with: 'acme-2', claim: 'acme-2.c-0042' }],
  ]);

  it('3.24 that the site does not know is left out, and told with those that it knows', () => {
    const { view, issues } = decodeAddress(
      { pathname: '/', search: '?with=other&v=1' },
      LINK_CONTEXT,
    );
    expect(view).toEqual(DEFAULT_VIEW);
    expect(issues).toEqual([
      {
        key: 'with',
        asked: 'other',
        reason: 'unknown-key-value',
        shown: '',
        known: ['acme', 'acme-2'],
      },
    ]);
  });

  it('3.24 is judged by the site, whatever edition the link asks for', () => {
    const context = { ...LINK_CONTEXT, ofEdition: () => NOTHING_KNOWN };
    const asked = (name: string): string | null =>
      decodeAddress(
        { pathname: '/', search: `?with=${name}&edition=2026-11-22-0a1b2c3d&v=1` },
        context,
      ).view.with;
    expect([asked('acme'), asked('other')]).toEqual(['acme', null]);
  });

  describe('3.16 a claim of another record', () => {
    each([
      ['?claim=acme.c-0042&v=1', {}, 'claim not-together acme.c-0042 → '],
      [
        '?claim=acme.c-0042&with=acme-2&v=1',
        { with: 'acme-2' },
        'claim not-together acme.c-0042 → ',
      ],
      ['?with=acme&claim=acme.c-1&v=1', { with: 'acme' }, 'claim malformed acme.c-1 → '],
      ['?with=acme&claim=acme.c-', { with: 'acme' }, 'claim cut-off acme.c- → '],
    ]);
  });
});

describe('2.17 light or dark of a frame', () => {
  const readAt = (pathname: string, search: string): readonly string[] => {
    const decoded = decodeAddress({ pathname, search }, LINK_CONTEXT);
    return [decoded.canonical, ...decoded.issues.map(say)];
  };

  it.each([
    ['?scheme=dark&v=1', '/embed/sales/?scheme=dark&v=1'],
    ['?scheme=Light', '/embed/sales/?scheme=light&v=1'],
    ['?scheme=&v=1', '/embed/sales/'],
    ['?scheme=sepia&v=1', '/embed/sales/', 'scheme unknown-key-value sepia → '],
  ])('%s in a frame is %s', (search, ...expected) => {
    expect(readAt('/embed/sales/', search)).toEqual(expected);
  });

  it('3.16 is of a frame alone: the site is as its reader chose', () => {
    expect(readAt('/sales/', '?scheme=dark&v=1')).toEqual([
      '/sales/',
      'scheme not-together dark → ',
    ]);
    const framed: ViewState = { ...DEFAULT_VIEW, scheme: 'dark', embed: true };
    expect(encodeAddress({ ...framed, embed: false }, LINK_CONTEXT)).toBe('/');
  });
});

describe('3.16 keys that depend on each other', () => {
  const days = { asof: '2015-05-01', compare: '2017-01-31' } as const;
  each([
    ['?asof=2015-05-01&compare=2017-01-31&v=1', days],
    ['?asof=2017-01-31&compare=2015-05-01&v=1', days],
    ['?compare=2017-01-31&v=1', {}, 'compare not-together 2017-01-31 → '],
    [
      '?asof=2015-05-01&compare=2015-05-01&v=1',
      { asof: '2015-05-01' },
      'compare not-together 2015-05-01 → ',
    ],
    [
      '?asof=soon&compare=2017-01-31&v=1',
      {},
      'asof malformed soon → ',
      'compare not-together 2017-01-31 → ',
    ],
    ['?measure=yoy&scale=log&v=1', { measure: 'yoy' }, 'scale not-together log → '],
    ['?scale=log&measure=cagr&v=1', { measure: 'cagr' }, 'scale not-together log → '],
    ['?measure=value&scale=log&v=1', { scale: 'log' }],
    [
      '?verdict=met&disagreement=words&v=1',
      { verdict: 'met' },
      'disagreement not-together words → ',
    ],
    ['?disagreement=counted&v=1', { disagreement: 'counted' }],
    ['?disagreement=quarrel&v=1', {}, 'disagreement unknown-key-value quarrel → '],
  ]);

  it('2.14 what does not go together is never written', () => {
    const write = (view: Partial<ViewState>): string =>
      encodeAddress({ ...DEFAULT_VIEW, ...view }, LINK_CONTEXT);
    expect(write({ measure: 'yoy', scale: 'log' })).toBe('/?measure=yoy&v=1');
    expect(write({ compare: '2015-05-01' })).toBe('/');
    expect(write({ verdict: 'met', disagreement: 'words' })).toBe('/?verdict=met&v=1');
    expect(write({ asof: '2017-01-31', compare: '2015-05-01' })).toBe(
      '/?asof=2015-05-01&compare=2017-01-31&v=1',
    );
  });
});

describe('2.8 3.3 3.12 text', () => {
  each([
    ['?q=61%20million&v=1', { q: '61 million' }],
    ['?q=61+million&v=1', { q: '61 million' }],
    ['?q=a%2Bb&v=1', { q: 'a+b' }],
    ['?q=%E9%9B%B7%E5%86%9B&v=1', { q: '雷军' }],
    ['?q=Lei%20Jun%20&v=1', { q: 'Lei Jun ' }],
    ['?q=a%00b%0A&v=1', { q: 'a b ' }],
    ['?q=%20%09&v=1', {}],
    ['?q=half \ud83d&v=1', { q: 'half \ufffd' }],
    ['?q=100%&v=1', { q: '100%' }],
    ['?q=5%%20more&v=1', { q: '5% more' }],
    ['?q=a=b&v=1', { q: 'a=b' }],
    ['?q=caf%E9&v=1', { q: 'caf' }, 'q malformed caf → caf'],
    ['?q=caf%E9%20noir', { q: 'caf noir' }, 'q malformed caf noir → caf%20noir'],
    ['?q=caf%C3', { q: 'caf' }, 'q cut-off caf → caf'],
    ['?q=caf%C', { q: 'caf' }, 'q cut-off caf → caf'],
    ['?q=%E9&v=1', {}, 'q malformed  → '],
  ]);

  it('3.12 is cut between characters, and that is said', () => {
    const { view, issues } = read(`?q=${'%E9%9B%B7'.repeat(40)}&v=1`);
    expect(view.q).toBe('雷'.repeat(8));
    expect(issues.map(({ reason }) => reason)).toEqual(['clamped']);
  });

  it.each([' ', '.', '_', ',', '%', '%20', '%E9', 'a ', '2015 \n'])(
    '3.1 a hundred thousand times "%s" is read: in anything but linear time this would go on for minutes',
    (piece) => {
      const value = piece.repeat(100_000);
      const query = QUERY_KEYS.map((key) => `${key}=${value}`).join('&');
      const decoded = decodeAddress({ pathname: `/${value}`, search: `?${query}` }, LINK_CONTEXT);
      expect(decoded.view.q.length).toBeLessThanOrEqual(72);
    },
  );

  it('2.8 blank is none, even where only what is cut off was not', () => {
    expect(restoreSearchText(' \t ')).toBe('');
    expect(restoreSearchText(`${' '.repeat(100)}x`)).toBe('');
  });

  it('3.1 an issue does not repeat a novel', () => {
    const [issue] = read(`?q=${'x'.repeat(5000)}&v=1`).issues;
    expect(issue?.asked).toHaveLength(120);
  });
});

describe('3.2 3.4 3.5 keys', () => {
  each([
    ['?Years=2015&THEMES=sales&V=1', { ...years(2015, 2015), themes: ['sales'] }],
    ['?years=2015&amp;themes=sales&amp;v=1', { ...years(2015, 2015), themes: ['sales'] }],
    ['years=2015', years(2015, 2015)],
    ['?themes=sales&themes=revenue', { themes: ['revenue', 'sales'] }],
    ['?years=2015&years=2015&v=1', years(2015, 2015)],
    ['?years=2015&years=2016&v=1', years(2015, 2015), 'years malformed 2016 → 2015'],
    ['?years=&years=2016&v=1', years(2016, 2016)],
    ['?q=&themes=sales&v=1', { themes: ['sales'] }],
    ['?themes&v=1', {}],
    ['?themes=sales&years=', { themes: ['sales'] }, 'years cut-off  → '],
    ['?years=2015&them', years(2015, 2015), 'themes cut-off them → '],
    ['?years=2015&t', years(2015, 2015), 't cut-off t → '],
    ['?them&years=2015&v=1', years(2015, 2015)],
    ['?years=2015&themes', years(2015, 2015), 'themes cut-off  → '],
    ['?years=2015&v', years(2015, 2015)],
    ['?years=2015&v=', years(2015, 2015)],
    ['?years=2015&', years(2015, 2015)],
  ]);
});

describe('3.13 parameters of others', () => {
  it('are kept while browsing and dropped from what is copied', () => {
    const { view, foreign, canonical, issues } = read(
      '?utm_source=a%20b&years=2015&lens=odd.1&flag&v=1',
    );
    expect(issues).toEqual([]);
    expect(foreign).toEqual(['utm_source=a%20b', 'lens=odd.1', 'flag']);
    expect(canonical).toBe('/?years=2015&v=1');
    expect(encodeAddress(view, { base: '/', foreign })).toBe(
      '/?years=2015&utm_source=a%20b&lens=odd.1&flag&v=1',
    );
  });

  it('may be called like what every object has', () => {
    const { view, foreign } = read('?__proto__=1&constructor=2&them&v=1');
    expect(view).toEqual(DEFAULT_VIEW);
    expect(foreign).toEqual(['__proto__=1', 'constructor=2', 'them']);
  });

  it('are made fit for an address', () => {
    expect(read('?x=<a b>\u{1F4F1}\udcf1#frag').foreign).toEqual([
      'x=%3Ca%20b%3E%F0%9F%93%B1%EF%BF%BD',
    ]);
  });
});
