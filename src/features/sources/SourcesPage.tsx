import { useMemo, type ReactNode } from 'react';
import type { Source } from '@/domain/record/record';
import { useI18n } from '@/i18n/i18n';
import { selectIsLoading, selectShown } from '@/store/selectors';
import type { Shown } from '@/domain/selection/shown';
import { useApp } from '@/store/use-app';
import { useCorpora } from '@/site/use-corpora';
import { LoadingPage, NothingFound } from '@/site/PanelStates';
import { SourceRow } from './SourceRow';
import { byYear, talliesOf, tallyOf, type Tally } from './tally';

/** Every source with a claim that is shown: the record's own, then what was added from elsewhere. */
export function SourcesPage(): ReactNode {
  const { t } = useI18n();
  // Whole or not at all: counts that grew with each part would move under the reader.
  const isLoading = useApp(selectIsLoading);
  const record = useApp(selectShown);
  const shown = isLoading ? null : record;
  return (
    <section aria-labelledby="sources-title" className="grid gap-6">
      <h1 id="sources-title" className="text-3xl font-medium">
        {t.sources.title}
      </h1>
      {shown === null ? <LoadingPage /> : <Sources shown={shown} />}
    </section>
  );
}

function Sources({ shown }: { readonly shown: Shown }): ReactNode {
  const { t } = useI18n();
  const tallies = useMemo(() => talliesOf(shown), [shown]);
  const used = shown.dataset.sources.filter(({ id }) => tallies.has(id));
  if (used.length === 0) return <NothingFound part="sources" shown={shown} />;
  const own = used.filter((source) => !source.added);
  const added = used.filter((source) => source.added);
  return (
    <>
      <p className="-mt-4 max-w-3xl">{t.sources.lead(used.length, shown.dataset.sources.length)}</p>
      {own.length === 0 ? null : (
        <Group of="own">
          <List shown={shown} sources={own} tallies={tallies} wide />
        </Group>
      )}
      {added.length === 0 ? null : (
        <Group of="added">
          {byYear(added).map(([year, sources]) => (
            <div key={year} className="grid gap-2 sm:grid-cols-[6rem_1fr]">
              <p className="font-serif text-xl sm:pt-3">{year ?? t.sources.undated}</p>
              <List shown={shown} sources={sources} tallies={tallies} />
            </div>
          ))}
        </Group>
      )}
    </>
  );
}

function Group({
  of,
  children,
}: {
  readonly of: 'own' | 'added';
  readonly children: ReactNode;
}): ReactNode {
  const { t } = useI18n();
  const { own } = useCorpora();
  const { title, text } = t.sources.corpora[of](own);
  return (
    <section aria-labelledby={`sources-${of}`} className="grid gap-3">
      <div>
        <h2 id={`sources-${of}`} className="text-2xl font-medium">
          {title}
        </h2>
        <p className="text-sm text-muted">{text}</p>
      </div>
      {children}
    </section>
  );
}

function List({
  shown,
  sources,
  tallies,
  wide = false,
}: {
  readonly shown: Shown;
  readonly sources: readonly Source[];
  readonly tallies: ReadonlyMap<string, Tally>;
  readonly wide?: boolean;
}): ReactNode {
  return (
    <ul className={wide ? 'grid gap-4 lg:grid-cols-2 xl:gap-5' : 'grid'}>
      {sources.map((source) => (
        <SourceRow
          key={source.id}
          source={source}
          tally={tallyOf(tallies, source.id)}
          vocabulary={shown.dataset.vocabulary}
        />
      ))}
    </ul>
  );
}
