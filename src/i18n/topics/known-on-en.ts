import { counted, inDigits } from '../en-corpora';
import { numbered, capital, inSentence, list } from '../en-words';
import type { KnownOnMessages, SentencePart, SentenceParts } from './known-on';

const claims = (count: number): string => numbered(count, 'claim', 'claims');

function from({ corpora }: SentenceParts): string {
  return corpora.length === 0 ? '' : ` from ${list(corpora.map(inDigits))}`;
}

/** How many of each other kind; a sum of the three would say nothing. */
function others({ others: some }: SentenceParts): string {
  const { words, counted: otherwise, arithmetic } = some;
  return [
    ...(words > 0 ? [`${words} in words`] : []),
    ...(otherwise > 0 ? [`${otherwise} counted otherwise`] : []),
    ...(arithmetic > 0 ? [`${arithmetic} in arithmetic`] : []),
  ].join(', ');
}

const brief = (text: string): SentencePart => ({ text, brief: true });
const long = (text: string): SentencePart => ({ text, brief: false });

/** "48 promises: 15 met, 6 missed", of which a narrow screen has "48 promises: 6 missed". */
function targets({ targets: count, verdicts }: SentenceParts): readonly SentencePart[] {
  if (count === 0) return [];
  const said = ` · ${numbered(count, 'promise', 'promises')}`;
  if (verdicts.length === 0) return [brief(said)];
  const isBrief = verdicts.some((verdict) => verdict.brief);
  return [
    brief(said),
    { text: ': ', brief: isBrief },
    ...verdicts.flatMap(({ text, brief: stays }, index) => [
      ...(index === 0 ? [] : [long(', ')]),
      { text, brief: stays },
    ]),
  ];
}

function rest(parts: SentenceParts): readonly SentencePart[] {
  const { conflicts, asof, years } = parts;
  const other = others(parts);
  return [
    ...(asof === '' ? [] : [brief(` known on ${asof}`)]),
    long(`${from(parts)}, ${years}`),
    ...(conflicts > 0 ? [brief(` · ${numbered(conflicts, 'conflict', 'conflicts')}`)] : []),
    ...(other === '' ? [] : [long(` · ${other}`)]),
    ...targets(parts),
  ];
}

export const knownOnEn: KnownOnMessages = {
  title: 'As known on',
  on: (day) => `As known on: ${day}`,
  band: {
    text: (day, hidden) =>
      `You read the record as of ${day}. ${hidden === 0 ? 'Nothing on it came later.' : `${numbered(hidden, 'later claim is', 'later claims are')} hidden.`}`,
    two: (earlier, later) =>
      `The charts show ${later}: what came after ${earlier} has a heavy edge. All else is as of ${earlier}.`,
    back: 'Back to today',
  },
  sentence: (parts) => ({
    lead:
      parts.shown === parts.total
        ? claims(parts.total)
        : `${parts.shown} of ${claims(parts.total)}`,
    rest: rest(parts),
  }),
  control: {
    today: 'today',
    hint: (day, iso) =>
      `Everything on the page is as it could be known on that day. It can be typed: ${day}, or ${iso}.`,
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
    badDay: (first, last) =>
      `Type ${first === last ? first : `a day from ${first} to ${last}`}, with the month in letters.`,
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
    came: (earlier) => `came after ${earlier}`,
    edge: (earlier) => `heavy edge: came after ${earlier}`,
    sameOnBoth: (names) => `The same on both days: ${list(names.map(inSentence))}.`,
  },
};
