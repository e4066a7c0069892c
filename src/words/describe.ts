import type { Claim } from '@/domain/record/claim';
import { nameOf, type Dataset } from '@/domain/record/record';
import { unitOf } from '@/domain/record/units';
import type { I18n } from '@/i18n/i18n';

/** What hover, focus and a screen reader are told of a mark. */
export type MarkText = {
  /** The figure or event: "74.3 bn GBP". */
  readonly figure: string;
  /** Further lines: kind and period; who said it and in which source. */
  readonly lines: readonly string[];
};

/** The claim's figure as printed, with unit and scale; empty for a claim without one. */
export function figureOf(dataset: Dataset, claim: Claim, { format, t }: I18n): string {
  if (claim.absent) return claim.kind === 'target' ? t.panel.noGoal : t.panel.notPublished;
  if (claim.quantity === null) return '';
  const { unit } = claim.quantity;
  return format.quantity(claim.quantity, unitOf(dataset.vocabulary, unit));
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
  inConflict: boolean,
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
      ...(inConflict ? [t.panel.conflictMark] : []),
    ],
  };
}

/** As `describeClaim`, with every source that says the same. */
export function describeAgreeing(
  dataset: Dataset,
  [claim, ...others]: readonly [Claim, ...Claim[]],
  i18n: I18n,
  inConflict: boolean,
): MarkText {
  const text = describeClaim(dataset, claim, i18n, inConflict);
  const also = others
    .map((other) => attribution(dataset, other, i18n))
    .filter((line) => !text.lines.includes(line));
  return { ...text, lines: [...text.lines, ...new Set(also)] };
}
