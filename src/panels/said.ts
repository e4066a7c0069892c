import { lazy } from '@/domain/basics/memo';
import type { Claim } from '@/domain/record/claim';
import type { PanelEntry } from '@/domain/record/record';
import { orderClaims } from '@/words/claim-order';
import type { PanelInput } from './panel';

/** The table's rows before the reader sorts them: by what they are about, then by when they were said. */
export function orderedRows({ claims, dataset, i18n, lens }: PanelInput): () => readonly Claim[] {
  const sort = { column: 'period', descending: false } as const;
  return lazy(() => orderClaims(claims, { sort, cur: lens.cur }, dataset, i18n));
}

/** One sentence that sums the panel up for those who do not see it. */
export function summaryOf(
  panel: Pick<PanelEntry, 'name'>,
  headline: string,
  years: readonly number[],
  { claims, i18n }: PanelInput,
): string {
  const { headlines } = i18n.t;
  const name = i18n.say(panel.name);
  const [from, to] = [years[0], years.at(-1)];
  return from === undefined || to === undefined
    ? headlines.summaryWords(name, claims.length)
    : headlines.summary(name, headline, claims.length, from, to);
}

/** The headline where there is no finding: how many claims are left, and whether they are words alone. */
export function headlineOfCount(
  panel: Pick<PanelEntry, 'name'>,
  { claims, i18n }: PanelInput,
): string {
  const { headlines } = i18n.t;
  if (claims.length === 0) return headlines.nothing;
  const inWords = claims.every(({ quantity }) => quantity === null);
  return (inWords ? headlines.words : headlines.claims)(claims.length, i18n.say(panel.name));
}
