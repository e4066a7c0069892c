import { counted, oneOf } from '../en-corpora';
import type { SourcesMessages } from './sources';
import { numbered, plural } from '../en-words';

export const sourcesEn: SourcesMessages = {
  title: 'Sources',
  lead: (shown, all) =>
    shown === all
      ? `${all === 1 ? 'The one source' : `All ${all} sources`} of the record, with how far their claims agree with others and what came of their promises.`
      : `${shown} of ${all} sources ${plural(shown, 'has', 'have')} a claim that is shown.`,
  corpora: {
    own: (own) => {
      const [these, them] = own.sources === 1 ? ['this', 'it'] : ['these', 'them'];
      return {
        title: `The ${own.sources === 1 ? own.one : counted(own)}`,
        text: `The record is about ${these}. Every figure, event, plan and statement in ${them} is a claim.`,
      };
    },
    added: (own) => ({
      title: 'Added from elsewhere',
      text: `Looked up to judge the ${own.sources === 1 ? own.one : own.many} by, in the order in which they became public. Their titles are ours, not the pages’ own.`,
    }),
  },
  undated: 'Year not known',
  back: 'All sources',
  claims: (count) => numbered(count, 'claim', 'claims'),
  agree: (count) => `${numbered(count, 'agrees', 'agree')} with another source`,
  conflict: (count) => `${count} in conflict`,
  promises: ({ met, late, missed, count }) => {
    const rest = count - met - late - missed;
    const ends: readonly (readonly [number, string])[] = [
      [met, 'kept'],
      [late, 'kept late'],
      [missed, 'not kept'],
      [rest, 'without an answer'],
    ];
    const told = ends.filter(([some]) => some > 0);
    if (count === 1) return `1 promise, ${told.map(([, end]) => end).join(', ')}`;
    return `${count} promises: ${told.map(([some, end]) => `${some} ${end}`).join(', ')}`;
  },
  ourTitle: 'The title is ours, not the page’s own.',
  weak: 'weak page',
  weakText:
    'A copy or a low-tier page. It is used only where no better page was found that carries the fact.',
  author: 'Author',
  language: 'Language',
  public: 'Public',
  known: 'How that is known',
  corpus: 'Part of',
  address: 'Open the source',
  note: 'To know of it',
  chains: 'Through whose hands',
  chainText: 'Who said it, through whom it passed, and how many claims came that way.',
  chain: (names, claims) => `${names.join(', then ')}: ${numbered(claims, 'claim', 'claims')}`,
  inOrder: 'Its claims in the order of the text',
  unordered: 'Its claims',
  paragraph: (nth) => (nth === 1 ? 'Title' : `Paragraph ${nth}`),
  noParagraph: 'Only the fragment is at hand',
  alsoIn: (paragraphs) => `again in paragraph ${paragraphs}`,
  openClaim: (what, id) => `${what}, open claim ${id}`,
  inConflict: 'in conflict',
  tally: 'Its claims in numbers',
  noneLeft: (all) =>
    all === 1
      ? 'The filters leave out its one claim.'
      : `The filters leave none of its ${all} claims.`,
  notYet: (day) => `It was not public yet on ${day}.`,
  notInCorpus: (view) => `It is not ${oneOf(view)}, to which the view is limited.`,
  showAll: 'Show it with the whole record',
  unknown: {
    title: 'No such source',
    text: (id) => `There is no source “${id}” on record.`,
  },
  nearest: 'Perhaps this one:',
};
