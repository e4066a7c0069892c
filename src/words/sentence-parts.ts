import { countVerdicts } from '@/domain/findings/count-verdicts';
import type { Verdict } from '@/domain/record/record';
import type { YearRange } from '@/domain/selection/choices';
import type { Day } from '@/domain/time/day';
import type { I18n } from '@/i18n/i18n';
import type { SentenceParts } from '@/i18n/topics/known-on';
import { corporaOf } from './corpora';
import type { Shown } from '@/domain/selection/shown';

/** What the sentence says that tells what is shown. */
export function sentenceParts(
  { dataset, claims, conflicts, judgements }: Shown,
  { years, asof }: { readonly years: YearRange; readonly asof: Day | null },
  i18n: I18n,
): SentenceParts {
  const { t, format } = i18n;
  const sources = [...new Set(claims.map((claim) => claim.source))].flatMap(
    (id) => dataset.sourceById.get(id) ?? [],
  );
  const record = dataset.vocabulary.years;
  return {
    shown: claims.length,
    total: dataset.claims.length,
    corpora: corporaOf(dataset.vocabulary, sources, i18n).all.filter(
      ({ sources: some }) => some !== 0,
    ),
    languages: new Set(sources.map(({ language }) => language)).size,
    years: t.filters.yearsShown(years.from ?? record.from, years.to ?? record.to),
    conflicts: conflicts.length,
    targets: judgements.length,
    verdicts: mainVerdicts(judgements).map(([verdict, count]) =>
      t.targets.counted(t.targets.verdicts[verdict], count),
    ),
    day: asof === null ? null : format.day(asof),
  };
}

/** The verdicts that the sentence has room for; the rest stands beside the targets. What was met early was met. */
function mainVerdicts(judgements: Shown['judgements']): ReturnType<typeof countVerdicts> {
  const told = judgements.map(({ verdict }) => ({
    verdict: verdict === 'met-early' ? ('met' as const) : verdict,
  }));
  return countVerdicts(told).filter(([verdict]) => TOLD.includes(verdict));
}

const TOLD: readonly Verdict[] = ['met', 'missed', 'open'];
