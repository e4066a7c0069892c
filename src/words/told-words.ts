import { isOfForecast, type Judgement } from '@/domain/findings/verdict';
import type { Told } from '@/domain/findings/promise';
import type { Claim } from '@/domain/record/claim';
import type { Dataset } from '@/domain/record/record';
import type { I18n } from '@/i18n/i18n';
import { figureOf } from './describe';
import { dueOf } from './promise-words';

/** What a claim aims at, for a chain of revisions: its figure, else its day, else its label. */
function aimOf(dataset: Dataset, claim: Claim, day: string, i18n: I18n): string {
  const figure = figureOf(dataset, claim, i18n);
  if (figure === '') return day === '' ? i18n.say(claim.label) : day;
  return day === '' ? figure : `${figure} ${day}`;
}

/** The due days of some claims: short, or in full where that would tell two apart no more. */
function daysOf(claims: readonly Claim[], i18n: I18n): readonly string[] {
  const short = claims.map((claim) => (claim.period === null ? '' : dueOf(claim, i18n)));
  if (new Set(short).size === short.length) return short;
  return claims.map(({ period }) => (period === null ? '' : i18n.format.period(period)));
}

/** Between what was aimed at and what that became. */
export const ARROW = ' → ';

/** What was first aimed at and what it became: "100 M → 80–100 M → 80 M". */
export function aimsOf(dataset: Dataset, promise: Told, i18n: I18n): string {
  return stagesOfAim(dataset, promise, i18n).join(ARROW);
}

/** The same, one by one. */
export function stagesOfAim(
  dataset: Dataset,
  { first, revisions }: Told,
  i18n: I18n,
): readonly string[] {
  const chain = [first, ...revisions];
  // The day is said where it is the day that moved.
  const figures = new Set(chain.map((claim) => figureOf(dataset, claim, i18n)));
  const withDay = figures.size < chain.length;
  const days = withDay ? daysOf(chain, i18n) : [];
  return chain.map((claim, index) => aimOf(dataset, claim, days[index] ?? '', i18n));
}

/** The claims that only tell a promise again: neither the first nor a revision. */
export function retellingsOf({ first, claims, revisions }: Told): readonly Claim[] {
  return claims.filter((claim) => claim !== first && !revisions.includes(claim));
}

/** Promises alone: what others foresaw is judged as well, and was promised by nobody. */
export function promisesAmong(judgements: readonly Judgement[]): readonly Judgement[] {
  return judgements.filter((judgement) => !isOfForecast(judgement));
}

export function forecastsAmong(judgements: readonly Judgement[]): readonly Judgement[] {
  return judgements.filter(isOfForecast);
}

/** "6 of 48 promises were missed", and what the list is where none was. */
export function missedFinding(judgements: readonly Judgement[], { t }: I18n): string {
  const promises = promisesAmong(judgements);
  const missed = promises.filter(({ verdict }) => verdict === 'missed').length;
  return missed === 0 ? t.targets.finding : t.targets.missedOf(missed, promises.length);
}

/** Said where every claim that decides stands on a page of low standing. */
export function weakGround(dataset: Dataset, { because }: Judgement, { t }: I18n): string {
  const isWeak = ({ source }: Claim): boolean => dataset.sourceById.get(source)?.weak === true;
  const weak = because.filter(isWeak).length;
  if (weak === 0) return '';
  return weak === because.length ? t.targets.weakGround : t.targets.partlyWeak(weak);
}
