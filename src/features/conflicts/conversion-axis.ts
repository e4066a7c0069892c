import type { IntervalAxisData, IntervalBand } from '@/charts/interval/interval-axis-data';
import type { Claim } from '@/domain/record/claim';
import { conversionRates, RATE_TOLERANCE } from '@/domain/findings/conversion-gap';
import { rateDecimals, rateEnds } from '@/domain/figures/conversion-of';
import { parsePeriod } from '@/domain/time/period';
import type { Dataset } from '@/domain/record/record';
import type { I18n } from '@/i18n/i18n';
import { attribution, figureOf } from '@/words/describe';

const PERCENT = RATE_TOLERANCE * 100;

/** Of a sum given in two currencies: the rate that the two imply, against the market's of the month with what is tolerated. */
export function conversionAxis(
  dataset: Dataset,
  claims: readonly Claim[],
  i18n: I18n,
): { readonly data: IntervalAxisData; readonly notes: readonly string[] } {
  const { t, format } = i18n;
  const restated = claims.find(({ restates }) => claims.some(({ id }) => id === restates));
  const original = claims.find(({ id }) => id === restated?.restates);
  const rates =
    original === undefined || restated === undefined
      ? null
      : conversionRates(dataset.rates, original, restated);
  const [to, from] = [original?.quantity?.unit ?? '', restated?.quantity?.unit ?? ''];
  const pair = t.conflicts.perUnit(to, from);
  const rate = (value: number): string => format.number(value, rateDecimals(value, 2));
  const month = restated === undefined ? '' : monthOf(restated, i18n);
  const base = {
    axis: pair,
    formatTick: (value: number) => format.number(value, String(value).split('.')[1]?.length ?? 0),
    whole: false,
    fromZero: false,
  };
  if (rates === null || original === undefined || restated === undefined)
    return { data: { ...base, rows: [], band: null }, notes: [] };
  const { implied, market } = rates;
  const [lo, hi] = rateEnds(implied);
  const shown = hi === undefined ? rate(lo) : t.figure.range(rate(lo), rate(hi));
  const figure = t.conflicts.sumAs(
    figureOf(dataset, original, i18n),
    figureOf(dataset, restated, i18n),
  );
  const who = attribution(dataset, restated, i18n);
  const label = restated.added ? `${who} · ${t.conflicts.added}` : who;
  return {
    data: {
      ...base,
      rows: [
        {
          key: restated.id,
          claims: [restated.id, original.id],
          text: { figure: `${figure}, ${label}`, lines: [`${shown} ${pair}`] },
          figure,
          label,
          lo: implied.lo,
          hi: implied.hi,
          printed: null,
          form: 'outcome',
          added: restated.added,
          note: shown,
        },
      ],
      band: bandAt(market, t.conflicts.marketBand(month, rate(market), PERCENT)),
    },
    notes: [
      t.conflicts.implied(rate(implied.lo), rate(implied.hi), pair),
      t.conflicts.market(month, rate(market)),
      t.conflicts.tolerance(PERCENT),
    ],
  };
}

function bandAt(market: number, label: string): IntervalBand {
  const off = market * RATE_TOLERANCE;
  return { lo: market - off, at: market, hi: market + off, label };
}

/** The month in which it can have become public at the latest. */
function monthOf(claim: Claim, { format }: I18n): string {
  const parsed = parsePeriod(claim.public.latest.slice(0, 7));
  return parsed.ok ? format.period(parsed.value) : '';
}
