import type { Claim } from '@/domain/record/claim';
import { howFarOff, outcomeShown } from '@/domain/findings/gap';
import { rateDecimals } from '@/domain/figures/conversion-of';
import { exchangeOver } from '@/domain/figures/money';
import type { Period } from '@/domain/time/period';
import { periodsOf } from '@/domain/findings/promised-again';
import { nameOf, type Dataset, type Vocabulary } from '@/domain/record/record';
import type { Judgement } from '@/domain/findings/verdict';
import type { I18n } from '@/i18n/i18n';
import { figureOf } from './describe';
import { gapWords } from './gap-words';
import { averageOf } from './rate-words';

/** What a promise is about: the metric in words, with its market; the claim's own label for one without a metric. */
export function subjectOf({ vocabulary }: Dataset, claim: Claim, { t, say, format }: I18n): string {
  if (claim.metric === null) return say(claim.label);
  const name = say(nameOf(vocabulary.metrics, claim.metric));
  const markets = claim.markets.filter((id) => !isUnsaid(vocabulary, id));
  if (markets.length === 0) return name;
  return t.targets.inMarket(
    name,
    format.list(markets.map((id) => say(nameOf(vocabulary.markets, id)))),
  );
}

/** What a promise is about and until when: "Revenue, 2015"; for one without a metric its own label alone. */
export function aboutPromise(dataset: Dataset, claim: Claim, i18n: I18n): string {
  const subject = subjectOf(dataset, claim, i18n);
  if (claim.metric === null || claim.period === null) return subject;
  return i18n.t.targets.dated(subject, dueOf(claim, i18n));
}

/** What the figure of a claim counts, by its name; empty where that is not told. */
export function basisOf({ vocabulary }: Dataset, { basis }: Claim, { say }: I18n): string {
  return basis === null ? '' : say(nameOf(vocabulary.bases, basis));
}

/** A market that goes without saying: the one whose figures the panels draw. */
function isUnsaid({ panels }: Pick<Vocabulary, 'panels'>, market: string): boolean {
  return panels.some((panel) => panel.kind === 'years' && panel.market === market);
}

/** When a promise falls due: its year, or the last month or day of its run. */
export function dueOf({ period }: Claim, { t, format }: I18n): string {
  if (period === null) return t.targets.noDue;
  return period.grain === 'span'
    ? t.targets.by(format.periodShort(endOf(period)))
    : format.periodShort(period);
}

function endOf({ to }: Period): Period {
  const text = to.endsWith('-12-31') ? to.slice(0, 4) : to.slice(0, 7);
  return { from: to, to, grain: 'month', text };
}

/** A promise beside its outcome, in words. */
export type Beside = {
  readonly outcome: Claim | null;
  readonly figure: string;
  readonly gap: string;
  /** Said where the outcome counts something else than the target. */
  readonly otherBasis: string;
  /** Said where the two are compared across currencies. */
  readonly rate: string;
};

export function besideOutcome(dataset: Dataset, judgement: Judgement, i18n: I18n): Beside {
  const { t, say } = i18n;
  const { target } = judgement;
  const outcome = outcomeShown(judgement);
  if (outcome === null) return { outcome, figure: '', gap: '', otherBasis: '', rate: '' };
  const off = howFarOff(dataset, target, outcome);
  const basis = (id: string | null): string =>
    id === null ? t.targets.noBasis : say(nameOf(dataset.vocabulary.bases, id));
  return {
    outcome,
    figure: figureOf(dataset, outcome, i18n),
    gap: off === null ? '' : gapWords(off, i18n),
    rate: off === null ? '' : rateWords(dataset, target, outcome, i18n),
    otherBasis: judgement.otherBasis
      ? t.targets.otherBasis(basis(outcome.basis), basis(target.basis))
      : '',
  };
}

/** Decimals to which the rates are published. */
const RATE_DECIMALS = 4;

/** At which rate the two are compared; empty where they are in one currency. */
function rateWords({ rates }: Dataset, target: Claim, outcome: Claim, i18n: I18n): string {
  const { t, format } = i18n;
  const [to, from] = [target.quantity?.unit ?? '', outcome.quantity?.unit ?? ''];
  if (from === to || outcome.period === null) return '';
  const there = exchangeOver(rates, outcome.period, to, from);
  const back = exchangeOver(rates, outcome.period, from, to);
  if (there === null || back === null) return '';
  const [one, many, { rate }] = there.rate >= 1 ? [to, from, there] : [from, to, back];
  const price = format.number(rate, rateDecimals(rate, RATE_DECIMALS));
  const said = t.targets.atRate(
    averageOf(there.over, i18n),
    `1\u00a0${one}\u00a0= ${price}\u00a0${many}`,
  );
  return there.through === null ? said : t.rates.through(said, there.through);
}

/** "100 bn GBP for 2015 and for 2017", of promises of one figure; empty for one that was made once. */
export function againWords(
  dataset: Dataset,
  groups: readonly (readonly Claim[])[],
  claim: Claim,
  i18n: I18n,
): string {
  const group = groups.find((promises) => promises.includes(claim));
  if (group === undefined || claim.quantity === null) return '';
  const bare = { ...claim, quantity: { ...claim.quantity, form: plainForm(claim) } };
  const periods = periodsOf(group).map((promise) => {
    const due = dueOf(promise, i18n);
    return promise.period?.grain === 'span' ? due : i18n.t.targets.forPeriod(due);
  });
  return i18n.t.targets.again(figureOf(dataset, bare, i18n), i18n.format.list(periods));
}

/** The figure alone: whether it was "more than" differs from one promise to the next. */
function plainForm({ quantity }: Claim): NonNullable<Claim['quantity']>['form'] {
  return quantity === null || quantity.numbers.length === 2 ? (quantity?.form ?? 'value') : 'value';
}
