import { groupBy } from '../basics/group-by';
import type { Claim, Presence } from '../record/claim';
import type { Day } from '../time/day';

/** From when to when something was in a market, by the claims that say so. */
export type PresenceSpan = {
  readonly market: string;
  /** Id of the thing: phones on sale, a shop. */
  readonly thing: string;
  /** First day on which it can have been there; null where only its end is on record. */
  readonly from: Day | null;
  /** First day on which it can have been gone; null where nothing on record ends it. */
  readonly to: Day | null;
  /** Claims that say that it came or came back, and those that say that it went. */
  readonly began: readonly Claim[];
  readonly ended: readonly Claim[];
};

type Present = Claim & {
  readonly presence: Presence;
  readonly period: NonNullable<Claim['period']>;
};

/** Every stretch of time for which something was in a market: it can come, go and come back. In order of market, thing and time. */
export function presenceSpans(claims: readonly Claim[]): readonly PresenceSpan[] {
  const places = claims
    .filter(isPresent)
    .flatMap((claim) =>
      claim.markets.map((market) => ({ claim, market, key: `${market} ${claim.presence.of}` })),
    );
  return [...groupBy(places, ({ key }) => key)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]) => {
      const [first] = group;
      return first === undefined
        ? []
        : spansOf(
            first.market,
            first.claim.presence.of,
            group.map(({ claim }) => claim),
          );
    });
}

function isPresent(claim: Claim): claim is Present {
  return claim.presence !== null && claim.period !== null && claim.withdrawn === null;
}

function spansOf(
  market: string,
  thing: string,
  claims: readonly Present[],
): readonly PresenceSpan[] {
  const spans: PresenceSpan[] = [];
  const of = { market, thing };
  for (const claim of inTime(claims)) {
    const last = spans.at(-1);
    const day = claim.period.from;
    if (claim.presence.step === 'exit') {
      // A second source for one end belongs to it; with nothing before it, the beginning is not on record.
      if (last === undefined) spans.push({ ...of, from: null, to: day, began: [], ended: [claim] });
      else spans.splice(-1, 1, { ...last, to: last.to ?? day, ended: [...last.ended, claim] });
    } else if (last === undefined || last.to !== null) {
      spans.push({ ...of, from: day, to: null, began: [claim], ended: [] });
    } else spans.splice(-1, 1, { ...last, began: [...last.began, claim] });
  }
  return spans;
}

function inTime(claims: readonly Present[]): readonly Present[] {
  return claims.toSorted((a, b) =>
    a.period.from < b.period.from ? -1 : a.period.from > b.period.from ? 1 : 0,
  );
}
