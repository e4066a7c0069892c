import { inSentence, numbered, stretch } from '../en-words';
import type { LanesMessages } from './lanes';

export const lanesEn: LanesMessages = {
  since: (when) => `since ${when}`,
  back: (when) => `back ${when}`,
  stopped: (when) => `stopped ${when}`,
  plansOnly: 'plans only',
  goalFor: (year) => `goal for ${year}`,
  span: (market, thing, from, to) =>
    `${market}: ${inSentence(thing)}, ${to === null ? `since ${from}` : stretch(from, to)}`,
  opened: (market, thing, when) => `${market}: ${inSentence(thing)} since ${when}`,
  announced: (market, from) => `${market}: announced ${from}, nothing there yet`,
  addedFact: 'added from elsewhere',
  notChosen: 'by a claim outside of what is chosen',
  came: (promise, verdict) => `${promise}: ${verdict}`,
  saidIn: (label, source, when) => `${label}, said in ${source}, ${when}`,
  all: (lane, claims) => `${lane}: ${claims === 1 ? 'the one claim' : `all ${claims} claims`}`,
  inWords: 'In words',
  otherLanes: 'Also',
  others: (lanes, claims) => `${numbered(lanes, 'other', 'others')} · ${claims}`,
  legend: {
    announced: 'announced',
    before: 'there before these years',
    aside: 'there, by claims outside of what is chosen',
    plan: 'promise, with what became of it',
    figure: 'what was so',
    goal: 'goal',
    happened: 'event',
    added: 'pale: added',
  },
};
