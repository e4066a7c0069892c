import type { ReactNode } from 'react';
import { EVERY_CORPUS } from '@/domain/selection/choices';
import { useI18n } from '@/i18n/i18n';
import { useChangeFilters } from '@/site/use-change-filters';
import { useCorpora } from '@/site/use-corpora';
import { selectStages } from '@/store/selectors';
import { useApp } from '@/store/use-app';
import { switchLook } from './switch-look';

/** Leaves only the record's own sources, and says how many claims that are. None where nothing was added to them. */
export function CorpusSwitch(): ReactNode {
  const { t } = useI18n();
  const { control } = t.knownOn;
  const corpus = useApp((state) => state.view.corpus);
  const { own, hasAdded } = useCorpora();
  const { chooseCorpus } = useChangeFilters();
  const count = useApp(
    ({ dataset, view: { asof, ...filters } }) =>
      selectStages({ dataset })?.selection({ corpus: own.id, asof }, filters).count ?? null,
  );
  const pressed = corpus === own.id;
  if (!hasAdded) return null;
  return (
    <button
      type="button"
      aria-pressed={pressed}
      title={control.onlyTitle(own, count ?? 0)}
      className={switchLook(pressed)}
      onClick={() => {
        chooseCorpus(pressed ? EVERY_CORPUS : own.id);
      }}
    >
      {`${control.only(own)} `}
      <span className="min-w-5 text-muted tabular-nums xl:max-[90rem]:hidden">{count ?? ''}</span>
    </button>
  );
}
