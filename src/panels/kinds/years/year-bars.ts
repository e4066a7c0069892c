import type { BarForm, BarMark, PartOfYear } from '@/charts/years/year-chart-data';
import type { Claim } from '@/domain/record/claim';
import { isBounded, isPoint } from '@/domain/figures/interval';
import { nameOf } from '@/domain/record/record';
import { wholeYear, type Period } from '@/domain/time/period';
import type { PanelInput } from '@/panels/panel';
import { convertedWords, describeAgreeing, type MarkText } from '@/words/describe';
import { signOf } from '@/words/mark-sign';
import type { Axis } from './axis';
import { labelsOf, type Labels } from './bar-labels';
import { isGoal } from './goals';
import { sharedLabels } from './shared-labels';
import { topOf, type YearFigure } from './year-figures';
import type { Group } from './year-groups';

/** What the forms of marks depend on beside their own claim. */
type Around = {
  /** Years that have a bar of what came. */
  readonly came: ReadonlySet<number>;
  /** Whether what outcomes count must be told. */
  readonly tellsBasis: boolean;
};

/** The marks of what is drawn, year by year; of one year what counts like its past before what counts like its future. */
export function barsOf(drawn: readonly Group[], axis: Axis, input: PanelInput): readonly BarMark[] {
  const leads = drawn.map(([lead]) => lead);
  const labels = labelsOf(leads, axis, input);
  const came = leads.filter((figure) => isWholeOutcome(figure.claim)).map(({ year }) => year);
  const around: Around = { came: new Set(came), tellsBasis: basesOf(drawn).length > 1 };
  const bars = inOrderOfBases(drawn).map((group) => barOf(group, labels(group[0]), around, input));
  return sharedLabels(bars, leads, axis, input);
}

function isWholeOutcome({ kind, period }: Claim): boolean {
  return kind === 'outcome' && period !== null && wholeYear(period) !== null;
}

/** What outcomes of whole years count, that of most years first. */
export function basesOf(drawn: readonly Group[]): readonly string[] {
  const years = new Map<string, Set<number>>();
  for (const [{ claim, year }] of drawn) {
    if (!isWholeOutcome(claim) || claim.basis === null) continue;
    years.set(claim.basis, (years.get(claim.basis) ?? new Set()).add(year));
  }
  return [...years].toSorted(([, a], [, b]) => b.size - a.size).map(([basis]) => basis);
}

function inOrderOfBases(drawn: readonly Group[]): readonly Group[] {
  const middle = new Map<string, number>();
  for (const basis of basesOf(drawn)) {
    const years = drawn
      .filter(([{ claim }]) => claim.basis === basis && isWholeOutcome(claim))
      .map(([{ year }]) => year);
    middle.set(basis, Math.min(...years) + Math.max(...years));
  }
  const rank = ([{ claim }]: Group): number => middle.get(claim.basis ?? '') ?? 0;
  return drawn.toSorted((a, b) => a[0].year - b[0].year || (isAlike(a, b) ? rank(a) - rank(b) : 0));
}

function isAlike([a]: Group, [b]: Group): boolean {
  return isWholeOutcome(a.claim) && isWholeOutcome(b.claim);
}

/** A part of a year never looks like a year; and what others guess of a figure that is drawn is no figure beside it. */
function formOf({ claim, at, year }: YearFigure, { came }: Around): BarForm {
  if (isGoal(claim)) return isBounded(at) && !isPoint(at) ? 'outline' : 'line';
  if (claim.kind === 'estimate') return came.has(year) ? 'tick' : 'dotted';
  if (claim.kind === 'interim' || !isWholeOutcome(claim)) return 'inset';
  return isBounded(at) ? 'solid' : 'bound';
}

/** The mark of claims that say the same. */
function barOf(
  [figure, ...others]: Group,
  labels: Labels,
  around: Around,
  input: PanelInput,
): BarMark {
  const { claim, year, at } = figure;
  const form = formOf(figure, around);
  const ids = [claim.id, ...others.map((other) => other.claim.id)] as const;
  const sign = signOf(input, ids);
  const told = [claim, ...others.map((other) => other.claim)] as const;
  const text = describeAgreeing(input.dataset, told, input.i18n, sign);
  return {
    key: claim.id,
    claims: ids,
    text: withBasis(inCurrency(text, claim, input), claim, around, input),
    year,
    series: claim.basis ?? '',
    form,
    lo: form === 'outline' || form === 'line' ? at.lo : 0,
    hi: topOf(at),
    ...labels,
    part: form === 'inset' && claim.period !== null ? partOf(claim.period, year) : null,
    saidBy: null,
    sign,
    added: claim.added,
  };
}

/** Where the reader chose a currency, the amount in that one first and the printed one second. */
function inCurrency(text: MarkText, claim: Claim, { dataset, i18n, lens }: PanelInput): MarkText {
  const words = lens.cur === null ? '' : convertedWords(dataset, claim, lens.cur, i18n);
  return words === '' ? text : { figure: words, lines: [text.figure, ...text.lines] };
}

/** What an outcome counts, where others that are drawn count something else: "Leaked". */
function withBasis(
  text: MarkText,
  claim: Claim,
  { tellsBasis }: Around,
  { dataset, i18n }: PanelInput,
): MarkText {
  if (!tellsBasis || claim.basis === null || isGoal(claim)) return text;
  const basis = i18n.say(nameOf(dataset.vocabulary.bases, claim.basis));
  return { ...text, lines: [...text.lines, basis] };
}

const DAY = 86_400_000;

/** Which part of its year a period is. */
function partOf({ from, to }: Period, year: number): PartOfYear {
  const begin = Date.parse(`${year}-01-01`);
  const days = (Date.parse(`${year + 1}-01-01`) - begin) / DAY;
  const at = (day: string): number => (Date.parse(day) - begin) / DAY;
  return { from: at(from) / days, to: (at(to) + 1) / days };
}
