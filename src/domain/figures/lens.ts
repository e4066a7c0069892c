/** What a year chart shows of its figures. */
export const MEASURES = ['value', 'yoy', 'cagr', 'index'] as const;
export type Measure = (typeof MEASURES)[number];
export const SCALE_TYPES = ['linear', 'log'] as const;
export type ScaleType = (typeof SCALE_TYPES)[number];
/** Money in the currency of each amount, and nothing converted. */
export const AS_PRINTED = 'printed';
/**
 * Money as printed, or in one currency of the record, in lower case as addresses have it, at the average rate of the year
 * it is about. Null for the record's own currency, which is never named.
 */
export type CurrencyChoice = string | null;

/** How figures are to be seen. */
export type Lens = {
  readonly measure: Measure;
  readonly scale: ScaleType;
  readonly cur: CurrencyChoice;
};
