import { Fragment, type ReactNode } from 'react';
import type { Dataset } from '@/domain/record/record';
import type { Told } from '@/domain/findings/promise';
import { useI18n } from '@/i18n/i18n';
import { ARROW, stagesOfAim } from '@/words/told-words';

/** What was first aimed at and what it became; no line breaks within a figure. */
export function Aims({
  dataset,
  promise,
}: {
  readonly dataset: Dataset;
  readonly promise: Told;
}): ReactNode {
  const i18n = useI18n();
  return stagesOfAim(dataset, promise, i18n).map((stage, index) => (
    <Fragment key={stage}>
      {index === 0 ? '' : ARROW}
      {/* Figures are held together by no-break spaces; days may break. */}
      <span className={stage.includes(' ') ? undefined : 'whitespace-nowrap'}>{stage}</span>
    </Fragment>
  ));
}
