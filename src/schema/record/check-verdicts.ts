import type { Claim } from '@/domain/record/claim';
import type { ExchangeRates } from '@/domain/record/record';
import { isPromise, judgeByRule, type Evidence } from '@/domain/findings/verdict';
import { checkAgainst } from '../check-against';
import { promisesFile } from '../entries';
import { suggest } from '../suggest';
import { toClaim } from '../parse';
import type { LocatedProblem } from './problem';
import { problemIn, type Place, type RecordText } from './read-record';

const FILE = 'promises.json';

/** A curated verdict as it stands in its file. */
type Placed = Place & {
  readonly claim: string;
  readonly verdict: string;
  readonly because: readonly string[];
};
type Claims = ReadonlyMap<string, Claim>;

/**
 * Whether every curated verdict is on a promise of the record, rests on claims of it, stands once, and says what
 * arithmetic on the whole record cannot: neither the same nor the contrary.
 */
export function* checkVerdicts(record: RecordText): Generator<LocatedProblem> {
  const claims = claimsOf(record);
  if (claims === null || record.rates === null) return;
  const seen = new Set<string>();
  for (const placed of verdictsIn(record)) {
    if (seen.has(placed.claim)) {
      yield problemIn(placed, ['claim'], `has a verdict already; keep one of the two`);
    }
    seen.add(placed.claim);
    const promise = claims.get(placed.claim);
    const message = promiseProblem(placed, promise, claims);
    if (message !== null) yield problemIn(placed, ['claim'], message);
    yield* checkReasons(placed, claims);
    if (promise !== undefined) yield* checkRule(placed, promise, claims, record.rates.value);
  }
}

function verdictsIn(record: RecordText): readonly Placed[] {
  const file = record.files.find(({ name }) => name === FILE);
  const result = file === undefined ? null : checkAgainst(promisesFile, file.value);
  if (file === undefined || result?.ok !== true) return [];
  return result.value.verdicts.map((entry, index) => ({ file, at: ['verdicts', index], ...entry }));
}

/** The claims of the whole record; null where a part cannot be read, for then some would be missing. */
function claimsOf({ claims, claimIds, unreadable, sourceById }: RecordText): Claims | null {
  if (unreadable.size > 0 || claims.length !== claimIds.length) return null;
  const read = claims.flatMap(({ entry }): readonly Claim[] => {
    const source = sourceById.get(entry.source);
    return source === undefined ? [] : [toClaim(entry, '', source)];
  });
  return read.length === claims.length ? new Map(read.map((claim) => [claim.id, claim])) : null;
}

function promiseProblem(placed: Placed, promise: Claim | undefined, claims: Claims): string | null {
  if (promise === undefined) {
    const promises = [...claims.values()].filter(isPromise).map(({ id }) => id);
    return `there is no claim "${placed.claim}"; ${suggest(placed.claim, promises, 'the promises')}`;
  }
  if (promise.restates !== null) {
    return `only repeats ${promise.restates} in another currency; judge that one`;
  }
  if (promise.withdrawn !== null) return 'is withdrawn; take the verdict out';
  if (promise.absent)
    return 'says that there is no figure, so that nothing was promised; take it out';
  if (isPromise(promise)) return null;
  return `is no promise but of kind ${promise.kind}; name a target or a plan`;
}

function* checkReasons(placed: Placed, claims: Claims): Generator<LocatedProblem> {
  const seen = new Set<string>();
  for (const [index, id] of placed.because.entries()) {
    const claim = claims.get(id);
    const say = (message: string) => problemIn(placed, ['because', index], message);
    if (claim === undefined) {
      yield say(`there is no claim "${id}"; ${suggest(id, [...claims.keys()], 'the claims')}`);
    } else if (claim.withdrawn !== null) {
      yield say(`${id} is withdrawn and justifies nothing; name another claim`);
    }
    if (seen.has(id)) yield say(`names ${id} a second time; leave it out`);
    if (id === placed.claim) yield say('is the promise itself; name what became of it');
    seen.add(id);
  }
}

function* checkRule(
  placed: Placed,
  promise: Claim,
  claims: Claims,
  rates: ExchangeRates,
): Generator<LocatedProblem> {
  const evidence: Evidence = {
    claims: [...claims.values()],
    claimById: claims,
    verdictById: new Map(),
    rates,
  };
  const ruled = isPromise(promise) ? judgeByRule(evidence, promise) : null;
  if (ruled === null || ruled.verdict === 'undecided') return;
  const by = ruled.because.map(({ id }) => id).join(' and ');
  const found = `arithmetic finds ${promise.id} ${ruled.verdict} by ${by}`;
  const message =
    placed.verdict === ruled.verdict
      ? `${found} already; take the verdict out`
      : `${found}, and not ${placed.verdict}; take the verdict out`;
  yield problemIn(placed, ['verdict'], message);
}
