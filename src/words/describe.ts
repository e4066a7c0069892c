import { conversionOf } from '@/domain/figures/conversion-of';
import type { CurrencyChoice } from '@/domain/figures/lens';
import type { Quantity } from '@/domain/figures/quantity';
import type { Claim } from '@/domain/record/claim';
import { currencyShown } from '@/domain/record/currencies';
import { nameOf, type Dataset } from '@/domain/record/record';
import { unitOf } from '@/domain/record/units';
import type { I18n } from '@/i18n/i18n';
import { signWords, type MarkSign } from './mark-sign';

/** What hover, focus and a screen reader are told of a mark. */
export type MarkText = {
  /** The figure or event: "74.3 bn GBP". */
  readonly figure: string;
  /** Further lines: kind and period; who said it and in which source. */
  readonly lines: readonly string[];
};

/** The claim's figure as printed, with unit and scale; empty for a claim without one. */
export function figureOf(dataset: Dataset, claim: Claim, i18n: I18n): string {
  const { panel } = i18n.t;
  if (claim.absent) return claim.kind === 'target' ? panel.noGoal : panel.notPublished;
  return claim.quantity === null ? '' : quantityWords(dataset, claim.quantity, i18n);
}

/** A sum of money in the currency of the view; empty where that is none, where it was printed so, and where it cannot be. */
export function convertedWords(
  dataset: Dataset,
  claim: Claim,
  cur: CurrencyChoice,
  i18n: I18n,
): string {
  const currency = currencyShown(dataset.vocabulary, cur);
  const found = currency === null ? null : conversionOf(dataset, claim, currency);
  return found === null ? '' : quantityWords(dataset, found.amount, i18n);
}

/** The figure of a claim as a table has it: as printed, and in the currency of the view, which comes first where the reader chose it. */
export function amountsOf(
  dataset: Dataset,
  claim: Claim,
  cur: CurrencyChoice,
  i18n: I18n,
): readonly [string, string] {
  const printed = figureOf(dataset, claim, i18n);
  const converted = convertedWords(dataset, claim, cur, i18n);
  return converted === '' || cur === null ? [printed, converted] : [converted, printed];
}

/** A figure with its unit and scale. */
export function quantityWords(
  { vocabulary }: Dataset,
  quantity: Quantity,
  { format }: I18n,
): string {
  return format.quantity(quantity, unitOf(vocabulary, quantity.unit));
}

/** Figures are held together by no-break spaces, which labels in the data do not have. */
function plainSpaces(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

/** Who said it and in which source: "A speaker · The Gazette". */
export function attribution(dataset: Dataset, claim: Claim, { say }: I18n): string {
  const speaker = say(nameOf(dataset.vocabulary.people, claim.statedBy));
  const source = dataset.sourceById.get(claim.source)?.short ?? claim.source;
  return speaker === source ? source : `${speaker} · ${source}`;
}

/** What a mark of one claim says: its figure, its kind and period, and its source. */
export function describeClaim(
  dataset: Dataset,
  claim: Claim,
  i18n: I18n,
  sign: MarkSign | null,
): MarkText {
  const { t, format, say } = i18n;
  const figure = figureOf(dataset, claim, i18n);
  const label = say(claim.label);
  const about = claim.period === null ? '' : `, ${format.period(claim.period)}`;
  return {
    figure:
      figure === '' || plainSpaces(label).includes(plainSpaces(figure))
        ? label
        : `${figure} – ${label}`,
    lines: [
      `${t.kinds[claim.kind]}${about}`,
      attribution(dataset, claim, i18n),
      ...(claim.added ? [t.claims.added] : []),
      ...(sign === null ? [] : [signWords(sign, i18n)]),
    ],
  };
}

/** As `describeClaim`, with every source that says the same; of those behind a claim of the record's own it is said which were added. */
export function describeAgreeing(
  dataset: Dataset,
  [claim, ...others]: readonly [Claim, ...Claim[]],
  i18n: I18n,
  sign: MarkSign | null,
): MarkText {
  const text = describeClaim(dataset, claim, i18n, sign);
  const also = others
    .map((other) => {
      const line = attribution(dataset, other, i18n);
      return other.added && !claim.added ? `${line} (${i18n.t.claims.addedMark})` : line;
    })
    .filter((line) => !text.lines.includes(line));
  return { ...text, lines: [...text.lines, ...new Set(also)] };
}
