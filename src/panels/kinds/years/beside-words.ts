import { besideEn } from '@/i18n/topics/beside-en';
import { nameOf, type Vocabulary } from '@/domain/record/record';
import type { Measure } from '@/domain/figures/lens';
import type { LeftOut } from '@/domain/findings/comparison';
import { yearSpans } from '@/domain/time/year-spans';
import type { I18n } from '@/i18n/i18n';
import type { BesideSaid, PanelInput } from '@/panels/panel';
import { besideGrowth, type BesideFigures } from './beside-figures';
import { seriesAmong } from './series';
import { ratesUsed } from './rates-used';
import { rivalsIn } from './warnings';

/** What is said of the figures of a record beside: whose they are, what can be compared, what not, and why. */
export function besideWords(beside: BesideFigures, name: string, input: PanelInput): BesideSaid {
  const { i18n, size, lens } = input;
  const { comparison, counterpart } = beside;
  const own = i18n.say(input.dataset.vocabulary.company);
  const said = [
    ...baseWords(beside, name, lens.measure),
    ...(counterpart.note === null ? [] : [i18n.say(counterpart.note)]),
    ...countedWords(beside, own, name, input),
  ];
  const further = [
    ...onlyWords(own, comparison.only.own),
    ...onlyWords(name, comparison.only.other),
    ...leftWords(own, comparison.left.own, beside),
    ...leftWords(name, comparison.left.other, beside),
    ...rivalsIn(beside.drawn, beside.input).map((text) => besideEn.disagree(name, text)),
  ];
  const leads = beside.drawn.map(([lead]) => lead);
  const rates =
    size === 'page' && lens.measure === 'value' ? ratesUsed(leads, beside.axis, beside.input) : [];
  const { metric, market } = beside.axis;
  const used = new Set(beside.drawn.flatMap((group) => group.map(({ claim }) => claim.source)));
  return {
    name,
    legend: { sign: 'beside', text: besideEn.legend(name, drawnBasis(beside, i18n)) },
    said: size === 'page' ? [...said, ...further] : said,
    notes: rates.map((text) => besideEn.of(name, text)),
    claims: beside.input.claims.filter(
      (claim) => claim.metric === metric && claim.markets.includes(market),
    ),
    sources: beside.input.dataset.sources.filter(({ id }) => used.has(id)),
    derived: besideGrowth(beside).flatMap(({ derived }) => derived),
  };
}

/** What all that is drawn counts; empty where that is not one thing. */
function drawnBasis({ drawn, input }: BesideFigures, { say }: I18n): string {
  const [basis, ...more] = new Set(drawn.map(([{ claim }]) => claim.basis));
  return basis === undefined || basis === null || more.length > 0
    ? ''
    : say(nameOf(input.dataset.vocabulary.bases, basis));
}

/** Two indexes that do not begin in one year are not to be held against one another by their height. */
function baseWords(
  { drawn, input }: BesideFigures,
  name: string,
  measure: Measure,
): readonly string[] {
  if (measure !== 'index') return [];
  const leads = drawn.map(([lead]) => lead);
  const first = seriesAmong(leads, input.dataset.rates).map(([{ year }]) => year);
  const spans = [...new Set(first)].map((year) => [year, year] as const);
  return spans.length === 0 ? [] : [besideEn.base(name, besideEn.years(spans))];
}

function countedWords(
  { comparison, input: its }: BesideFigures,
  own: string,
  name: string,
  { dataset, i18n, size }: PanelInput,
): readonly string[] {
  const { bases, isAlike, shared } = comparison;
  const named = ({ vocabulary }: { readonly vocabulary: Vocabulary }, ids: readonly string[]) =>
    ids.map((id) => i18n.say(nameOf(vocabulary.bases, id)));
  // A card has room for what most of its bars count.
  const most = size === 'card' ? 1 : Infinity;
  const [mine, theirs] = [named(dataset, bases.own), named(its.dataset, bases.other)];
  if (mine.length === 0 || theirs.length === 0) return [];
  if (isAlike) return [besideEn.alike(i18n.format.list(mine))];
  const alike = shared.map((each) => ({
    name: i18n.say(nameOf(dataset.vocabulary.bases, each.own)),
    years: besideEn.years(yearSpans(each.years)),
  }));
  return [
    besideEn.counted(
      { name: own, counts: mine.slice(0, most), more: Math.max(0, mine.length - most) },
      { name, counts: theirs.slice(0, most), more: Math.max(0, theirs.length - most) },
    ),
    ...(alike.length === 0 || size === 'card' ? [] : [besideEn.shared(alike)]),
  ];
}

function onlyWords(name: string, years: readonly number[]): readonly string[] {
  return years.length === 0 ? [] : [besideEn.only(name, besideEn.years(yearSpans(years)))];
}

function leftWords(
  name: string,
  { fiscal, currency }: LeftOut,
  { axis }: BesideFigures,
): readonly string[] {
  return [
    ...(fiscal.length === 0 ? [] : [besideEn.fiscal(name, fiscal.length)]),
    ...(currency.length === 0 ? [] : [besideEn.currency(name, currency.length, axis.converts)]),
  ];
}
