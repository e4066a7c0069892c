import { any, counted, oneOf } from '../en-corpora';
import { numbered, capital, list, plural } from '../en-words';
import type { ConflictsMessages } from './conflicts';

export const conflictsEn: ConflictsMessages = {
  title: 'Conflicts and other disagreements',
  lead: (count) =>
    `${numbered(count, 'conflict', 'conflicts')} among the claims shown: places where two claims on the same thing cannot both hold.`,
  leadOthers: (words, counting, arithmetic) => {
    const said = [
      ...(words > 0 ? [`${words} in words`] : []),
      ...(counting > 0 ? [`${counting} where the same is counted otherwise`] : []),
      ...(arithmetic > 0 ? [`${arithmetic} in arithmetic`] : []),
    ];
    return `Besides, told apart from them: ${list(said)}.`;
  },
  kinds: {
    conflict: {
      name: 'conflict',
      title: 'Conflicts',
      text: 'Two figures for the same thing that cannot both hold.',
    },
    words: {
      name: 'in words',
      title: 'In words',
      text: 'Claims that do not sit well together and have no figures to be held against each other: a word, a name, a cause, a plan beside what was done. An editor names them; no rule can.',
    },
    counted: {
      name: 'counted otherwise',
      title: 'Counted otherwise',
      text: 'The same metric, market and period, counted on different bases. No contradiction: each counts something else.',
    },
    arithmetic: {
      name: 'in arithmetic',
      title: 'In arithmetic',
      text: 'Claims that together make a figure which another claim denies: a base and its growth, a part and its whole.',
    },
  },
  leadKind: (kind, count) =>
    `${numbered(count, 'disagreement', 'disagreements')} of the kind “${kind}” among the claims shown.`,
  filter: 'Disagreements by kind',
  anyKind: 'all',
  noneOfKind: (kind) => `No disagreement shown is of the kind “${kind}”. Choose another, or all.`,
  countedWays: (ways, claims) =>
    `${numbered(claims, 'claim', 'claims')}, counted in ${ways === 2 ? 'two' : String(ways)} ways`,
  countedAs: (basis, figures) => `${basis}: ${figures}`,
  timed: (base, growth) => `${base} × ${growth}`,
  divided: (part, whole) => `${part} ÷ ${whole}`,
  sum: (sum, makes, said) => `${sum} makes ${makes}, and not ${said}.`,
  sums: 'What they make together',
  rule: 'Conflicts are found by rule, not by opinion: the same metric, market, period, kind and basis, and figures that do not meet even when each is widened by the rounding of print. Nobody wins here, and nothing is averaged.',
  realms: {
    own: (own) => ({
      title: `Within the ${own.sources === 1 ? own.one : counted(own)}`,
      text: `Two of the ${own.many}, or two places in one of them, contradict each other.`,
    }),
    across: (own) => ({
      title: `${capital(any(own))} against an added fact`,
      text: `What ${any(own)} says is contradicted from elsewhere.`,
    }),
    added: (own) => ({
      title: 'Among added facts',
      text: `Only facts from outside the ${counted(own)} contradict each other.`,
    }),
  },
  none: 'Nothing disagrees here',
  noneOf: (claims) =>
    claims === 1
      ? 'There is one claim to show, and nothing beside it.'
      : `Among the ${numbered(claims, 'claim', 'claims')} shown no two disagree.`,
  nothingYet: (day) => `As known on ${day}. More claims bring more conflicts.`,
  back: 'All conflicts and disagreements',
  disagree: (sides, claims, agreeing) =>
    [
      `${numbered(claims, 'claim', 'claims')} on ${sides === 2 ? 'two' : String(sides)} sides`,
      ...(agreeing > 0 ? [`${agreeing} more ${plural(agreeing, 'agrees', 'agree')} with all`] : []),
    ].join(', '),
  untitled: (about) => `Rival figures: ${about}`,
  onAxis: 'On one axis',
  axisSentence: (about, sides) => `${about}: ${sides.join(' against ')}.`,
  widened:
    'A mark is the figure as printed, the thin line through it all that rounds to the same; a bound has all beyond it as well. Lines that share no point contradict each other.',
  notFromZero: 'The axis does not begin at 0.',
  axisUnit: (scale, unit) => [scale, unit].filter((word) => word !== '').join(' '),
  converted: (figure) => `≈ ${figure}`,
  rateUsed: (over, rate, source) =>
    `Other currencies stand at the average rate of ${over}, which the figure is about: ${rate}. ${source}.`,
  rateOf: (figure, to, from) => `${figure} ${to} for 1 ${from}`,
  perUnit: (to, from) => `${to} for 1 ${from}`,
  sumAs: (original, restated) => `${original} as ${restated}`,
  implied: (from, to, pair) =>
    from === to
      ? `The two sums imply ${from} ${pair}.`
      : `The two sums imply ${from} to ${to} ${pair}, rounding honoured.`,
  market: (month, rate) => `The market’s average of ${month} was ${rate}.`,
  marketBand: (month, rate, percent) => `Market, ${month}: ${rate} ± ${percent} %`,
  tolerance: (percent) => `Up to ${percent} % off would not count as a conflict.`,
  sideBySide: 'Side by side',
  saying: (figures) => `Says ${figures}`,
  agreeing: 'Fit every side',
  agreeingText: 'They speak of the same thing, and contradict none of the above.',
  reasonsTitle: 'Why they differ',
  reasons: {
    unit: { name: 'unit', text: 'They count in different units.' },
    period: { name: 'period', text: 'They are about different stretches of time.' },
    scope: { name: 'scope', text: 'They do not take in the same things.' },
    tax: { name: 'tax', text: 'One counts value-added tax, the other does not.' },
    currency: { name: 'currency', text: 'Something went amiss between two currencies.' },
    rounding: { name: 'rounding', text: 'One was rounded further than it says.' },
    translation: { name: 'translation', text: 'One has been through a translation.' },
    slip: { name: 'slip', text: 'One of them looks like a slip in writing or print.' },
    forecast: { name: 'forecast', text: 'One looks ahead where the other looks back.' },
    method: { name: 'method', text: 'They were counted or estimated in different ways.' },
    revised: { name: 'revised', text: 'The figure itself was changed in the course of time.' },
    retelling: {
      name: 'retelling',
      text: 'One puts it differently from what it retells.',
    },
    stage: { name: 'stage', text: 'One calls a plan what the other has as done.' },
    unexplained: { name: 'unexplained', text: 'No source on record explains it.' },
  },
  restsOn: (claims) => `Rests on ${numbered(claims, 'claim', 'claims')}`,
  notYetAssessed: (missing, own) =>
    `What is known of the reasons rests on ${numbered(missing, 'claim', 'claims')} outside of this view: public later${own === null ? '' : `, or not from the ${counted(own)}`}. It is left out here.`,
  notAssessed: 'Nobody has assessed this conflict yet.',
  ofOwn: oneOf,
  ofAdded: 'added from elsewhere',
  added: 'added',
  said: 'Said',
  public: 'Public',
  source: 'Source',
  counts: 'What is counted',
  openClaim: (figure) => `Open claim: ${figure}`,
  fewer: {
    title: 'No two sides in this view',
    text: (left, all, hasCorpora) => {
      const choices = hasCorpora ? 'Filters, corpus or day' : 'Filters or day';
      return left === 0
        ? `${choices} leave none of the ${all} claims of this conflict.`
        : `${choices} leave ${left === all ? 'all' : `${left} of the`} ${all} claims of this conflict, and none that contradict each other.`;
    },
  },
  left: 'What this view knows of it',
  showAll: 'Show it with the whole record',
  unknown: {
    title: 'No such conflict',
    text: (id) => `There is no conflict “${id}” on record.`,
  },
  nearest: 'Perhaps this one:',
  allOnRecord: 'All conflicts on record:',
};
