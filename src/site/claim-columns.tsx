import type { ReactNode } from 'react';
import { ViewLink } from './ViewLink';
import type { Claim } from '@/domain/record/claim';
import { colourOf, type ThemeColour } from '@/domain/record/panels';
import { nameOf } from '@/domain/record/record';
import type { Place } from '@/domain/selection/place';
import type { SortColumn } from '@/domain/selection/sort-claims';
import type { I18n } from '@/i18n/i18n';
import { attribution, figureOf } from '@/words/describe';
import type { Shown } from '@/domain/selection/shown';
import type { Column } from '@/ui/DataTable';
import { placeOfConflict } from './conflict-place';

/** The columns of every table of claims. The theme stands only where claims of several are listed. */
export function claimColumns(
  shown: Shown,
  i18n: I18n,
  withTheme: boolean,
): readonly Column<Claim, SortColumn>[] {
  const { t, format, say } = i18n;
  const { columns } = t.table;
  const { dataset } = shown;
  const theme: Column<Claim, SortColumn> = {
    id: 'theme',
    width: 'w-48',
    header: columns.theme,
    cell: (claim) => (
      <ThemeCell
        colour={colourOf(dataset.vocabulary, claim.theme)}
        name={say(nameOf(dataset.vocabulary.themes, claim.theme))}
      />
    ),
    className: 'whitespace-nowrap',
  };
  return [
    {
      id: 'period',
      width: 'w-24',
      header: columns.period,
      cell: (claim) => (claim.period === null ? '–' : format.periodShort(claim.period)),
      className: 'min-w-20 tabular-nums',
    },
    valueColumn(shown, i18n),
    {
      id: 'claim',
      header: columns.claim,
      cell: (claim) => <ClaimCell claim={claim} i18n={i18n} />,
      className: 'w-full min-w-56',
    },
    {
      id: 'kind',
      width: 'w-28',
      header: columns.kind,
      cell: (claim) => t.kinds[claim.kind],
      className: 'whitespace-nowrap',
    },
    ...(withTheme ? [theme] : []),
    {
      id: 'date',
      width: 'w-24',
      header: columns.date,
      cell: (claim) => statedOf(claim, i18n),
      className: 'whitespace-nowrap tabular-nums',
    },
    {
      id: 'source',
      width: 'w-48',
      header: columns.source,
      cell: (claim) => attribution(dataset, claim, i18n),
      className: 'whitespace-nowrap',
    },
  ];
}

function valueColumn(shown: Shown, i18n: I18n): Column<Claim, SortColumn> {
  const { dataset, conflictIds } = shown;
  const { t } = i18n;
  return {
    id: 'value',
    width: 'w-36',
    header: t.table.columns.value,
    align: 'right',
    className: 'whitespace-nowrap font-semibold',
    cell: (claim) => (
      <>
        {figureOf(dataset, claim, i18n)}
        {conflictIds.has(claim.id) ? (
          <ConflictBadge
            place={placeOfConflict(shown, [claim.id])}
            label={t.panel.conflictMark}
            name={t.panel.openConflict(figureOf(dataset, claim, i18n))}
          />
        ) : null}
      </>
    ),
  };
}

function ClaimCell({ claim, i18n }: { readonly claim: Claim; readonly i18n: I18n }): ReactNode {
  return (
    <ViewLink
      to={{ claim: claim.id }}
      className="underline decoration-line underline-offset-4 hover:decoration-ink"
    >
      {i18n.say(claim.gloss)}
    </ViewLink>
  );
}

function ThemeCell({
  colour,
  name,
}: {
  readonly colour: ThemeColour;
  readonly name: string;
}): ReactNode {
  return (
    <span data-colour={colour}>
      <span aria-hidden="true" className="mr-1.5 inline-block size-2.5 rounded-xs bg-theme" />
      {name}
    </span>
  );
}

function ConflictBadge({
  place,
  label,
  name,
}: {
  readonly place: Place;
  readonly label: string;
  readonly name: string;
}): ReactNode {
  return (
    <ViewLink
      to={{ place, claim: null }}
      className="block text-xs font-semibold text-warn hover:underline"
      name={name}
      toTop
    >
      {label}
    </ViewLink>
  );
}

/** When it was said, or between which years or months it can have been. */
export function statedOf(claim: Claim, { format }: I18n): string {
  if (claim.statedOn !== null) return format.periodShort(claim.statedOn);
  const { earliest, latest } = claim.public;
  const [from, to] = [earliest.slice(0, 7), latest.slice(0, 7)];
  const text = from === to ? from : from.slice(0, 4);
  return format.periodShort({ from: earliest, to: latest, grain: 'month', text });
}
