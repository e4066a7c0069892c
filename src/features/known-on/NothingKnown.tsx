import { useMemo, type ReactNode } from 'react';
import type { Claim } from '@/domain/record/claim';
import type { Day } from '@/domain/time/day';
import { filterClaims } from '@/domain/selection/filter';
import { firstKnown, isKnownOn, recordKnownOn } from '@/domain/selection/known-on';
import { notYetKnown } from '@/domain/selection/not-yet-known';
import { colourOf } from '@/domain/record/panels';
import { nameOf } from '@/domain/record/record';
import { useI18n } from '@/i18n/i18n';
import { useApp } from '@/store/use-app';
import { usePanelHere, usePanels } from '@/site/use-panels';
import { useChangeFilters } from '@/site/use-change-filters';

/**
 * Says that nothing was known yet on the day shown, and from when there is something: of all that the filters leave, or
 * of the themes that are on the page.
 */
export function NothingKnown(): ReactNode {
  const asof = useApp((state) => state.view.asof);
  return asof === null ? null : <UntilKnown asof={asof} />;
}

function UntilKnown({ asof }: { readonly asof: Day }): ReactNode {
  const dataset = useApp((state) => state.dataset);
  const view = useApp((state) => state.view);
  const claims = useMemo(
    () =>
      dataset === null
        ? []
        : filterClaims(recordKnownOn(dataset, { corpus: view.corpus, asof: null }), view),
    [dataset, view],
  );
  const panels = usePanels();
  const panel = usePanelHere();
  const { place } = view;
  const first = firstKnown(claims);
  // Where nothing ever becomes known, the filters are at fault, and the page says which.
  if (first === null) return null;
  if (first > asof) return <NothingAtAll day={asof} first={first} />;
  const onPage = place.page === 'overview' ? panels : panel === undefined ? [] : [panel];
  const themes = onPage.flatMap((one) => one.themes);
  return <NotYet claims={claims} themes={themes} day={asof} />;
}

function NothingAtAll({ day, first }: { readonly day: Day; readonly first: Day }): ReactNode {
  const { t, format } = useI18n();
  const { nothing } = t.knownOn;
  const compare = useApp((state) => state.view.compare);
  const { commitDays } = useChangeFilters();
  return (
    <section
      aria-labelledby="nothing-known"
      className="grid justify-items-start gap-3 rounded-2xl border border-dashed border-warm-line bg-warm px-5 py-4"
    >
      <h2 id="nothing-known" className="text-[1.3125rem] leading-snug font-medium">
        {nothing.title}
      </h2>
      <p className="max-w-[60ch] text-sm">{nothing.text(format.day(day), format.day(first))}</p>
      <div className="flex flex-wrap gap-2">
        <button
          type="button"
          className="control"
          onClick={() => {
            commitDays({ asof: first, compare });
          }}
        >
          {nothing.show(format.day(first))}
        </button>
        <button
          type="button"
          className="control"
          onClick={() => {
            commitDays({ asof: null, compare: null });
          }}
        >
          {nothing.all}
        </button>
      </div>
    </section>
  );
}

type NotYetProps = {
  readonly claims: readonly Claim[];
  readonly themes: readonly string[];
  readonly day: Day;
};

/** Themes of which nothing was known yet, while something was of others; each goes to the day of its first claim. */
function NotYet({ claims, themes, day }: NotYetProps): ReactNode {
  const { t, format, say } = useI18n();
  const vocabulary = useApp((state) => state.vocabulary);
  const compare = useApp((state) => state.view.compare);
  const { commitDays } = useChangeFilters();
  const missing = notYetKnown(claims, themes, day);
  if (missing.length === 0 || !claims.some((claim) => isKnownOn(claim, day))) return null;
  return (
    <div className="flex flex-wrap items-center gap-2 rounded-2xl border border-dashed border-warm-line bg-warm px-4 py-2.5 text-sm">
      <p className="font-semibold">{t.knownOn.nothing.title}</p>
      {missing.map(({ theme, first }) => (
        <button
          key={theme}
          type="button"
          data-colour={colourOf(vocabulary, theme)}
          className="control"
          onClick={() => {
            commitDays({ asof: first, compare });
          }}
        >
          <span aria-hidden="true" className="swatch size-2.5 rounded-xs bg-theme" />
          {t.knownOn.nothing.from(say(nameOf(vocabulary.themes, theme)), format.day(first))}
        </button>
      ))}
    </div>
  );
}
