import { lazy } from '../basics/memo';

/** Codes of all currencies by the signs that they alone have in English: $, €, £, ₹, … */
export const currencyBySign = lazy(
  () =>
    new Map(
      Intl.supportedValuesOf('currency').map((code) => {
        const parts = new Intl.NumberFormat('en-US', { style: 'currency', currency: code });
        const sign = parts.formatToParts(1).find(({ type }) => type === 'currency')?.value;
        return [sign ?? code, code];
      }),
    ),
);
