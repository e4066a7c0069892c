import { describe, expect, test } from 'vitest';
import { lanesPanel, makeStatement, makeTexts } from '@/testing/make-record';
import { problemsAfter, problemsOf } from '@/testing/problems-after';
import { appendIds } from './published-ids';
import { readRecord } from './read-record';

describe('themes and ids', () => {
  test('a timeline bears the name of its theme', () => {
    expect(problemsAfter((draft) => (draft.strategy.theme = 'sales'))).toEqual([
      'timelines/strategy.json theme is "sales" in a file for "strategy"; rename one of the two',
    ]);
  });

  test('a theme is in the vocabulary, and a theme of the vocabulary has a timeline', () => {
    const texts = makeTexts();
    texts.set(
      'timelines/revenu.json',
      (texts.get('timelines/strategy.json') ?? '').replace('"strategy"', '"revenu"'),
    );
    texts.delete('timelines/strategy.json');
    expect(problemsOf(texts)).toEqual([
      'timelines/revenu.json theme there is no theme "revenu" in vocabulary.json; the themes are sales, strategy',
      'vocabulary.json themes[1].id strategy: the theme has no timeline; add timelines/strategy.json',
    ]);
  });

  test('an id is given once, across files', () => {
    expect(problemsAfter(({ strategy }) => strategy.claims.push(makeStatement('c-0001')))).toEqual([
      'timelines/strategy.json claims[1].id c-0001: the id is already in use in timelines/sales.json; give the later claim a new id',
    ]);
    expect(
      problemsAfter(({ sources: { sources } }) =>
        sources.push(...sources.slice(0, 1).map((source) => ({ ...source, seed: 'x.txt' }))),
      ),
    ).toEqual([
      'sources.json sources[2].id gazette-2015: the id is already in use above; give the later source a new id',
    ]);
    expect(
      problemsAfter(({ vocabulary }) =>
        vocabulary.topics.push({ id: 'aiot', name: { en: 'x' }, lane: true }),
      ),
    ).toEqual([
      'vocabulary.json topics[2].id aiot: the id is already in use above; rename the later one',
    ]);
  });

  test('the vocabulary refers to itself rightly', () => {
    expect(
      problemsAfter(({ vocabulary }) => {
        const market = { lane: true, place: true, name: { en: 'x' } };
        vocabulary.markets.push(
          { ...market, id: 'x', within: 'europ' },
          { ...market, id: 'y', within: 'y' },
        );
        vocabulary.metrics.push({ id: 'z', name: { en: 'z' }, unit: 'phone' });
      }),
    ).toEqual([
      'vocabulary.json markets[3].within x: there is no market "europ"; did you mean "europe"?',
      'vocabulary.json markets[4].within y: lies within itself in the end; break the circle',
      'vocabulary.json metrics[4].unit z: there is no unit "phone"; did you mean "phones"?',
    ]);
  });
});

describe('sources', () => {
  test('of the record’s own corpus alone name the file of their text, each its own', () => {
    expect(
      problemsAfter(({ sources: { sources } }) => {
        const [a, b] = sources;
        if (a === undefined || b === undefined) return;
        sources.push({ ...a, id: 'x', seed: null }, { ...b, id: 'y', corpus: 'added' });
      }),
    ).toEqual([
      'sources.json sources[2].seed x: is of the articles, each of which names the file of its text; add it',
      'sources.json sources[3].seed y: an added source has no text of its own; write null',
      'sources.json sources[3].seed y: courant-2017.txt is the text of another source already; mend one',
    ]);
  });

  test('name no file where no texts of sources are kept', () => {
    expect(
      problemsAfter(({ sources: { sources } }) => {
        for (const source of sources) source.seed = null;
      }),
    ).toEqual([]);
  });

  test('are of a corpus of the vocabulary', () => {
    expect(
      problemsAfter(({ sources: { sources } }) => {
        const [a] = sources;
        if (a !== undefined) sources.push({ ...a, id: 'x', corpus: 'artikles', seed: null });
      }),
    ).toEqual([
      'sources.json sources[2].corpus x: there is no corpus "artikles" in vocabulary.json; did you mean "articles"?',
    ]);
  });
});

test('the first topic of a claim on a panel of topics has a lane', () => {
  expect(
    problemsAfter(({ strategy }) =>
      strategy.claims.push(makeStatement('c-0009', { topics: ['phones', 'aiot'] })),
    ),
  ).toEqual([
    'timelines/strategy.json claims[1].topics[0] c-0009: on the panel strategy the first topic of a claim has a lane, "phones" has none; begin with one of aiot',
  ]);
});

test('a claim on a panel of markets has a market with a lane, or within one', () => {
  const texts = makeTexts(({ vocabulary }) => {
    vocabulary.themes.push({ id: 'expansion', name: { en: 'x' }, short: { en: 'x' } });
    vocabulary.panels.push(lanesPanel('expansion', 'markets', 'violet'));
  });
  const claims = [
    makeStatement('c-0007', { markets: ['germany'] }),
    makeStatement('c-0008', { markets: ['world', 'europe'] }),
    makeStatement('c-0009', { markets: ['world'] }),
  ];
  texts.set('timelines/expansion.json', JSON.stringify({ schema: 1, theme: 'expansion', claims }));
  texts.set('published-ids.txt', appendIds(readRecord(texts)));
  expect(problemsOf(texts)).toEqual([
    'timelines/expansion.json claims[2].markets c-0009: on the panel expansion a claim has a market with a lane; add one of europe',
  ]);
});
