import type { ReactNode } from 'react';
import { ViewLink } from './ViewLink';
import type { CurrencyChoice } from '@/domain/figures/lens';
import type { Claim } from '@/domain/record/claim';
import { recordOfClaim } from '@/domain/record/claim-id';
import { colourOf, type ThemeColour } from '@/domain/record/panels';
import { whenStated } from '@/domain/record/when-stated';
import { nameOf } from '@/domain/record/record';
import type { Place } from '@/domain/selection/place';
import type { SortColumn } from '@/domain/selection/sort-claims';
import type { I18n } from '@/i18n/i18n';
import type { ViewState } from '@/view/view-state';
import { amountsOf, attribution, figureOf } from '@/words/describe';
import type { Shown } from '@/domain/selection/shown';
import type { Column } from '@/ui/DataTable';
import { AddedMark } from './AddedMark';
import { placeOfConflict, placeOfCounted } from './conflict-place';

/** Names stand on one line where a window has room for all columns, and break where the last one would be cut. */
const BROKEN = 'min-w-36 xl:whitespace-nowrap';

/** The columns of every table of claims. The theme stands only where claims of several are listed. */
export function claimColumns(
  shown: Shown,
  i18n: I18n,
  cur: CurrencyChoice,
  withTheme: boolean,
): readonly Column<Claim, SortColumn>[] {
  const { t, format } = i18n;
  const { columns } = t.table;
  const { dataset } = shown;
  return [
    {
      id: 'period',
      width: 'w-24',
      header: columns.period,
      cell: (claim) => (claim.period === null ? '–' : format.periodShort(claim.period)),
      className: 'min-w-20 tabular-nums',
    },
    valueColumn(shown, i18n, cur),
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
    ...(withTheme ? [themeColumn(shown, i18n)] : []),
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
      cell: (claim) => (
        <>
          {attribution(dataset, claim, i18n)}
          <AddedMark claim={claim} />
        </>
      ),
      className: BROKEN,
    },
  ];
}

function themeColumn(
  { dataset: { vocabulary } }: Shown,
  { t, say }: I18n,
): Column<Claim, SortColumn> {
  return {
    id: 'theme',
    width: 'w-48',
    header: t.table.columns.theme,
    cell: ({ theme }) => (
      <ThemeCell
        colour={colourOf(vocabulary, theme)}
        name={say(nameOf(vocabulary.themes, theme))}
      />
    ),
    className: BROKEN,
  };
}

function valueColumn(shown: Shown, i18n: I18n, cur: CurrencyChoice): Column<Claim, SortColumn> {
  const { dataset, conflictIds, countedIds } = shown;
  const { t } = i18n;
  return {
    id: 'value',
    width: 'w-36',
    header: t.table.columns.value,
    align: 'right',
    className: 'whitespace-nowrap font-semibold',
    cell: (claim) => (
      <>
        <Amounts amounts={amountsOf(dataset, claim, cur, i18n)} />
        {conflictIds.has(claim.id) ? (
          <ConflictBadge
            to={placeOrClaim(claim, placeOfConflict(shown, [claim.id]))}
            label={t.panel.conflictMark}
            name={t.panel.openConflict(figureOf(dataset, claim, i18n))}
          />
        ) : null}
        {countedIds.has(claim.id) ? (
          <CountedBadge
            to={placeOrClaim(claim, placeOfCounted(shown, [claim.id]))}
            label={t.panel.countedMark}
            name={t.panel.openCounted(figureOf(dataset, claim, i18n))}
          />
        ) : null}
      </>
    ),
  };
}

/** Where a disagreement stands. That of a record beside has no page here: its claim opens to the others. */
function placeOrClaim({ id }: Claim, place: Place): Partial<ViewState> {
  return recordOfClaim(id) === null ? { place, claim: null } : { claim: id };
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

/** An amount, and below it the same in another currency where there is one. */
function Amounts({
  amounts: [first, second],
}: {
  readonly amounts: ReturnType<typeof amountsOf>;
}): ReactNode {
  if (second === '') return first;
  return (
    <>
      {first} <span className="block text-xs font-normal text-muted">{second}</span>
    </>
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
    <>
      <span
        aria-hidden="true"
        data-colour={colour}
        className="swatch mr-1.5 inline-block size-2.5 rounded-xs bg-theme"
      />
      {name}
    </>
  );
}

function ConflictBadge({
  to,
  label,
  name,
}: {
  readonly to: Partial<ViewState>;
  readonly label: string;
  readonly name: string;
}): ReactNode {
  return (
    <ViewLink
      to={to}
      className="block text-xs font-semibold text-warn hover:underline"
      name={name}
      toTop
    >
      {label}
    </ViewLink>
  );
}

/** Quieter than a conflict: nothing is wrong, others only count otherwise. */
function CountedBadge({
  to,
  label,
  name,
}: {
  readonly to: Partial<ViewState>;
  readonly label: string;
  readonly name: string;
}): ReactNode {
  return (
    <ViewLink
      to={to}
      className="block text-xs font-normal text-muted hover:underline"
      name={name}
      toTop
    >
      <span aria-hidden="true">⇄ </span>
      {label}
    </ViewLink>
  );
}

/** When it was said, or from when to when it became public. */
export function statedOf(claim: Claim, { format }: I18n): string {
  return format.periodShort(whenStated(claim));
}
