import type { ReactNode } from 'react';
import { AddedMark } from '@/site/AddedMark';
import { ViewLink } from '@/site/ViewLink';
import type { Claim } from '@/domain/record/claim';
import { groupBy } from '@/domain/basics/group-by';
import { colourOf } from '@/domain/record/panels';
import type { Dataset } from '@/domain/record/record';
import { useI18n } from '@/i18n/i18n';
import { attribution } from '@/words/describe';

type Props = { readonly claims: readonly Claim[]; readonly dataset: Dataset };

/** The claims that became known between the two days, by day; each opens. */
export function LearnedClaims({ claims, dataset }: Props): ReactNode {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { compared } = t.knownOn;
  if (claims.length === 0) {
    return <p className="text-sm text-muted">{compared.learnedNothing}</p>;
  }
  return (
    <div className="min-w-0">
      <h3 id="learned" className="mb-1 text-lg font-medium">
        {compared.learned}
      </h3>
      <div
        role="region"
        aria-labelledby="learned"
        // A frame that scrolls must be reachable, or the keyboard could not scroll it.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        className="max-h-96 overflow-y-auto overscroll-contain rounded-sm"
      >
        {[...groupBy(claims, (claim) => claim.public.latest)].map(([day, learned]) => (
          <section
            key={day}
            aria-label={`${format.day(day)}: ${compared.count(learned.length)}`}
            className="grid gap-x-4 border-t border-grid py-2 text-sm md:grid-cols-[11rem_1fr]"
          >
            <h4 className="font-semibold">
              {format.day(day)}
              <span className="block text-[0.8125rem] font-normal text-muted">
                {compared.count(learned.length)}
              </span>
            </h4>
            <ul className="grid min-w-0 content-start gap-x-6 gap-y-1.5 lg:grid-cols-2">
              {learned.map((claim) => (
                <li
                  key={claim.id}
                  data-colour={colourOf(dataset.vocabulary, claim.theme)}
                  className="flex items-baseline gap-2"
                >
                  <span aria-hidden="true" className="swatch size-2 shrink-0 rounded-xs bg-theme" />
                  <span className="min-w-0">
                    <ViewLink to={{ claim: claim.id }} className="underline underline-offset-4">
                      {i18n.say(claim.label)}
                    </ViewLink>
                    <span className="text-[0.8125rem] text-muted">
                      {` ${attribution(dataset, claim, i18n)}`}
                    </span>
                    <AddedMark claim={claim} />
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}
