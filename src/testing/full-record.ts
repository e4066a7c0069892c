import { makeClaim, makeTexts, type Draft } from './make-record';

/** The files of a small sound record in which everything occurs that a record can hold. */
export function fullRecord(): Map<string, string> {
  const texts = makeTexts((draft) => {
    addNames(draft);
    addClaims(draft);
    addFindings(draft);
  });
  return texts.set('timelines/places.json', JSON.stringify(places(), null, 2));
}

function addNames({ vocabulary }: Draft): void {
  vocabulary.metrics.push({ id: 'share', unit: 'factor', name: { en: 'Share' } });
  vocabulary.things.push({ id: 'kiosk', name: { en: 'Kiosk' } });
  vocabulary.relations.push(
    { id: 'grows', kind: 'growth', metric: 'smartphones-sold', growth: 'growth' },
    {
      id: 'part',
      kind: 'share',
      part: 'smartphones-sold',
      whole: 'smartphones-sold',
      share: 'share',
      wholeMarket: 'europe',
    },
  );
  vocabulary.themes.push({ id: 'places', short: { en: 'places' }, name: { en: 'Places' } });
  vocabulary.panels.push({
    id: 'places',
    kind: 'lanes',
    lanes: 'markets',
    name: { en: 'Places' },
    themes: ['places'],
    colour: 'green',
    subtitle: { en: 'Places' },
    description: { en: 'Places.' },
    presence: { full: 'shop', part: 'kiosk', entry: 'phones', points: ['kiosk'] },
    measures: [
      {
        name: { en: 'Phones' },
        topic: 'phones',
        metrics: ['smartphones-sold'],
        unit: 'phones',
        scale: 'million',
        basis: 'sold',
        theme: 'sales',
        things: ['shop'],
      },
    ],
  });
}

function addClaims({ sales }: Draft): void {
  sales.claims.push(
    makeClaim('c-0005', { kind: 'target', period: '2015', via: ['press'], also: [3, 4] }),
    makeClaim('c-0006', { kind: 'target', period: '2015', statedOn: '2015-03', statedBy: 'press' }),
    makeClaim('c-0007', {
      withdrawn: { on: '2016-01-01', reason: { en: 'Said twice.' } },
      public: { earliest: '2015-01-01', latest: '2015-02-01', basis: { en: 'a date' } },
    }),
  );
}

function places(): Draft['sales'] {
  const claim = makeClaim('c-0008', {
    markets: ['europe', 'germany'],
    presence: { step: 'entry', of: 'shop' },
    derived: { en: 'Counted.' },
  });
  return { schema: 2, theme: 'places', claims: [claim] };
}

function addFindings(draft: Draft): void {
  draft.conflicts.assessments.push({
    id: 'a-slip',
    kind: 'words',
    sides: [['c-0001'], ['c-0004', 'c-0008']],
    title: { en: 'A slip' },
    reasons: ['slip'],
    note: { en: 'One of them.' },
    evidence: ['c-0001', 'c-0008'],
    slips: ['c-0008'],
  });
  draft.promises.promises.push({ claims: ['c-0005', 'c-0006'], revisions: ['c-0006'] });
  draft.promises.verdicts.push({
    claim: 'c-0005',
    verdict: 'met',
    because: ['c-0001', 'c-0008'],
    note: { en: 'It came.' },
  });
  draft.story = {
    schema: 2,
    title: { en: 'In a minute' },
    steps: [
      {
        title: { en: 'A start' },
        words: { en: 'It grew.' },
        link: '/sales/',
        claims: ['c-0001', 'c-0002'],
        guess: { question: { en: 'How many?' }, answer: { en: 'Many.' } },
      },
    ],
  };
}
