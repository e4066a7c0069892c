import type { Claim } from '@/domain/record/claim';
import { isJudged, promisesOf } from '@/domain/findings/promise';
import { judgePromise, refines } from '@/domain/findings/verdict';
import type { Dataset, Verdict } from '@/domain/record/record';
import { checkAgainst } from '../check-against';
import { promisesFile } from '../finding-entries';
import { suggest } from '../suggest';
import type { LocatedProblem } from './problem';
import { problemIn, type Place, type RecordText } from './read-record';
import { wholeRecord } from './whole-record';

const FILE = 'promises.json';

/** A curated verdict as it stands in its file. */
type Placed = Place & {
  readonly claim: string;
  readonly verdict: Verdict;
  readonly because: readonly string[];
};

/** Whether every curated verdict is on a promise of the record, stands once for each claim, and rests on claims of it. */
export function* checkJudgedClaims(record: RecordText): Generator<LocatedProblem> {
  const whole = wholeRecord(record);
  if (whole === null) return;
  const judged = new Set<string>();
  for (const placed of verdictsIn(record)) {
    const message = promiseProblem(placed, whole.claimById.get(placed.claim), whole);
    if (message !== null) yield problemIn(placed, ['claim'], message);
    if (judged.has(placed.claim)) {
      yield problemIn(placed, ['claim'], 'has a verdict already; keep one of the two');
    }
    judged.add(placed.claim);
    yield* checkReasons(placed, whole);
  }
}

/**
 * Whether curated verdicts are the same for all claims that tell one promise, and never the contrary of what arithmetic on
 * the whole record finds.
 */
export function* checkVerdicts(record: RecordText): Generator<LocatedProblem> {
  const whole = wholeRecord(record);
  if (whole === null) return;
  const judged = new Set<string>();
  const seen = new Map<string, Verdict>();
  for (const placed of verdictsIn(record)) {
    const promise = promisesOf(whole).find(({ claims }) =>
      claims.some(({ id }) => id === placed.claim),
    );
    const told = promise?.first.id ?? placed.claim;
    const other = seen.get(told);
    const isFirst = !judged.has(placed.claim);
    if (isFirst && other !== undefined && other !== placed.verdict) {
      const message = `another claim that tells its promise is called ${other}; one promise has one verdict`;
      yield problemIn(placed, ['verdict'], message);
    }
    judged.add(placed.claim);
    seen.set(told, other ?? placed.verdict);
    if (promise !== undefined) {
      const { verdict, because, by } = judgePromise(
        { ...whole, verdictById: new Map() },
        promise,
        whole.vocabulary.edition,
      );
      if (by === 'rule' && verdict !== 'undecided') yield* checkRule(placed, verdict, because);
    }
  }
}

function verdictsIn(record: RecordText): readonly Placed[] {
  const file = record.files.find(({ name }) => name === FILE);
  const result = file === undefined ? null : checkAgainst(promisesFile, file.value);
  if (file === undefined || result?.ok !== true) return [];
  return result.value.verdicts.map((entry, index) => ({ file, at: ['verdicts', index], ...entry }));
}

function promiseProblem(placed: Placed, promise: Claim | undefined, whole: Dataset): string | null {
  if (promise === undefined) {
    const promises = whole.claims.filter((claim) => isJudged(whole, claim)).map(({ id }) => id);
    return `there is no claim "${placed.claim}"; ${suggest(placed.claim, promises, 'the promises')}`;
  }
  if (promise.restates !== null) {
    return `only repeats ${promise.restates} in another currency; judge that one`;
  }
  if (promise.withdrawn !== null) return 'is withdrawn; take the verdict out';
  if (promise.absent)
    return 'says that there is no figure, so that nothing was promised; take it out';
  if (whole.slips.has(promise.id)) return 'is called a slip, which promises nothing; take it out';
  if (isJudged(whole, promise)) return null;
  return `is no promise but of kind ${promise.kind}; name a target or a plan`;
}

function* checkReasons(placed: Placed, { claimById }: Dataset): Generator<LocatedProblem> {
  const seen = new Set<string>();
  for (const [index, id] of placed.because.entries()) {
    const claim = claimById.get(id);
    const say = (message: string) => problemIn(placed, ['because', index], message);
    if (claim === undefined) {
      yield say(`there is no claim "${id}"; ${suggest(id, [...claimById.keys()], 'the claims')}`);
    } else if (claim.withdrawn !== null) {
      yield say(`${id} is withdrawn and justifies nothing; name another claim`);
    }
    if (seen.has(id)) yield say(`names ${id} a second time; leave it out`);
    if (id === placed.claim) yield say('is the promise itself; name what became of it');
    seen.add(id);
  }
}

/** An editor may name the best of several claims that decide, and say more; never the contrary. */
function* checkRule(
  placed: Placed,
  verdict: Verdict,
  because: readonly Claim[],
): Generator<LocatedProblem> {
  if (refines(placed.verdict, verdict)) return;
  const by = because.map(({ id }) => id).join(' and ');
  const message = `arithmetic finds ${placed.claim} ${verdict} by ${by}, and not ${placed.verdict}; take the verdict out`;
  yield problemIn(placed, ['verdict'], message);
}
