import type { ReactNode } from 'react';
import { ViewLink } from '@/site/ViewLink';
import { isKnownOn } from '@/domain/selection/known-on';
import type { Dataset, Source } from '@/domain/record/record';
import type { Place } from '@/domain/selection/place';
import { useI18n } from '@/i18n/i18n';
import { useApp } from '@/store/use-app';
import { useCorpora } from '@/site/use-corpora';
import { nearestId } from '@/site/nearest-id';
import { wholeRecord } from '@/view/reset';

const entry = (id: string): Place => ({ page: 'entry', list: 'sources', id });

/** The view leaves none of a source's claims: says why, and leads on. */
export function NoneOfSource({
  source,
  dataset,
}: {
  readonly source: Source;
  readonly dataset: Dataset;
}): ReactNode {
  const { t, format } = useI18n();
  const asof = useApp((state) => state.view.asof);
  const corpus = useApp((state) => state.view.corpus);
  const inView = useCorpora().all.find(({ id }) => id === corpus);
  const own = dataset.claims.filter((claim) => claim.source === source.id);
  const why = (): string => {
    if (inView !== undefined && inView.id !== source.corpus) return t.sources.notInCorpus(inView);
    if (asof !== null && own.every((claim) => !isKnownOn(claim, asof)))
      return t.sources.notYet(format.day(asof));
    return t.sources.noneLeft(own.length);
  };
  return (
    <div
      role="status"
      className="grid justify-items-start gap-3 rounded-2xl border border-dashed border-line p-6"
    >
      <h2 className="text-xl">{t.empty.title}</h2>
      <p className="text-muted">{why()}</p>
      <ViewLink to={wholeRecord(entry(source.id))} className="control">
        {t.sources.showAll}
      </ViewLink>
    </div>
  );
}

/** No source has that id: the nearest, and the way to all. */
export function UnknownSource({
  id,
  sources,
}: {
  readonly id: string;
  readonly sources: readonly Source[];
}): ReactNode {
  const { t } = useI18n();
  const near = nearestId(
    id,
    sources.map((source) => source.id),
  );
  const nearest = sources.find((source) => source.id === near);
  return (
    <section className="grid max-w-2xl justify-items-start gap-4 py-4">
      <h1 className="text-3xl font-medium">{t.sources.unknown.title}</h1>
      <p className="text-muted">{t.sources.unknown.text(id)}</p>
      {nearest === undefined ? null : (
        <>
          <p>{t.sources.nearest}</p>
          <ViewLink to={{ place: entry(nearest.id) }} className="control control-strong" toTop>
            {nearest.publisher}
          </ViewLink>
        </>
      )}
      <ViewLink to={{ place: { page: 'list', list: 'sources' } }} className="control" toTop>
        {t.sources.back}
      </ViewLink>
    </section>
  );
}
