import type { AbsenceMark, NoteMark } from '@/charts/years/year-chart-data';
import { groupBy } from '@/domain/basics/group-by';
import type { Claim } from '@/domain/record/claim';
import { yearsOfClaim } from '@/domain/record/claim-years';
import type { Dataset } from '@/domain/record/record';
import type { YearRange } from '@/domain/selection/choices';
import { overlapsYears } from '@/domain/selection/filter';
import type { PanelInput } from '@/panels/panel';
import { attribution, describeAgreeing, describeClaim } from '@/words/describe';
import type { Axis } from './axis';
import { isGoal } from './goals';
import { yearOfFigure, type YearFigure } from './year-figures';

/** Whether a year is among those of the filter and of the record. */
export function isShown(year: number, { vocabulary }: Dataset, range: YearRange): boolean {
  const at = { from: year, to: year };
  return overlapsYears(at, range) && overlapsYears(at, vocabulary.years);
}

export type Absent = { readonly claim: Claim; readonly year: number };

/** Claims that a year has no figure, or no goal, of years in which no figure stands. */
export function absentOf(
  { claims, dataset, years }: PanelInput,
  axis: Axis,
  figures: readonly YearFigure[],
): readonly Absent[] {
  const taken = new Set(figures.filter(({ claim }) => !isGoal(claim)).map(({ year }) => year));
  return claims.flatMap((claim): readonly Absent[] => {
    const year = yearOfFigure(claim);
    if (!claim.absent || claim.metric !== axis.metric || year === null) return [];
    return taken.has(year) || !isShown(year, dataset, years) ? [] : [{ claim, year }];
  });
}

/** One mark for all that say the same. */
export function absenceMarks(
  absent: readonly Absent[],
  { dataset, i18n }: PanelInput,
): readonly AbsenceMark[] {
  const { noGoal, notPublished } = i18n.t.panel;
  const labelOf = ({ claim }: Absent): string => (isGoal(claim) ? noGoal : notPublished);
  const groups = groupBy(absent, (one) => `${one.year} ${labelOf(one)}`);
  return [...groups.values()].flatMap(([first, ...rest]): readonly AbsenceMark[] =>
    first === undefined
      ? []
      : [
          {
            key: first.claim.id,
            claims: [first.claim.id, ...rest.map(({ claim }) => claim.id)],
            year: first.year,
            label: labelOf(first),
            text: describeAgreeing(
              dataset,
              [first.claim, ...rest.map(({ claim }) => claim)],
              i18n,
              null,
            ),
          },
        ],
  );
}

/** A claim among several in one line: its figure, its kind and its source. */
function lineOf(claim: Claim, dataset: Dataset, i18n: PanelInput['i18n']): string {
  const { figure } = describeClaim(dataset, claim, i18n, null);
  const parts = [i18n.t.kinds[claim.kind], attribution(dataset, claim, i18n)];
  return `${figure} (${[...parts, ...(claim.added ? [i18n.t.claims.addedMark] : [])].join(', ')})`;
}

/** Claims that a mark names, a line each; of more it tells the number. */
const NAMED = 60;

function linesOf(
  claims: readonly Claim[],
  dataset: Dataset,
  i18n: PanelInput['i18n'],
): readonly string[] {
  const lines = claims.slice(0, NAMED).map((claim) => lineOf(claim, dataset, i18n));
  const rest = claims.length - lines.length;
  return rest === 0 ? lines : [...lines, i18n.t.panel.more(rest)];
}

/** Claims that are no figure of this axis, by the first year they belong to that is on it. */
export function notesOf(
  claims: readonly Claim[],
  years: readonly number[],
  { dataset, i18n }: PanelInput,
): readonly NoteMark[] {
  const [first = 0, last = first] = [years[0], years.at(-1)];
  const byYear = groupBy(claims, (claim) =>
    Math.min(Math.max(yearsOfClaim(claim).from, first), last),
  );
  return [...byYear].flatMap(([year, group]): readonly NoteMark[] => {
    const [lead, ...rest] = group;
    if (lead === undefined) return [];
    return [
      {
        key: `notes ${year}`,
        claims: [lead.id, ...rest.map((claim) => claim.id)],
        year,
        label: `+${group.length}`,
        text: {
          figure: i18n.t.panel.alsoSaidOn(group.length, year),
          lines: linesOf(group, dataset, i18n),
        },
      },
    ];
  });
}
