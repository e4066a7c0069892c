import { counted } from '../en-corpora';
import { stretch } from '../en-words';
import type { CitationParts, ClaimsMessages } from './claims';

function saidBy({ speaker, via, words }: CitationParts): string {
  return `${[speaker, ...via.map((name) => `via ${name}`)].join(', ')}: ${words}`;
}

function onRecord({ claim, record, edition, link }: CitationParts): string {
  return `Claim ${claim} in ${record}, edition of ${edition}, ${link}`;
}

const placed = (paragraph: number | null): string =>
  paragraph === null ? '' : `, paragraph ${paragraph}`;

export const claimsEn: ClaimsMessages = {
  title: 'Claims',
  lead: 'Every claim that the filters leave: what someone said, on a day, in a text. Each opens to its own words and its source.',
  all: 'All claims shown',
  steps: 'Claims of this view',
  stepOf: (at, count) => `${at} of ${count} shown`,
  notInView: 'This view leaves the claim out.',
  page: 'Open as a page',
  added: 'added from elsewhere',
  addedMark: 'added',
  weak: 'weak page',
  also: (paragraphs) => `also in paragraph ${paragraphs}`,
  converted: (amount, over, rate) => `${amount} at the ${over} average of ${rate}`,
  rate: (figure, of, per) => `${figure} ${of} per ${per}`,
  withRounding: 'with the rounding of print',
  rateSource: (rate, sources) => `Rate ${rate}: ${sources}`,
  ownConversion: (publisher, amount, rate) =>
    `${publisher} itself converts it to ${amount}: ${rate}`,
  ownConversionOf: (publisher, amount, rate) =>
    `${publisher}’s own conversion of ${amount}: ${rate}`,
  range: stretch,
  restates: 'Repeats',
  agrees: 'Agrees with',
  disagreesIn: {
    words: 'Does not sit well, in words, with',
    counted: 'Counted otherwise by',
    arithmetic: 'Does not add up with',
  },
  promiseOf: 'First said in',
  presence: { entry: 'came', exit: 'went', return: 'came back' },
  presenceTerm: 'Presence',
  by: (day) => `by ${day}`,
  assessment: 'Why:',
  conversionOff:
    'The two amounts do not match at the market’s rate of the month in which they were printed.',
  outcome: 'Outcome',
  answers: 'Answers',
  nothingYet: 'nothing on record',
  otherBasis: 'The outcome counts something else than the goal does.',
  withdrawn: (day) => `Withdrawn on ${day}`,
  notKnown: (day, latest) => `Not known on ${day}: this became public by ${latest}.`,
  leftOut: (view, isAdded) =>
    `The view holds the ${counted(view)} only, and this ${isAdded ? 'was added from elsewhere' : 'is from another source'}.`,
  cite: {
    title: 'Cite',
    forms: { text: 'Text', bibtex: 'BibTeX', csl: 'CSL-JSON' },
    copy: 'Copy',
    copyAs: (form) => `Copy citation as ${form}`,
    copied: 'Copied',
    failed: 'The browser did not allow copying. Select it and copy it by hand:',
    sentence: (p) =>
      [
        `${saidBy(p)}. In:`,
        ...(p.author === null ? [] : [`${p.author},`]),
        `${p.title}, ${p.publisher}, ${p.days}${placed(p.paragraph)}, ${p.url}.`,
        `${onRecord(p)} (accessed ${p.accessed}).`,
      ].join(' '),
    note: (p) =>
      `${saidBy(p)}${placed(p.paragraph)}. Public ${p.days}. ${onRecord(p)}. Accessed ${p.accessed}`,
  },
  mayBeThere: (id) =>
    `Claim ${id} is not in what has arrived. It may stand in the part that is missing.`,
  unknown: {
    title: 'No such claim',
    said: (id) => `There is no claim ${id} on record.`,
    never:
      'Numbers of claims are given once and never used again, and a claim that is withdrawn keeps its page: this one has never been given. Perhaps the link was cut off or typed by hand.',
    search: 'Or search above for words, figures, people or markets, in any language of the record.',
  },
};
