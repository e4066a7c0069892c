import { agree } from '@/domain/findings/agreement';
import type { Claim } from '@/domain/record/claim';
import { comparisonKey } from '@/domain/findings/conflict';
import { groupBy } from '@/domain/basics/group-by';
import type { Source } from '@/domain/record/record';
import type { Shown } from '@/domain/selection/shown';

/** What the claims of a source that are shown amount to. */
export type Tally = {
  readonly claims: number;
  /** Claims that say the same as a claim of another source. */
  readonly agree: number;
  readonly conflict: number;
  readonly promises: number;
  readonly met: number;
  readonly late: number;
  readonly missed: number;
};

const NONE: Tally = { claims: 0, agree: 0, conflict: 0, promises: 0, met: 0, late: 0, missed: 0 };

/** A tally for each source that has a claim shown. */
export function talliesOf({
  dataset,
  claims,
  conflictIds,
  judgements,
}: Shown): ReadonlyMap<string, Tally> {
  const alike = groupBy(claims, (claim) => comparisonKey(dataset, claim));
  const agrees = (claim: Claim): boolean => {
    const key = comparisonKey(dataset, claim);
    if (key === null) return false;
    const others = alike.get(key) ?? [];
    return others.some((other) => other.source !== claim.source && agree(dataset, claim, other));
  };
  const promises = groupBy(judgements, ({ target }) => target.source);
  return new Map(
    [...groupBy(claims, ({ source }) => source)].map(([source, own]) => {
      const judged = promises.get(source) ?? [];
      const ended = (...verdicts: readonly string[]): number =>
        judged.filter(({ verdict }) => verdicts.includes(verdict)).length;
      const tally: Tally = {
        claims: own.length,
        agree: own.filter(agrees).length,
        conflict: own.filter(({ id }) => conflictIds.has(id)).length,
        promises: judged.length,
        met: ended('met', 'met-early'),
        late: ended('late'),
        missed: ended('missed', 'reversed'),
      };
      return [source, tally];
    }),
  );
}

export function tallyOf(tallies: ReadonlyMap<string, Tally>, id: string): Tally {
  return tallies.get(id) ?? NONE;
}

/** The year in which a source became public; null where that is not known. */
function yearOfSource({ public: { earliest, latest } }: Source): string | null {
  const year = latest.slice(0, 4);
  return earliest.slice(0, 4) === year ? year : null;
}

/** Added sources by the year in which they became public, those without a known year last. */
export function byYear(
  sources: readonly Source[],
): readonly (readonly [string | null, readonly Source[]])[] {
  const sorted = sources.toSorted((a, b) =>
    a.public.latest < b.public.latest ? -1 : a.public.latest > b.public.latest ? 1 : 0,
  );
  const groups = [...groupBy(sorted, yearOfSource)];
  return [...groups.filter(([year]) => year !== null), ...groups.filter(([year]) => year === null)];
}

export type Chain = { readonly ids: readonly string[]; readonly claims: number };

/** Through whom the claims of a source came, from who said it first; the most travelled first. */
export function chainsOf(claims: readonly Claim[]): readonly Chain[] {
  const chains = groupBy(claims, ({ statedBy, via }) => [statedBy, ...via.toReversed()].join(' '));
  return [...chains]
    .map(([ids, group]): Chain => ({ ids: ids.split(' '), claims: group.length }))
    .toSorted((a, b) => b.claims - a.claims);
}

/** Claims in the order of the text; those without a paragraph last, by id. */
export function inTextOrder(claims: readonly Claim[]): readonly Claim[] {
  const place = ({ paragraph }: Claim): number => paragraph ?? Infinity;
  return claims.toSorted((a, b) => {
    const [at, bt] = [place(a), place(b)];
    return at === bt ? (a.id < b.id ? -1 : 1) : at - bt;
  });
}
