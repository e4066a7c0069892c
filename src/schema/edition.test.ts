import { describe, expect, it } from 'vitest';
import { parseEdition, parseEditions } from './edition';
import { makeTexts, type Draft } from '@/testing/make-record';

function makeEdition(change: (draft: Draft) => unknown = () => null): unknown {
  const texts = [...makeTexts(change)].filter(([name]) => name.endsWith('.json'));
  return {
    schema: 1,
    files: Object.fromEntries(texts.map(([name, text]) => [name, JSON.parse(text) as unknown])),
  };
}

const STORY: NonNullable<Draft['story']> = {
  schema: 2,
  title: { en: 'In a minute' },
  steps: [
    {
      title: { en: 'A start' },
      words: { en: 'It grew.' },
      link: '/sales/',
      claims: ['c-0001'],
    },
  ],
};

describe('an edition', () => {
  it('is read whole, by the checks of the files it is made of', () => {
    const edition = parseEdition(makeEdition());
    if (!edition.ok) throw new Error(JSON.stringify(edition.problems));
    const { vocabulary, sources, timelines } = edition.value;
    expect(vocabulary.edition).toBe('2020-01-01');
    expect(sources.map(({ id }) => id)).toEqual(['gazette-2015', 'courant-2017']);
    expect(Object.entries(timelines).map(([theme, claims]) => [theme, claims.length])).toEqual([
      ['sales', 3],
      ['strategy', 1],
    ]);
  });

  it('holds the story of its record, and none where it was published without one', () => {
    const [without, told] = [() => null, (draft: Draft) => (draft.story = STORY)].map((change) =>
      parseEdition(makeEdition(change)),
    );
    expect(without?.ok === true ? without.value.story : 'at fault').toBeNull();
    const { title, steps } = STORY;
    expect(told?.ok === true ? told.value.story : 'at fault').toEqual({ title, steps });
  });

  it('says in which of its files what is wrong', () => {
    const broken = parseEdition(
      makeEdition(({ sales }) => {
        Object.assign(sales.claims[0] ?? {}, { kind: 'rumour' });
      }),
    );
    expect(broken.ok ? [] : broken.problems.map(({ path }) => path)).toEqual([
      'timelines/sales.json claims[0].kind',
    ]);
    const without = parseEdition({ schema: 1, files: {} });
    expect(without.ok ? [] : without.problems.map(({ path }) => path)).toContain('vocabulary.json');
  });

  it.each([null, [], 'x', {}, { schema: 2, files: {} }, { schema: 1 }])('is not %j', (input) => {
    expect(parseEdition(input).ok).toBe(false);
  });
});

describe('the list of editions', () => {
  const sha256 = `0a1b2c3d${'0'.repeat(56)}`;
  const entry = { id: '2026-11-22-0a1b2c3d', date: '2026-11-22', sha256, claims: 1, note: '' };

  it('names each by its day and hash', () => {
    const list = parseEditions({ schema: 1, editions: [entry] });
    expect(list.ok ? list.value : list.problems).toEqual([entry]);
  });

  it.each([
    { id: '2026-11-22-ffffffff' },
    { id: 'latest' },
    { date: '2026-11-21' },
    { sha256: 'x' },
  ])('refuses %j', (change) => {
    expect(parseEditions({ schema: 1, editions: [{ ...entry, ...change }] }).ok).toBe(false);
  });
});
