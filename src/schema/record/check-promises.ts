import { isJudged } from '@/domain/findings/promise';
import type { PromiseGroup } from '@/domain/record/record';
import { checkAgainst } from '../check-against';
import { promisesFile } from '../finding-entries';
import { suggest } from '../suggest';
import type { LocatedProblem } from './problem';
import { problemIn, type Place, type RecordText } from './read-record';
import { wholeRecord } from './whole-record';

const FILE = 'promises.json';

type Placed = Place & PromiseGroup;

/** Whether what an editor puts together as one promise is on record, told once, and a promise at all. */
export function* checkPromises(record: RecordText): Generator<LocatedProblem> {
  const whole = wholeRecord(record);
  if (whole === null) return;
  const promises = whole.claims.filter((claim) => isJudged(whole, claim)).map(({ id }) => id);
  const seen = new Set<string>();
  for (const placed of groupsIn(record)) {
    for (const [index, id] of placed.claims.entries()) {
      const say = (message: string) => problemIn(placed, ['claims', index], message);
      const claim = whole.claimById.get(id);
      if (claim === undefined) {
        yield say(`there is no claim "${id}"; ${suggest(id, promises, 'the promises')}`);
      } else if (!isJudged(whole, claim)) {
        yield say(`${id} is no promise, or is called a slip; take it out`);
      }
      if (seen.has(id)) yield say(`${id} tells a promise already; name it once`);
      seen.add(id);
    }
    yield* checkRevisions(placed);
  }
}

function groupsIn(record: RecordText): readonly Placed[] {
  const file = record.files.find(({ name }) => name === FILE);
  const result = file === undefined ? null : checkAgainst(promisesFile, file.value);
  if (file === undefined || result?.ok !== true) return [];
  return result.value.promises.map((entry, index) => ({ file, at: ['promises', index], ...entry }));
}

function* checkRevisions(placed: Placed): Generator<LocatedProblem> {
  for (const [index, id] of placed.revisions.entries()) {
    const at = ['revisions', index];
    if (!placed.claims.includes(id)) {
      yield problemIn(placed, at, `${id} is none of the claims of this promise; add it to them`);
    }
    if (placed.revisions.indexOf(id) < index) {
      yield problemIn(placed, at, `names ${id} a second time; leave it out`);
    }
  }
}
