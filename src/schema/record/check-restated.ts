import { parsePeriod } from '@/domain/time/period';
import { suggest } from '../suggest';
import type { LocatedProblem } from './problem';
import { problemIn, type PlacedClaim, type RecordText } from './read-record';

/** Whether a claim that repeats another in a second currency really repeats it. */
export function* checkRestated(record: RecordText): Generator<LocatedProblem> {
  const ids = record.claimIds.map(({ id }) => id);
  const claims = new Map(record.claims.map((claim) => [claim.entry.id, claim]));
  for (const claim of record.claims) {
    const { restates } = claim.entry;
    if (restates === undefined) continue;
    const original = claims.get(restates);
    if (original !== undefined) {
      yield* differences(claim, original, record);
    } else if (record.unreadable.size === 0 && !ids.includes(restates)) {
      const next = suggest(restates, ids, 'the claims');
      yield problemIn(claim, ['restates'], `there is no claim "${restates}"; ${next}`);
    }
  }
}

function* differences(
  claim: PlacedClaim,
  original: PlacedClaim,
  { vocabulary }: RecordText,
): Generator<LocatedProblem> {
  const [a, b] = [claim.entry, original.entry];
  const say = (message: string) => problemIn(claim, ['restates'], message);
  if (a.id === b.id) {
    yield say('restates itself; name the claim in the other currency');
    return;
  }
  if (b.restates !== undefined) {
    yield say(`${b.id} is itself a restatement; name the original, ${b.restates}`);
  }
  if (a.source !== b.source) {
    yield say(`${b.id} is of another source, ${b.source}; only one source restates itself`);
  }
  for (const [key, one, other] of [
    ['kind', a.kind, b.kind],
    ['metric', a.metric, b.metric],
    ['period', days(a.period), days(b.period)],
  ] as const) {
    if (one !== other) {
      yield say(`has another ${key} than ${b.id}; one amount has one ${key}: mend one of the two`);
    }
  }
  const currencies = [a, b].map(({ quantity }) => quantity?.unit);
  const money = vocabulary?.value.units.filter(({ type }) => type === 'money').map(({ id }) => id);
  const known = currencies.every((unit) => unit !== undefined && (money?.includes(unit) ?? true));
  if (!known || currencies[0] === currencies[1]) {
    yield say(`is not the same amount as ${b.id} in another currency; mend a unit or leave it out`);
  }
}

/** First and last day, so that a period may be written in two ways. */
function days(text: string | undefined): string {
  const period = text === undefined ? null : parsePeriod(text);
  return period?.ok === true ? `${period.value.from}..${period.value.to}` : '';
}
