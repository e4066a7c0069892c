import type { BarForm, BarMark } from '@/charts/years/year-chart-data';
import type { Claim } from '@/domain/record/claim';
import { isBounded, isPoint } from '@/domain/figures/interval';
import type { Quantity } from '@/domain/figures/quantity';
import type { Unit } from '@/domain/record/record';
import type { PanelInput } from '@/panels/panel';
import { describeAgreeing } from '@/words/describe';
import { signOf } from '@/words/mark-sign';
import type { Axis } from './axis';
import { isGoal } from './goals';
import { topOf, type YearFigure } from './year-figures';
import type { Group } from './year-groups';

function formOf({ claim, at }: YearFigure): BarForm {
  if (isGoal(claim)) return isBounded(at) && !isPoint(at) ? 'outline' : 'line';
  if (claim.kind === 'estimate') return 'dotted';
  if (claim.kind === 'interim') return 'inset';
  return isBounded(at) ? 'solid' : 'bound';
}

/** The mark of claims that say the same. */
export function barOf([figure, ...others]: Group, axis: Axis, input: PanelInput): BarMark {
  const { claim, year, at } = figure;
  const form = formOf(figure);
  const ids = [claim.id, ...others.map((other) => other.claim.id)] as const;
  const sign = signOf(input, ids);
  const { dataset, i18n } = input;
  const { format } = i18n;
  const unit = dataset.vocabulary.units.find((entry) => entry.id === claim.quantity?.unit);
  return {
    key: claim.id,
    claims: ids,
    text: describeAgreeing(dataset, [claim, ...others.map((other) => other.claim)], i18n, sign),
    year,
    series: claim.basis ?? '',
    form,
    lo: form === 'outline' || form === 'line' ? at.lo : 0,
    hi: topOf(at),
    label: labelOn(claim.quantity, axis, unit, format),
    note: noteOf(claim, i18n),
    sign,
    added: claim.added,
  };
}

/** Money always says which; of anything else the subtitle tells the unit, and the label its scale where it is another. */
function labelOn(
  quantity: Quantity | null,
  axis: Axis,
  unit: Unit | undefined,
  format: PanelInput['i18n']['format'],
): string {
  if (quantity === null) return '';
  if (unit?.type === 'money') return format.quantity(quantity, unit);
  return quantity.scale === axis.scale
    ? format.bare(quantity)
    : format.quantity(quantity, unit && { ...unit, symbol: { en: '' } });
}

function noteOf(claim: Claim, { t, format }: PanelInput['i18n']): string | null {
  if (claim.kind !== 'interim' || claim.period === null) return null;
  const half = /-H([12])$/.exec(claim.period.text);
  return half === null
    ? format.periodShort(claim.period)
    : t.period.halfShort(half[1] === '1' ? 1 : 2);
}
