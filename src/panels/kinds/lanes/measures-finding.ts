import type { CellFigure, LaneCell } from '@/charts/lanes/lane-chart-data';
import { nameOf, type Verdict } from '@/domain/record/record';
import type { SaidMark } from '@/i18n/headlines';
import type { PanelInput } from '@/panels/panel';

type Fate = { readonly lane: string; readonly verdict: Verdict };

/** Verdicts that say alike how it went. */
const ALIKE: readonly (readonly Verdict[])[] = [
  ['met', 'met-early'],
  ['late', 'superseded'],
  ['missed', 'reversed'],
];
/** Topics that a headline has room for. */
const TOLD = 2;

/** What became of the promises of small charts, each another; else how a figure grew. */
export function measuresFinding(cells: readonly LaneCell[], input: PanelInput): string | null {
  const said = input.i18n.t.headlines.lanes;
  const { topics } = input.dataset.vocabulary;
  const fates = cells.flatMap((cell): readonly Fate[] => {
    const verdict = verdictOf(cell, input);
    return verdict === null ? [] : [{ lane: input.i18n.say(nameOf(topics, cell.lane)), verdict }];
  });
  // One topic can have several charts.
  const own = fates.filter(
    ({ lane }, index) => fates.findIndex((other) => other.lane === lane) === index,
  );
  const told = own
    .filter(({ verdict }, index) => {
      const alike = ALIKE.find((verdicts) => verdicts.includes(verdict)) ?? [];
      return own.findIndex((other) => alike.includes(other.verdict)) === index;
    })
    .slice(0, TOLD);
  if (told.length > 1) return said.became(told);
  const grown = cells.map((cell) => grownIn(cell, input)).find((growth) => growth !== null);
  if (grown !== undefined && cells.length <= 2) return said.grew(...grown);
  if (told.length > 0) return said.became(told);
  return grown === undefined ? null : said.grew(...grown);
}

/** The verdict on the promise of a chart that stands first; null where nobody can tell. */
function verdictOf({ promises }: LaneCell, { shown }: PanelInput): Verdict | null {
  const [promise] = promises;
  if (promise === undefined) return null;
  const judged = shown.judgements.find(({ promise: { claims } }) =>
    claims.some(({ id }) => id === promise.claims[0]),
  );
  const verdict = judged?.verdict ?? null;
  return verdict !== null && ALIKE.flat().includes(verdict) ? verdict : null;
}

/** Name, first and last figure of a chart; only what is counted alike can grow. */
function grownIn(
  { label, figures }: LaneCell,
  { dataset }: PanelInput,
): readonly [string, SaidMark, SaidMark] | null {
  const basisOf = ({ claims: [id] }: CellFigure): string | null =>
    dataset.claimById.get(id)?.basis ?? null;
  const ordered = figures.toSorted((a, b) => a.at - b.at || b.weight - a.weight);
  const last = ordered.find(({ at }) => at === ordered.at(-1)?.at);
  if (last === undefined) return null;
  const first = ordered.find((figure) => basisOf(figure) === basisOf(last));
  if (first === undefined || first.at === last.at) return null;
  const said = (mark: CellFigure): SaidMark => ({ label: mark.label, year: Math.floor(mark.at) });
  return [label, said(first), said(last)];
}
