import type { ReactNode } from 'react';
import type { Claim } from '@/domain/record/claim';
import { colourOf } from '@/domain/record/panels';
import type { Dataset } from '@/domain/record/record';
import { useI18n } from '@/i18n/i18n';
import { AddedMark } from '@/site/AddedMark';
import { attribution, figureOf } from '@/words/describe';
import type { Hit } from './hits';

type Props = {
  readonly id: string;
  readonly query: string;
  readonly listed: readonly Hit[];
  readonly dataset: Dataset;
  readonly current: Hit | undefined;
  readonly onOpen: (hit: Hit) => void;
};

/** Id of the element of a result, by that of its list. */
export function optionId(list: string, { key }: Hit): string {
  return `${list}-${key.replaceAll(' ', '-')}`;
}

/** What was found, as the list of a combobox: the field keeps the focus and the keys. */
export function Results({ id, query, listed, dataset, current, onOpen }: Props): ReactNode {
  const { t } = useI18n();
  return (
    <div className="absolute top-full right-0 z-40 mt-1 w-[min(28rem,92vw)] rounded-lg border border-line bg-card p-1.5 shadow-lg max-md:w-full">
      {listed.length === 0 ? (
        <p className="p-2 text-sm text-muted">{t.search.none(query)}</p>
      ) : null}
      <div
        id={id}
        role="listbox"
        aria-label={t.search.title}
        className="max-h-[60vh] overflow-y-auto"
      >
        {listed.map((hit) => (
          <Result
            key={hit.key}
            id={optionId(id, hit)}
            hit={hit}
            dataset={dataset}
            isCurrent={hit === current}
            onOpen={onOpen}
          />
        ))}
      </div>
      {listed.length > 0 ? <p className="px-2 pt-1 text-xs text-muted">{t.search.hint}</p> : null}
    </div>
  );
}

type ResultProps = Pick<Props, 'id' | 'dataset' | 'onOpen'> & {
  readonly hit: Hit;
  readonly isCurrent: boolean;
};

function Result({ id, hit, dataset, isCurrent, onOpen }: ResultProps): ReactNode {
  return (
    // The field keeps the focus and opens by Enter: this is how a combobox works.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={id}
      role="option"
      aria-selected={isCurrent}
      data-colour={hit.claim === null ? undefined : colourOf(dataset.vocabulary, hit.claim.theme)}
      className={`cursor-pointer rounded-sm px-2 py-1.5 text-sm ${isCurrent ? 'bg-grid' : 'hover:bg-grid/60'}`}
      onPointerDown={(event) => {
        event.preventDefault();
      }}
      onClick={() => {
        onOpen(hit);
      }}
    >
      {hit.claim === null ? (
        <>
          <span className="font-semibold">{hit.name}</span>
          <span className="text-muted"> · {hit.what}</span>
        </>
      ) : (
        <FoundClaim claim={hit.claim} dataset={dataset} />
      )}
    </div>
  );
}

function FoundClaim({
  claim,
  dataset,
}: {
  readonly claim: Claim;
  readonly dataset: Dataset;
}): ReactNode {
  const i18n = useI18n();
  const figure = figureOf(dataset, claim, i18n);
  return (
    <>
      <span aria-hidden="true" className="swatch mr-2 inline-block size-2 rounded-xs bg-theme" />
      <span className="font-semibold">{figure === '' ? i18n.say(claim.label) : figure}</span>
      <span className="text-muted"> · {attribution(dataset, claim, i18n)}</span>
      <AddedMark claim={claim} isWhole />
      <span className="block pl-4 text-muted">{i18n.say(claim.gloss)}</span>
    </>
  );
}
