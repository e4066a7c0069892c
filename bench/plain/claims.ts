/** A claim as far as plain charts need it. */
export type PlainClaim = {
  readonly id: string;
  readonly theme: string;
  readonly label: string;
  readonly year: number;
  readonly topics: readonly string[];
  readonly markets: readonly string[];
  /** Size of its figure; null for one without. */
  readonly value: number | null;
};

type Entry = {
  readonly id: string;
  readonly label: { readonly en: string };
  readonly topics: readonly string[];
  readonly markets: readonly string[];
  readonly period?: string;
  readonly statedOn?: string;
  readonly quantity?: { readonly numbers: readonly string[] };
};

export type TimelineFile = { readonly theme: string; readonly claims: readonly Entry[] };

/** The claims of the very files that the site is built from. */
export function readTimeline({ theme, claims }: TimelineFile): readonly PlainClaim[] {
  return claims.map(({ id, label, topics, markets, period, statedOn, quantity }) => ({
    id,
    theme,
    label: label.en,
    year: Number(/\d{4}/.exec(period ?? statedOn ?? '')?.[0] ?? 2015),
    topics,
    markets,
    value: quantity === undefined ? null : Number(quantity.numbers[0]),
  }));
}
