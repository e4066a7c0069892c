import type { Claim } from '../record/claim';
import { conflictsOf } from '../findings/conflicts-of';
import { conversionOf } from '../figures/conversion-of';
import type { Interval } from '../figures/interval';
import { printedInterval, quantityInterval } from '../figures/quantity';
import { currencyShown } from '../record/currencies';
import { nameOf } from '../record/record';
import type { Disagreement } from '../findings/disagreement';
import type { Taken } from './taken';

/** The ends of an interval; null for one that is not there. */
export type Ends = {
  readonly low: number | null;
  readonly high: number | null;
  /** Whether the end itself is left out: more than 70 is not 70. */
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
};

export function endsOf({ lo, hi, loOpen, hiOpen }: Interval): Ends {
  const end = (value: number): number | null => (Number.isFinite(value) ? value : null);
  return { low: end(lo), high: end(hi), lowOpen: loOpen, highOpen: hiOpen };
}

export type UsedRate = {
  readonly year: number;
  /** The month whose average it is, `2014-12`; null where it is the average of the year. */
  readonly month: string | null;
  readonly of: string;
  readonly per: string;
  readonly rate: number;
  readonly sources: readonly string[];
};

/** Characters in the name of a month. */
const MONTH = 'YYYY-MM'.length;

export type Converted = Ends & {
  readonly currency: string;
  /** Null where the amount was printed in this currency. */
  readonly at: UsedRate | null;
};

/** The claim's amount in the currency of the view, rounded as it is on the screen. */
export function convertedOf({ dataset, cur }: Taken, claim: Claim): Converted | null {
  const currency = currencyShown(dataset.vocabulary, cur);
  if (currency === null || claim.quantity === null) return null;
  if (claim.quantity.unit === currency)
    return { ...endsOf(printedInterval(claim.quantity)), currency, at: null };
  const found = conversionOf(dataset, claim, currency);
  if (found === null) return null;
  const { amount, year, over, of, per, rate, sources } = found;
  const month = over.length === MONTH ? over : null;
  return {
    ...endsOf(printedInterval(amount)),
    currency,
    at: { year, month, of, per, rate, sources },
  };
}

/** Blanks that keep a figure on one line of a page are no part of it: programs would not find `61 million`. */
function plain(text: string): string {
  return text.replaceAll(/\p{Zs}/gu, ' ');
}

/** One claim with all that is known of it in this view. Both CSV and JSON are made from it. */
export function claimRecord(taken: Taken, claim: Claim) {
  const { dataset, words } = taken;
  const person = (id: string): { readonly id: string; readonly name: string } => ({
    id,
    name: words.say(nameOf(dataset.vocabulary.people, id)),
  });
  return {
    id: claim.id,
    link: words.entryLink('claims', claim.id),
    theme: claim.theme,
    kind: claim.kind,
    label: words.say(claim.label),
    gloss: words.say(claim.gloss),
    metric: claim.metric,
    markets: claim.markets,
    topics: claim.topics,
    period: spanOf(claim.period),
    figure: plain(words.figureOf(claim)),
    quantity:
      claim.quantity === null
        ? null
        : {
            ...claim.quantity,
            printed: endsOf(printedInterval(claim.quantity)),
            possible: endsOf(quantityInterval(claim.quantity)),
          },
    absent: claim.absent,
    workedOut: claim.derived === null ? null : words.say(claim.derived),
    restates: claim.restates,
    converted: convertedOf(taken, claim),
    basis: claim.basis,
    statedBy: person(claim.statedBy),
    via: claim.via.map((id) => person(id)),
    statedOn: spanOf(claim.statedOn),
    public: {
      from: claim.public.earliest,
      to: claim.public.latest,
      known: words.say(claim.public.basis),
    },
    corpus: claim.corpus,
    forecast: claim.forecast,
    presence: claim.presence,
    ...foundOf(taken, claim),
    fragment: claim.fragment,
    source: claim.source,
    paragraph: claim.paragraph,
    also: claim.also,
    withdrawn:
      claim.withdrawn === null
        ? null
        : { on: claim.withdrawn.on, reason: words.say(claim.withdrawn.reason) },
  };
}

/** What the program and its editors have found of a claim. */
function foundOf({ dataset, judgements, conflicts, others }: Taken, claim: Claim) {
  const idOf = ({ key }: Disagreement): string => dataset.assessmentByKey.get(key)?.id ?? key;
  const own = conflictsOf(conflicts, [claim.id]);
  const judged = judgements.find(({ promise }) => promise.claims.some(({ id }) => id === claim.id));
  return {
    verdict: judged?.verdict ?? null,
    promise: judged?.promise.first.id ?? null,
    conflicts: own.map(idOf),
    disagreements: conflictsOf(others, [claim.id]).map(idOf),
    contradicts: own
      .flatMap(({ pairs }) => pairs.filter((pair) => pair.includes(claim.id)).flat())
      .filter((id, at, all) => id !== claim.id && all.indexOf(id) === at),
  };
}

export type ClaimRecord = ReturnType<typeof claimRecord>;

type Span = { readonly text: string; readonly from: string; readonly to: string };

function spanOf(period: Claim['period']): Span | null {
  return period === null ? null : { text: period.text, from: period.from, to: period.to };
}
