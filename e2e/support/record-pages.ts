import { PANELS } from './expected';
import { RECORD } from './record';

/** An article, a conflict and claims of which much can be said: where the pages of one entry are looked at. */
export const SOURCE = 'la-tribune-2015';
export const CONFLICT = 'revenue-goal-2015';
/** A goal in dollars that others contradict, agree with, and that was missed. */
export const CLAIM = 'c-0023';

/** Every page that stands by itself, and one or two of each kind that an entry has. */
export const PAGES = [
  '',
  ...PANELS.map((panel) => `${panel}/`),
  'targets/',
  'conflicts/',
  'claims/',
  'sources/',
  'numbers/',
  'claims/c-0031/',
  `claims/${CLAIM}/`,
  `conflicts/${CONFLICT}/`,
  'conflicts/aiot-euros/',
  `sources/${SOURCE}/`,
] as const;

/** States that a page can be in besides its usual one. */
export const STATES = {
  'a claim over the overview': `?years=2015&claim=${CLAIM}&v=1`,
  'as known on a day': '?asof=2015-05-01&v=1',
  'two days compared': '?asof=2015-05-01&compare=2019-01-01&v=1',
  'nothing known yet': '?asof=2010-06-01&v=1',
  'no target known yet': 'targets/?asof=2010-06-01&v=1',
  'the five articles only': 'conflicts/?corpus=articles&v=1',
  'sums that do not come out': 'conflicts/?disagreement=arithmetic&v=1',
  dollars: 'revenue/?cur=usd&v=1',
  growth: 'sales/?measure=yoy&v=1',
  'an index on a log scale': 'sales/?measure=index&scale=log&v=1',
  'keys that do not go together': 'sales/?measure=yoy&scale=log&v=1',
  'an unknown claim': 'claims/c-9999/',
  'an unknown conflict': 'conflicts/revenue-2014/',
  'an unknown source': 'sources/la-tribune-2016/',
  'a conflict of which the view knows one side': `conflicts/${CONFLICT}/?asof=2015-05-01&v=1`,
} as const;

/** Every conflict on record has a page of this id. */
export const CONFLICT_IDS: readonly string[] = RECORD.assessments.map(({ id }) => id);
