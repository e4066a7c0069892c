import type { CellPromise, LaneVerdict } from '@/charts/lanes/lane-chart-data';
import type { Judgement } from '@/domain/findings/verdict';
import { isOfForecast } from '@/domain/findings/verdict';
import type { Claim } from '@/domain/record/claim';
import type { Verdict } from '@/domain/record/record';
import { fractionalYear } from '@/domain/time/day';
import type { I18n } from '@/i18n/i18n';
import type { PanelInput } from '@/panels/panel';
import { describeClaim } from '@/words/describe';
import { signOf } from '@/words/mark-sign';
import { VERDICT_FORMS } from '@/words/verdict-form';
import { startOfPromise } from './lane-times';

/** A promise as far as it is shown: the claim that speaks for it, that of which an editor says what came, and all that tell it. */
export type ShownPromise = {
  readonly judgement: Judgement;
  readonly lead: Claim;
  readonly told: readonly Claim[];
};

/** Verdicts that say something, before those that say that nothing is known. */
const TELLING: Readonly<Record<Verdict, number>> = {
  met: 4,
  'met-early': 4,
  missed: 4,
  reversed: 4,
  late: 4,
  superseded: 3,
  undecided: 2,
  open: 2,
  unknown: 0,
  undated: 0,
};

/** The promises that some of the claims tell, the most telling first; forecasts are none. */
export function promisesAmong(
  claims: readonly Claim[],
  { shown, dataset: { verdictById } }: Pick<PanelInput, 'shown' | 'dataset'>,
): readonly ShownPromise[] {
  const ids = new Set(claims.map(({ id }) => id));
  return shown.judgements
    .filter((judgement) => !isOfForecast(judgement))
    .flatMap((judgement): readonly ShownPromise[] => {
      const told = judgement.promise.claims.filter(({ id }) => ids.has(id));
      const [first] = told;
      const lead =
        told.find(({ id }) => verdictById.has(id)) ??
        told.find(({ id }) => id === judgement.target.id) ??
        first;
      return lead === undefined ? [] : [{ judgement, lead, told }];
    })
    .toSorted((a, b) => weightOf(b) - weightOf(a));
}

function weightOf({ judgement: { verdict, target }, lead }: ShownPromise): number {
  return (
    TELLING[verdict] +
    (VERDICT_FORMS[verdict].tone === 'broken' ? 1 : 0) +
    2 * Math.min(1, runOf(target)) +
    (target.quantity === null ? 0 : 1) +
    (lead.added ? 0 : 1.5)
  );
}

/** Years from when a promise was made until it was due; 0 where nobody tells. */
function runOf(claim: Claim): number {
  const start = startOfPromise(claim);
  if (start === null || claim.period === null) return 0;
  return Math.max(0, fractionalYear(claim.period.to) - start);
}

/** Shorter than this, what was kept is no news. */
const SHORT_RUN = 0.2;

/** Whether it is worth a line where there is room for one: not what was to come within weeks or some day, and came, nor what nobody can tell. */
export function isNews({ judgement: { verdict, target } }: ShownPromise): boolean {
  const { tone } = VERDICT_FORMS[verdict];
  if (tone === 'unsure') return false;
  return tone !== 'kept' || (target.period !== null && runOf(target) >= SHORT_RUN);
}

function verdictForm(verdict: Verdict, { t }: I18n): LaneVerdict {
  return { ...VERDICT_FORMS[verdict], word: t.targets.verdicts[verdict] };
}

/** A promise as a mark; `at` is null where nobody says when it was made. */
export function planMark(
  { judgement, lead, told }: ShownPromise,
  key: string,
  input: PanelInput,
): Omit<CellPromise, 'value' | 'figure' | 'short'> {
  const { dataset, i18n } = input;
  const ids = told.map(({ id }) => id);
  const sign = signOf(input, ids);
  const text = describeClaim(dataset, lead, i18n, sign);
  const verdict = verdictForm(judgement.verdict, i18n);
  const { period } = judgement.target;
  return {
    key: `promise ${lead.id} ${key}`,
    claims: [lead.id, ...ids.filter((id) => id !== lead.id)],
    text: {
      figure: i18n.t.lanes.came(text.figure, verdict.word),
      lines: text.lines,
    },
    at: startOf(told),
    until: period === null ? null : fractionalYear(period.to),
    label: i18n.say(lead.label),
    verdict,
    added: told.every(({ added }) => added),
    sign,
  };
}

/** The first day on which it was said, as far as any of them tells. */
function startOf(told: readonly Claim[]): number | null {
  const starts = told.flatMap((claim) => startOfPromise(claim) ?? []);
  return starts.length === 0 ? null : Math.min(...starts);
}

/** Says of what stands only in added sources that it does. */
export function addedLines(claims: readonly Claim[], { t }: I18n): readonly string[] {
  return claims.every(({ added }) => added) ? [t.lanes.addedFact] : [];
}
