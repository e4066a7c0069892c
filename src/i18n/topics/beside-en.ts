import { count, inSentence, list, numbered, stretch } from '../en-words';
import type { BesideMessages } from './beside';

const counts = (names: readonly string[], more = 0): string =>
  list([
    ...names.map((name) => `“${inSentence(name)}”`),
    ...(more === 0 ? [] : [`${count(more)} ${more === 1 ? 'other' : 'others'}`]),
  ]);

/** "2 figures of Acme’s are". */
const figures = (name: string, amount: number): string =>
  `${numbered(amount, 'figure', 'figures')} of ${name}’s ${amount === 1 ? 'is' : 'are'}`;

export const besideEn: BesideMessages = {
  choose: 'Beside it',
  nobody: 'Nothing',
  band: 'A record beside',
  stands: (name, claims) =>
    `Beside it, hatched: ${name}, from a record of ${numbered(claims, 'claim', 'claims')}.`,
  own: 'Its disagreements and promises are its own.',
  ownChoices: (own, name) =>
    `What is chosen besides years and kinds holds for ${own} alone; ${name} is shown whole.`,
  needsFile:
    'This link puts a record beside that is on no server. Whoever has its files drops them on this page, and puts it beside there.',
  fromHere: 'It is from your machine: a link to this view opens only for who has the file.',
  coming: 'The record beside is on its way …',
  failed: (why) => `The record beside could not be loaded: ${why}.`,
  reload: 'Load the page again',
  takeAway: 'Without it',
  notFrozen: 'What stands beside is not in it.',
  from: (name) => `From ${name}’s record`,
  base: (name, years) => `${name}’s index has ${years} as 100.`,
  record: 'Record',
  legend: (name, counted) => (counted === '' ? name : `${name}: ${inSentence(counted)}`),
  counted: (own, other) =>
    `Not counted alike: ${own.name}’s are ${counts(own.counts, own.more)}, ${other.name}’s ${counts(other.counts, other.more)}.`,
  alike: (counted) => `Both are ${counts([counted])}.`,
  shared: (bases) =>
    `Counted alike in both: ${bases.map(({ name, years }) => `${counts([name])} (${years})`).join(', ')}.`,
  only: (name, years) => `Only ${name} has figures of ${years}.`,
  fiscal: (name, amount) =>
    `${figures(name, amount)} of a fiscal year, which is no year of the calendar, and not on this axis.`,
  currency: (name, amount, converts) =>
    converts
      ? `${figures(name, amount)} in a currency for which that record has no rate.`
      : `${figures(name, amount)} printed in another currency: choose one to have all on the axis.`,
  none: (name, why) => {
    switch (why) {
      case 'metric':
        return `Nothing of ${name}’s beside it: that record measures nothing that is the same.`;
      case 'unit':
        return `Nothing of ${name}’s beside it: that record has the same in another unit.`;
      case 'market':
        return `Nothing of ${name}’s beside it: that record has the same of other markets alone.`;
      case 'events':
        return `Nothing of ${name}’s beside it: what happened, and what was promised, stays each record’s own.`;
    }
  },
  claims: (name, amount) => `${name}’s record: ${numbered(amount, 'claim', 'claims')} on it`,
  disagree: (name, text) => `${name}, ${text}.`,
  of: (name, text) => `${name}: ${text}`,
  years: (spans) => list(spans.map(([from, to]) => stretch(String(from), String(to)))),
};
