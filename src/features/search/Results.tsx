import type { ReactNode } from 'react';
import type { Claim } from '@/domain/record/claim';
import { colourOf } from '@/domain/record/panels';
import type { Dataset } from '@/domain/record/record';
import { useI18n } from '@/i18n/i18n';
import { AddedMark } from '@/site/AddedMark';
import { attribution, figureOf } from '@/words/describe';

type Props = {
  readonly id: string;
  readonly query: string;
  readonly listed: readonly Claim[];
  readonly count: number;
  readonly dataset: Dataset;
  readonly current: Claim | undefined;
  readonly onOpen: (claim: Claim) => void;
};

/** What was found, as the list of a combobox: the field keeps the focus and the keys. */
export function Results({ id, query, listed, count, dataset, current, onOpen }: Props): ReactNode {
  const { t } = useI18n();
  return (
    <div className="absolute top-full right-0 z-40 mt-1 w-[min(28rem,90vw)] rounded-lg border border-line bg-card p-1.5 shadow-lg">
      {count === 0 ? <p className="p-2 text-sm text-muted">{t.search.none(query)}</p> : null}
      <div
        id={id}
        role="listbox"
        aria-label={t.search.title}
        className="max-h-[60vh] overflow-y-auto"
      >
        {listed.map((claim) => (
          <Result
            key={claim.id}
            id={`${id}-${claim.id}`}
            claim={claim}
            dataset={dataset}
            isCurrent={claim === current}
            onOpen={onOpen}
          />
        ))}
      </div>
      {count > 0 ? (
        <p className="px-2 pt-1 text-xs text-muted">{`${t.search.results(count)} · ${t.search.hint}`}</p>
      ) : null}
    </div>
  );
}

type ResultProps = Pick<Props, 'id' | 'dataset' | 'onOpen'> & {
  readonly claim: Claim;
  readonly isCurrent: boolean;
};

function Result({ id, claim, dataset, isCurrent, onOpen }: ResultProps): ReactNode {
  const i18n = useI18n();
  const figure = figureOf(dataset, claim, i18n);
  return (
    // The field keeps the focus and opens by Enter: this is how a combobox works.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={id}
      role="option"
      aria-selected={isCurrent}
      data-colour={colourOf(dataset.vocabulary, claim.theme)}
      className={`cursor-pointer rounded-sm px-2 py-1.5 text-sm ${isCurrent ? 'bg-grid' : 'hover:bg-grid/60'}`}
      onPointerDown={(event) => {
        event.preventDefault();
      }}
      onClick={() => {
        onOpen(claim);
      }}
    >
      <span aria-hidden="true" className="mr-2 inline-block size-2 rounded-xs bg-theme" />
      <span className="font-semibold">{figure === '' ? i18n.say(claim.label) : figure}</span>
      <span className="text-muted"> · {attribution(dataset, claim, i18n)}</span>
      <AddedMark claim={claim} isWhole />
      <span className="block pl-4 text-muted">{i18n.say(claim.gloss)}</span>
    </div>
  );
}
