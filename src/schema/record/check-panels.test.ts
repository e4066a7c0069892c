import { describe, expect, test } from 'vitest';
import { checkRecord } from '../check-record';
import { lanesPanel, makeTexts, yearsPanel, type Draft } from '@/testing/make-record';
import { problemsAfter } from '@/testing/problems-after';

type Panels = Draft['vocabulary']['panels'];
type Years = Extract<Panels[number], { kind: 'years' }>;

/** A third panel, of a theme of its own, beside the two of a sound record. */
function problemsOf(panel: Panels[number]): readonly string[] {
  return problemsAfter(({ vocabulary }) => vocabulary.panels.push(panel));
}

const shops = (change: Partial<Years> = {}): Years => ({
  ...yearsPanel('shops', 'teal'),
  ...change,
});
const at = (path: string, message: string): string =>
  `vocabulary.json panels[2]${path} shops: ${message}`;

describe('a panel', () => {
  test.each<[string, Partial<Years>, readonly string[]]>([
    [
      'has an address of its own',
      { id: 'targets' },
      [
        'vocabulary.json panels[2].id targets: is the address of another page; give the panel another id',
      ],
    ],
    [
      'is not given twice',
      { id: 'sales' },
      [
        'vocabulary.json panels[2].id sales: the id is already in use above; give the later panel a new id',
      ],
    ],
    [
      'shows themes that are there',
      { themes: ['sale'] },
      [at('.themes[0]', 'there is no theme "sale"; did you mean "sales"?')],
    ],
    [
      'shows no theme of another panel',
      { themes: ['sales'] },
      [at('.themes[0]', '"sales" is drawn by sales already; leave it out of one')],
    ],
    [
      'has a colour of its own while there are free ones',
      { colour: 'blue' },
      [
        at(
          '.colour',
          'blue is the colour of sales already; free are green, violet, teal, pink, olive, slate',
        ),
      ],
    ],
    [
      'has a metric, a market and a unit that are there',
      { metric: 'smartphone-sold', market: 'wold', unit: 'phone' },
      [
        at('.metric', 'there is no metric "smartphone-sold"; did you mean "smartphones-sold"?'),
        at('.market', 'there is no market "wold"; did you mean "world"?'),
        at('.unit', 'there is no unit "phone"; did you mean "phones"?'),
      ],
    ],
    [
      'is drawn in the unit of its metric',
      { unit: 'countries' },
      [
        at(
          '.unit',
          'smartphones-sold is measured in phones, and not in countries; take that unit, or another metric',
        ),
      ],
    ],
    ['is drawn in any money where its metric is money', { metric: 'revenue', unit: 'EUR' }, []],
    [
      'draws no ranks as bars',
      { metric: 'rank', unit: 'rank' },
      [at('.unit', 'a rank is no height of a bar; take a metric that is counted or measured')],
    ],
  ])('%s', (_what, change, problems) => {
    const found = problemsOf(shops({ themes: ['strategy'], ...change }));
    // The one theme that is free of bars is drawn already: that is another problem, of the draft.
    expect(found.filter((problem) => !problem.includes('"strategy" is drawn by'))).toEqual(
      problems,
    );
  });

  test('of lanes has some', () => {
    const found = problemsAfter(({ vocabulary }) => {
      vocabulary.topics = vocabulary.topics.map((topic) => ({ ...topic, lane: false }));
    });
    expect(found).toContain(
      'vocabulary.json panels[1].lanes strategy: none of the topics has a lane; set "lane" of some of them',
    );
  });

  test('of lanes draws small charts and presence of what exists', () => {
    const found = problemsAfter(({ vocabulary }) => {
      const [first, ...others] = vocabulary.panels;
      if (first === undefined) throw new Error('there are two');
      const wrong = {
        ...lanesPanel('strategy', 'topics', 'orange'),
        presence: { full: 'tents', part: null, entry: 'arrival', points: ['huts'] },
        measures: [
          { name: { en: 'Sold' }, topic: 'shops', metrics: ['smartphones-sold'], unit: null },
          { name: { en: 'Nothing' }, topic: 'aiot', theme: 'moods', basis: 'guessed' },
        ],
      };
      vocabulary.panels = [
        first,
        ...others.map((panel) => (panel.id === 'strategy' ? wrong : panel)),
      ];
    });
    const own = found.filter((problem) => /panels\[1\]\.(?:presence|measures)/.test(problem));
    expect(own.map((problem) => problem.replace('vocabulary.json panels[1].', ''))).toEqual([
      expect.stringMatching(/^presence strategy: is told of markets alone/),
      expect.stringMatching(/^presence\.full strategy: there is no tents in the things/),
      expect.stringMatching(/^presence\.entry strategy: there is no arrival in the topics/),
      expect.stringMatching(/^presence\.points\[0\] strategy: there is no huts in the things/),
      expect.stringMatching(/^measures\[0\]\.topic strategy: there is no shops in the topics/),
      expect.stringMatching(/^measures\[0\]\.unit strategy: is missing/),
      expect.stringMatching(/^measures\[1\] strategy: draws nothing/),
      expect.stringMatching(/^measures\[1\]\.theme strategy: there is no moods in the themes/),
      expect.stringMatching(/^measures\[1\]\.basis strategy: there is no guessed in the bases/),
    ]);
  });

  test('is told with its line', () => {
    const texts = makeTexts(({ vocabulary }) =>
      vocabulary.panels.push(shops({ themes: ['sale'] })),
    );
    const [problem] = checkRecord(texts, { languages: ['en'] });
    const line = (texts.get('vocabulary.json') ?? '').split('\n')[(problem?.line ?? 0) - 1];
    expect(line).toContain('"sale"');
  });
});

test('a theme without a panel is no fault, and nine panels may share a colour', () => {
  const panels = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id, index) => ({
    ...lanesPanel(id, 'topics', COLOUR[index] ?? 'slate'),
    themes: [id],
  }));
  const found = problemsAfter(({ vocabulary }) => {
    const sales = vocabulary.panels.slice(0, 1);
    vocabulary.panels = [...sales, ...panels];
    vocabulary.themes.push(
      ...panels.map(({ id }) => ({ id, name: { en: id }, short: { en: id } })),
    );
  });
  expect(found.filter((problem) => problem.includes('colour'))).toEqual([]);
  expect(found.filter((problem) => !problem.includes('no timeline'))).toEqual([]);
});

const COLOUR = ['green', 'violet', 'orange', 'teal', 'pink', 'olive', 'slate', 'blue'] as const;
