import { isOfForecast } from '@/domain/findings/verdict';
import { countVerdicts } from '@/domain/findings/count-verdicts';
import type { Verdict } from '@/domain/record/record';
import type { PageScope } from '@/domain/selection/scope';
import type { I18n } from '@/i18n/i18n';
import { corporaOf } from './corpora';
import type { OtherKind, SaidOfView, SentenceParts } from '@/i18n/topics/known-on';

/** What the sentence says that tells what the page shows, of the view that decided it. */
export function sentenceParts(scope: PageScope, view: SaidOfView, i18n: I18n): SentenceParts {
  const { t, format } = i18n;
  const { dataset, claims, sources, conflicts, others } = scope;
  // What others foresaw is judged, but was promised by nobody.
  const judgements = scope.judgements.filter((judgement) => !isOfForecast(judgement));
  const record = dataset.vocabulary.years;
  const { years, asof } = view;
  return {
    shown: claims.length,
    total: dataset.claims.length,
    corpora: corporaOf(dataset.vocabulary, sources, i18n).all.filter(
      ({ sources: some }) => some !== 0,
    ),
    conflicts: conflicts.length,
    others: countOthers(others),
    targets: judgements.length,
    verdicts: mainVerdicts(judgements).map(([verdict, count]) => ({
      text: t.targets.counted(t.targets.verdicts[verdict], count, judgements.length),
      brief: verdict === 'missed',
    })),
    years: t.filters.yearsShown(years.from ?? record.from, years.to ?? record.to),
    // What is not in view was not known on the day.
    asof: asof === null || !scope.isInView ? '' : format.day(asof),
  };
}

function countOthers(others: PageScope['others']): SentenceParts['others'] {
  const count = (kind: OtherKind): number => others.filter(({ type }) => type === kind).length;
  return { words: count('words'), counted: count('counted'), arithmetic: count('arithmetic') };
}

/** The verdicts that the sentence has room for; the rest stands beside the targets. What was met early was met. */
function mainVerdicts(judgements: PageScope['judgements']): ReturnType<typeof countVerdicts> {
  const told = judgements.map(({ verdict }) => ({
    verdict: verdict === 'met-early' ? ('met' as const) : verdict,
  }));
  return countVerdicts(told).filter(([verdict]) => TOLD.includes(verdict));
}

const TOLD: readonly Verdict[] = ['met', 'missed', 'open'];
