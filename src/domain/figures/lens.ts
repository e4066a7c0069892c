/** What a year chart shows of its figures. */
export const MEASURES = ['value', 'yoy', 'cagr', 'index'] as const;
export type Measure = (typeof MEASURES)[number];
export const SCALE_TYPES = ['linear', 'log'] as const;
export type ScaleType = (typeof SCALE_TYPES)[number];
/** Money as printed, or in one currency at the average rate of the year it is about. */
export const CURRENCY_CHOICES = ['printed', 'cny', 'usd', 'eur'] as const;
export type CurrencyChoice = (typeof CURRENCY_CHOICES)[number];

/** How figures are to be seen. */
export type Lens = {
  readonly measure: Measure;
  readonly scale: ScaleType;
  readonly cur: CurrencyChoice;
};
