import type { ComponentProps, ReactNode } from 'react';
import type { Day } from '@/domain/time/day';
import { EVERY_CORPUS } from '@/domain/selection/choices';
import { useI18n } from '@/i18n/i18n';
import { selectStages } from '@/store/selectors';
import { useApp } from '@/store/use-app';
import { DayField } from './DayField';
import { DayLine } from './DayLine';
import { useKnownLine, type KnownLine } from './use-known-line';
import { useTypedDays } from './use-typed-days';
import { useChangeFilters } from '@/site/use-change-filters';
import { useCorpora } from '@/site/use-corpora';

/** The control of the day on which the record is read. */
export function KnownOn(): ReactNode {
  const { t, format } = useI18n();
  const { control } = t.knownOn;
  const line = useKnownLine();
  const asof = useApp((state) => state.view.asof);
  const compare = useApp((state) => state.view.compare);
  const edition = useApp((state) => state.vocabulary.edition);
  const shown = asof === null ? control.latest : control.on(format.day(asof));
  return (
    <fieldset className="min-w-0 p-1">
      <legend className="sr-only">{t.knownOn.title}</legend>
      <p className="text-xs leading-[1.125rem] text-muted">
        {compare === null ? shown : control.two}
      </p>
      <div className="pt-1">
        {line === null ? <div className="h-8" /> : <DayLine line={line} days={{ asof, compare }} />}
      </div>
      <div className="mt-1 flex flex-wrap items-center justify-between gap-x-2 gap-y-1.5">
        <Fields line={line} />
        <CompareSwitch line={line} />
      </div>
      <p className="mt-2 text-xs text-muted">{control.hint(format.day(edition), edition)}</p>
    </fieldset>
  );
}

function Fields({ line }: { readonly line: KnownLine | null }): ReactNode {
  const { t, format } = useI18n();
  const { control } = t.knownOn;
  const { commitDays } = useChangeFilters();
  const asof = useApp((state) => state.view.asof);
  const compare = useApp((state) => state.view.compare);
  const years = useApp((state) => state.vocabulary.years);
  const edition = useApp((state) => state.vocabulary.edition);
  const from = line?.from ?? `${years.from}-01-01`;
  const bounds = { from: from < `${years.from}-01-01` ? from : `${years.from}-01-01`, to: edition };
  const isOnLine = (day: Day): boolean => day >= bounds.from && day <= bounds.to;
  const known = { isOnLine, latest: edition, readDay: format.readDay };
  const { textIn, type, end } = useTypedDays({ asof, compare }, known);
  const fieldOf = (field: 'asof' | 'compare', day: Day): ComponentProps<typeof DayField> => {
    const text = textIn(field);
    const typed = text === null ? null : format.readDay(text);
    return {
      label: field === 'asof' ? control.field : control.compareField,
      value: text ?? format.day(day),
      // An empty field is about to be typed into.
      isBad: text !== null && text !== '' && (typed === null || !isOnLine(typed)),
      bad: control.badDay(format.day(bounds.from), format.day(bounds.to)),
      faint: field === 'asof' && asof === null,
      onType: (value) => {
        type(field, value);
      },
      onEnd: end,
    };
  };
  return (
    <span className="flex min-h-9 flex-wrap items-center gap-1.5">
      <DayField {...fieldOf('asof', asof ?? edition)} />
      {compare === null ? null : <DayField {...fieldOf('compare', compare)} />}
      {asof === null || compare !== null ? null : (
        <button
          type="button"
          className="quiet"
          onClick={() => {
            commitDays({ asof: null, compare: null });
          }}
        >
          {control.all}
        </button>
      )}
    </span>
  );
}

const lookOf = (pressed: boolean): string => `control whitespace-nowrap ${pressed ? 'chosen' : ''}`;

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
      className={lookOf(pressed)}
      onClick={() => {
        chooseCorpus(pressed ? EVERY_CORPUS : own.id);
      }}
    >
      {`${control.only(own)} `}
      <span className="min-w-5 text-muted tabular-nums xl:max-[90rem]:hidden">{count ?? ''}</span>
    </button>
  );
}

/** Sets a second day beside the first, or takes it away. */
function CompareSwitch({ line }: { readonly line: KnownLine | null }): ReactNode {
  const { t } = useI18n();
  const { commitDays } = useChangeFilters();
  const asof = useApp((state) => state.view.asof);
  const pressed = useApp((state) => state.view.compare !== null);
  return (
    <button
      type="button"
      aria-pressed={pressed}
      disabled={line === null}
      className={lookOf(pressed)}
      onClick={() => {
        if (pressed || line === null) commitDays({ asof, compare: null });
        else commitDays(firstComparison(asof, line));
      }}
    >
      {t.knownOn.control.compare}
    </button>
  );
}

/** The day shown beside all that is on record; with no day chosen, the one on which the first of the record's own sources was known. */
function firstComparison(
  asof: Day | null,
  { marks, from, to }: KnownLine,
): { readonly asof: Day; readonly compare: Day } {
  const first = marks.find(({ added }) => !added)?.day ?? from;
  return { asof: asof !== null && asof < to ? asof : first, compare: to };
}
