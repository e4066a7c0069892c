import type { Sum } from '@/domain/findings/arithmetic';
import type { Interval } from '@/domain/figures/interval';
import { SCALES, type Quantity, type Scale } from '@/domain/figures/quantity';
import type { Dataset } from '@/domain/record/record';
import type { I18n } from '@/i18n/i18n';
import { figureOf, quantityWords } from './describe';

/** "18.7 M × 3.27 makes 60.9 to 61.4 M, and not 65 M": what two claims make, and what a third says. */
export function sumWords(dataset: Dataset, sum: Sum, i18n: I18n): string {
  const { t } = i18n;
  const [first, second] = sum.premises.map((id) => dataset.claimById.get(id));
  const said = dataset.claimById.get(sum.said);
  const unit = said?.quantity?.unit;
  if (first === undefined || second === undefined || said === undefined) return '';
  if (unit === undefined) return '';
  // A growth has no unit in common with its base; a whole has that of its part.
  const isShare = second.metric !== null && isWhole(dataset, second.metric);
  const left = figureOf(dataset, first, i18n);
  const right = figureOf(dataset, second, i18n);
  return t.conflicts.sum(
    isShare
      ? t.conflicts.divided(left, right)
      : // A growth that is a factor brings its own sign.
        t.conflicts.timed(left, right.replace(/^×/, '')),
    quantityWords(dataset, quantityOf(sum.makes, unit), i18n),
    figureOf(dataset, said, i18n),
  );
}

function isWhole({ vocabulary }: Dataset, metric: string): boolean {
  return vocabulary.relations.some(
    (relation) => relation.kind === 'share' && relation.whole === metric,
  );
}

const SCALE_NAMES = ['billion', 'million', 'thousand', 'one'] as const satisfies readonly Scale[];

/** An interval as a figure, its ends outwards to what can be read. */
function quantityOf({ lo, hi, hiOpen }: Interval, unit: string): Quantity {
  const top = Number.isFinite(hi) ? hi : lo;
  const scale = SCALE_NAMES.find((name) => top >= 10 ** SCALES[name]) ?? 'one';
  const per = 10 ** SCALES[scale];
  const decimals = top / per >= 10 ? 1 : 2;
  const write = (end: number, round: (n: number) => number): string => {
    const steps = Number(((end / per) * 10 ** decimals).toFixed(6));
    const rounded = round(steps) / 10 ** decimals;
    return Number.isInteger(rounded) ? String(rounded) : rounded.toFixed(decimals);
  };
  const [from, to] = [write(lo, Math.floor), write(top, Math.ceil)];
  if (!Number.isFinite(hi)) return { form: 'at-least', numbers: [from], scale, unit };
  if (lo === 0) return { form: hiOpen ? 'less-than' : 'at-most', numbers: [to], scale, unit };
  if (from === to || lo === hi) {
    return { form: 'about', numbers: [write(lo, Math.round)], scale, unit };
  }
  return { form: 'range', numbers: [from, to], scale, unit };
}
