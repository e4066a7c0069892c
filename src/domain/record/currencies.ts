import { AS_PRINTED, type CurrencyChoice } from '../figures/lens';
import type { Vocabulary } from './record';

type Units = Pick<Vocabulary, 'units'>;

/** The currencies of a record, by the ids of their units. */
export function currenciesOf({ units }: Units): readonly string[] {
  return units.flatMap(({ id, type }) => (type === 'money' ? [id] : []));
}

export function isMoney({ units }: Units, unit: string): boolean {
  return units.some(({ id, type }) => id === unit && type === 'money');
}

/** What an address calls a currency. */
export function currencyWord(currency: string): string {
  return currency.toLowerCase();
}

/** What addresses call the currencies of a record, and which of them is its own and is never named. */
export type CurrencyWords = { readonly own: string | null; readonly all: readonly string[] };

export function currencyWords(vocabulary: Pick<Vocabulary, 'units' | 'currency'>): CurrencyWords {
  const { currency } = vocabulary;
  return {
    own: currency === null ? null : currencyWord(currency),
    all: currenciesOf(vocabulary).map(currencyWord),
  };
}

/** The choice in the words of addresses, with the record's own currency by its name; null where it has no money. */
export function currencyNamed(
  vocabulary: Pick<Vocabulary, 'units' | 'currency'>,
  cur: CurrencyChoice,
): string | null {
  return cur ?? currencyWords(vocabulary).own;
}

/** The currency in which money is shown; null for each amount in the one that was printed, and where there is no money. */
export function currencyShown(
  vocabulary: Pick<Vocabulary, 'units' | 'currency'>,
  cur: CurrencyChoice,
): string | null {
  if (cur === null) return vocabulary.currency;
  if (cur === AS_PRINTED) return null;
  return currenciesOf(vocabulary).find((id) => currencyWord(id) === cur) ?? vocabulary.currency;
}
