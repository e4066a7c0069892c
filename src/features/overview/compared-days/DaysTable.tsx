import type { ReactNode } from 'react';
import { countVerdicts } from '@/domain/findings/count-verdicts';
import type { Day } from '@/domain/time/day';
import type { Colour } from '@/domain/record/record';
import { useI18n } from '@/i18n/i18n';
import type { Shown } from '@/domain/selection/shown';
import { panelsOf } from '@/panels/panels-of';
import { useApp } from '@/store/use-app';
import { headlineOf, type Seen } from './headline-of';

type OfDay = { readonly day: Day; readonly shown: Shown };
type Props = { readonly seen: Seen; readonly before: OfDay; readonly after: OfDay };

/** What was known on each of two days: each panel's finding, and counts. What is the same on both is named below. */
export function DaysTable({ seen, before, after }: Props): ReactNode {
  const { t, format } = useI18n();
  const { compared } = t.knownOn;
  const days = [before, after];
  const shown = days.map((each) => each.shown);
  const rows = [...usePanelRows(shown, seen), ...useCountRows(shown)];
  const same = rows.filter(({ said: [first, ...more] }) => more.every((each) => each === first));
  return (
    <div>
      <table className="w-full table-fixed border-separate border-spacing-0 text-left text-sm">
        <caption className="sr-only">{compared.caption}</caption>
        <colgroup>
          <col className="hidden w-44 md:table-column" />
          <col />
          <col />
        </colgroup>
        <thead>
          <tr>
            <th scope="col" className="hidden border-b border-line md:table-cell">
              <span className="sr-only">{compared.what}</span>
            </th>
            {days.map(({ day }) => (
              <th
                key={day}
                scope="col"
                className="border-b border-line py-1.5 pr-4 align-bottom font-semibold"
              >
                {compared.known(format.day(day))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows
            .filter((row) => !same.includes(row))
            .map(({ id, name, colour, cells }) => (
              <Row key={id} name={name} colour={colour} cells={cells} />
            ))}
        </tbody>
      </table>
      {same.length === 0 ? null : (
        <p className="mt-2 text-[0.8125rem] text-muted">
          {compared.sameOnBoth(same.map(({ name }) => name))}
        </p>
      )}
    </div>
  );
}

/** The two days have a place each: nothing moves between them. */
const PLACES = ['earlier', 'later'] as const;

type RowOfDays = {
  readonly id: string;
  readonly name: string;
  readonly colour?: Colour | undefined;
  /** What each cell says, by which equal ones are told. */
  readonly said: readonly string[];
  readonly cells: readonly ReactNode[];
};

function useCountRows(shown: readonly Shown[]): readonly RowOfDays[] {
  const { t } = useI18n();
  const { compared } = t.knownOn;
  const row = (
    id: string,
    name: string,
    of: (each: Shown) => number,
    notes: readonly string[] = [],
  ): RowOfDays => {
    const counts = shown.map(of);
    return {
      id,
      name,
      said: counts.map((count, index) => `${count} ${notes[index] ?? ''}`),
      cells: counts.map((count, index) => (
        <Count
          key={PLACES[index]}
          count={count}
          more={index === 0 ? null : count - (counts[0] ?? 0)}
          note={notes[index] ?? ''}
        />
      )),
    };
  };
  const verdicts = shown.map(({ judgements }) =>
    countVerdicts(judgements)
      .map(([verdict, count]) =>
        t.targets.counted(t.targets.verdicts[verdict], count, judgements.length),
      )
      .join(', '),
  );
  return [
    row('claims', compared.claims, ({ claims }) => claims.length),
    row(
      'sources',
      compared.sources,
      ({ claims }) => new Set(claims.map(({ source }) => source)).size,
    ),
    row('conflicts', compared.conflicts, ({ conflicts }) => conflicts.length),
    row('targets', compared.targets, ({ judgements }) => judgements.length, verdicts),
  ];
}

function usePanelRows(shown: readonly Shown[], seen: Seen): readonly RowOfDays[] {
  const i18n = useI18n();
  const { t, say } = i18n;
  const vocabulary = useApp((state) => state.vocabulary);
  return panelsOf(vocabulary).map((panel) => {
    const headlines = shown.map((each) => headlineOf(panel, each, seen, i18n));
    return {
      id: panel.id,
      colour: panel.colour,
      name: say(panel.name),
      said: headlines.map((headline) => headline ?? ''),
      cells: headlines.map((headline, index) => (
        <span key={PLACES[index]} className="font-serif text-[1.0625rem] leading-snug">
          {headline ?? (
            <span className="font-sans text-sm text-muted">{t.knownOn.compared.nothing}</span>
          )}
        </span>
      )),
    };
  });
}

/** A count on one day, on the second with how many more it is. */
function Count({
  count,
  more,
  note,
}: {
  readonly count: number;
  readonly more: number | null;
  readonly note: string;
}): ReactNode {
  const { t, format } = useI18n();
  return (
    <span className="tabular-nums">
      <strong className="font-semibold">{format.number(count)}</strong>
      {more === null ? null : (
        <span className="ml-2 text-muted">{t.knownOn.compared.more(more)}</span>
      )}
      {note === '' ? null : <span className="block text-[0.8125rem] text-muted">{note}</span>}
    </span>
  );
}

/** A row of the table. On a phone its name stands in the first cell instead of beside it. */
function Row({
  name,
  colour,
  cells,
}: {
  readonly name: string;
  readonly colour: Colour | undefined;
  readonly cells: readonly ReactNode[];
}): ReactNode {
  const kicker = colour === undefined ? 'caption' : 'kicker';
  return (
    <tr data-colour={colour} className="align-baseline">
      <th
        scope="row"
        className={`${kicker} py-2 pr-4 text-left font-normal max-md:hidden md:border-b md:border-grid`}
      >
        {name}
      </th>
      {cells.map((cell, index) => (
        <td
          key={PLACES[index]}
          data-name={index === 0 ? name : '\u00a0'}
          className={`border-b border-grid py-2 pr-4 max-md:before:block max-md:before:content-[attr(data-name)] ${colour === undefined ? 'max-md:before:caption' : 'max-md:before:kicker'}`}
        >
          {cell}
        </td>
      ))}
    </tr>
  );
}
