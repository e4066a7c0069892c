import { counted, inDigits } from '../en-corpora';
import { numbered, capital, inSentence, list } from '../en-words';
import type { KnownOnMessages, SentenceParts } from './known-on';

const claims = (count: number): string => numbered(count, 'claim', 'claims');

function from({ corpora, languages }: SentenceParts): string {
  return corpora.length === 0
    ? ''
    : ` from ${list(corpora.map(inDigits))} in ${numbered(languages, 'language', 'languages')}`;
}

/** How many of each other kind; a sum of the three would say nothing. */
function others({ others: some }: SentenceParts): readonly string[] {
  const { words, counted: otherwise, arithmetic } = some;
  const said = [
    ...(words > 0 ? [`${words} in words`] : []),
    ...(otherwise > 0 ? [`${otherwise} counted otherwise`] : []),
    ...(arithmetic > 0 ? [`${arithmetic} in arithmetic`] : []),
  ];
  return said.length === 0 ? [] : [said.join(', ')];
}

function targets({ targets: count, verdicts }: SentenceParts): readonly string[] {
  if (count === 0) return [];
  const became = verdicts.length === 0 ? '' : `, of which ${verdicts.join(', ')}`;
  return [`${numbered(count, 'promise', 'promises')}${became}`];
}

export const knownOnEn: KnownOnMessages = {
  title: 'As known on',
  sentence: (p) => ({
    lead: `${p.shown} of ${claims(p.total)}`,
    rest: [
      `${p.asof === '' ? '' : ` known on ${p.asof}`}${from(p)}, ${p.years}`,
      ...(p.conflicts > 0 ? [numbered(p.conflicts, 'conflict', 'conflicts')] : []),
      ...others(p),
      ...targets(p),
    ].join(' · '),
  }),
  control: {
    handle: 'As known on',
    compareHandle: 'Compared with',
    field: 'Day, as known on',
    compareField: 'Day to compare with',
    latest: 'today, all on record',
    on: (day) => `known on ${day}`,
    two: 'two days compared',
    all: 'All on record',
    compare: 'Compare two days',
    only: (own) => `${capital(counted(own))} only`,
    onlyTitle: (own, count) => `Only the ${counted(own)}: leaves ${claims(count)}`,
    place: (day, sources, of) =>
      `${day}: ${sources} of ${numbered(of, 'source', 'sources')} public`,
    badDay: (first, last) => `Type a day from ${first} to ${last}.`,
  },
  nothing: {
    title: 'Nothing known yet',
    text: (day, first) =>
      `On ${day} none of what you ask for was public. The first of it became known on ${first}.`,
    show: (first) => `Show ${first}`,
    from: (theme, first) => `${theme}: from ${first}`,
    all: 'Show all on record',
  },
  compared: {
    title: (count, earlier, later) =>
      `${count === 0 ? 'Nothing' : claims(count)} learned between ${earlier} and ${later}`,
    caption: 'What was known on each of the two days',
    what: 'What',
    known: (day) => `Known on ${day}`,
    claims: 'Claims',
    sources: 'Sources',
    conflicts: 'Conflicts',
    targets: 'Promises',
    more: (count) => (count > 0 ? `+${count}` : count < 0 ? `−${-count}` : 'same'),
    nothing: 'nothing known yet',
    learned: 'Learned in between',
    learnedNothing: 'No claim that passes the filters became known between these days.',
    count: claims,
    later: 'The rest of the page shows the earlier day.',
    sameOnBoth: (names) => `The same on both days: ${list(names.map(inSentence))}.`,
  },
};
