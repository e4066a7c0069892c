import type { ReactNode } from 'react';
import { countVerdicts } from '@/domain/findings/count-verdicts';
import type { Day } from '@/domain/time/day';
import type { Colour } from '@/domain/record/record';
import { useI18n } from '@/i18n/i18n';
import type { Shown } from '@/domain/selection/shown';
import { usePanels } from '@/site/use-panels';
import { headlineOf, type Seen } from './headline-of';

type OfDay = { readonly day: Day; readonly shown: Shown };
type Props = { readonly seen: Seen; readonly before: OfDay; readonly after: OfDay };

/** What was known on each of two days: counts, and each panel's finding. */
export function DaysTable({ seen, before, after }: Props): ReactNode {
  const { t, format } = useI18n();
  const { compared } = t.knownOn;
  const days = [before, after];
  const shown = days.map((each) => each.shown);
  return (
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
        <CountRows shown={shown} />
        <PanelRows shown={shown} seen={seen} />
      </tbody>
    </table>
  );
}

/** The two days have a place each: nothing moves between them. */
const PLACES = ['earlier', 'later'] as const;

type RowsProps = { readonly shown: readonly Shown[] };

function CountRows({ shown }: RowsProps): ReactNode {
  const { t } = useI18n();
  const { compared } = t.knownOn;
  const sources = shown.map(({ claims }) => new Set(claims.map(({ source }) => source)).size);
  const verdicts = shown.map(({ judgements }) =>
    countVerdicts(judgements)
      .map(([verdict, count]) => t.targets.counted(t.targets.verdicts[verdict], count))
      .join(', '),
  );
  return (
    <>
      <CountRow name={compared.claims} counts={shown.map(({ claims }) => claims.length)} />
      <CountRow name={compared.sources} counts={sources} />
      <CountRow name={compared.conflicts} counts={shown.map(({ conflicts }) => conflicts.length)} />
      <CountRow
        name={compared.targets}
        counts={shown.map(({ judgements }) => judgements.length)}
        notes={verdicts}
      />
    </>
  );
}

function PanelRows({ shown, seen }: RowsProps & Pick<Props, 'seen'>): ReactNode {
  const i18n = useI18n();
  const { t, say } = i18n;
  return usePanels().map((panel) => (
    <Row
      key={panel.id}
      colour={panel.colour}
      name={say(panel.name)}
      cells={shown.map((each) => (
        <span key="headline" className="font-serif text-[1.0625rem] leading-snug">
          {headlineOf(panel, each, seen, i18n) ?? (
            <span className="font-sans text-sm text-muted">{t.knownOn.compared.nothing}</span>
          )}
        </span>
      ))}
    />
  ));
}

type CountRowProps = {
  readonly name: string;
  readonly counts: readonly number[];
  readonly notes?: readonly string[];
};

/** A count on each day, the second with how many more it is. */
function CountRow({ name, counts, notes }: CountRowProps): ReactNode {
  const { t, format } = useI18n();
  const [first = 0] = counts;
  return (
    <Row
      name={name}
      cells={counts.map((count, index) => (
        <span key={PLACES[index]} className="tabular-nums">
          <strong className="font-semibold">{format.number(count)}</strong>
          {index === 0 ? null : (
            <span className="ml-2 text-muted">{t.knownOn.compared.more(count - first)}</span>
          )}
          {(notes?.[index] ?? '') === '' ? null : (
            <span className="block text-[0.8125rem] text-muted">{notes?.[index]}</span>
          )}
        </span>
      ))}
    />
  );
}

/** A row of the table. On a phone its name stands in the first cell instead of beside it. */
function Row({
  name,
  colour,
  cells,
}: {
  readonly name: string;
  readonly colour?: Colour;
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
