import type { ReactNode } from 'react';
import type { Claim } from '@/domain/record/claim';
import {
  conversionOf,
  ownConversions,
  rateDecimals,
  rateEnds,
  type Conversion,
  type OwnConversion,
} from '@/domain/figures/conversion-of';
import { currencyShown } from '@/domain/record/currencies';
import type { Quantity } from '@/domain/figures/quantity';
import type { Dataset } from '@/domain/record/record';
import { useI18n, type I18n } from '@/i18n/i18n';
import { figureOf, quantityWords } from '@/words/describe';
import { averageOf } from '@/words/rate-words';
import { useApp } from '@/store/use-app';

type Props = { readonly claim: Claim; readonly dataset: Dataset };

/** What an amount is in the currency of the view, at which rate; and what its own source made of it. */
export function ClaimConversion({ claim, dataset }: Props): ReactNode {
  const i18n = useI18n();
  const currency = useApp((state) => currencyShown(dataset.vocabulary, state.view.cur));
  const own = ownConversions(dataset, claim);
  const conversion = currency === null ? null : conversionOf(dataset, claim, currency);
  if (conversion === null && own.length === 0) return null;
  return (
    <div className="mt-1.5 grid gap-1 text-muted">
      {conversion === null ? null : (
        <Average conversion={conversion} dataset={dataset} i18n={i18n} />
      )}
      {own.map((each) => (
        <p key={each.restated.id}>{sayOwn(each, claim, dataset, i18n)}</p>
      ))}
    </div>
  );
}

function Average({
  conversion,
  dataset,
  i18n,
}: {
  readonly conversion: Conversion;
  readonly dataset: Dataset;
  readonly i18n: I18n;
}): ReactNode {
  const { t, format } = i18n;
  const { amount, span, over, rate, through, of, per, sources } = conversion;
  const say = (quantity: Quantity): string => quantityWords(dataset, quantity, i18n);
  const quote = (least: number): string => {
    const said = t.claims.rate(format.number(rate, rateDecimals(rate, least)), of, per);
    return through === null ? said : t.rates.through(said, through);
  };
  return (
    <>
      <p>{t.claims.converted(say(amount), averageOf(over, i18n), quote(2))}</p>
      <p className="text-xs">
        {span === null ? '' : `${say(span)} ${t.claims.withRounding}. `}
        {t.claims.rateSource(quote(4), format.list(sources))}
      </p>
    </>
  );
}

/** An amount that its own source has converted: the source's doing, and said so, with the rate that it implies. */
function sayOwn(
  { original, restated, rate, of, per }: OwnConversion,
  claim: Claim,
  dataset: Dataset,
  i18n: I18n,
): string {
  const { t, format } = i18n;
  const publisher = dataset.sourceById.get(claim.source)?.short ?? claim.source;
  const [lo, hi] = rateEnds(rate);
  const written = (end: number): string => format.number(end, rateDecimals(rate.lo, 2));
  const ends = hi === undefined ? written(lo) : t.claims.range(written(lo), written(hi));
  const quote = t.claims.rate(ends, of, per);
  return claim.id === original.id
    ? t.claims.ownConversion(publisher, figureOf(dataset, restated, i18n), quote)
    : t.claims.ownConversionOf(publisher, figureOf(dataset, original, i18n), quote);
}
