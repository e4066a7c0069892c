import type { LanePlan, LaneRow } from '@/charts/lanes/lane-chart-data';
import type { PanelInput } from '@/panels/panel';

/** A promise that was kept and one that was not, as far as there are; null where nobody can tell of any. */
export function promisesFinding(
  rows: readonly Pick<LaneRow, 'plans'>[],
  { i18n }: PanelInput,
): string | null {
  // What is on two lanes is told once.
  const plans = [
    ...new Map(rows.flatMap((row) => row.plans).map((plan) => [plan.claims[0], plan])).values(),
  ];
  const of = (...tones: readonly LanePlan['verdict']['tone'][]): readonly LanePlan[] =>
    plans.filter(({ verdict }) => tones.includes(verdict.tone)).slice(0, 1);
  const told = [...of('kept'), ...of('changed', 'broken')];
  if (told.length === 0) return null;
  return i18n.t.headlines.lanes.promises(
    told.map(({ label, verdict }) => ({ label, verdict: verdict.word })),
  );
}
