import { useId, useState, type ComponentProps, type ReactNode } from 'react';
import type { Claim } from '@/domain/record/claim';
import { recordOfClaim } from '@/domain/record/claim-id';
import type { Dataset } from '@/domain/record/record';
import { useI18n } from '@/i18n/i18n';
import { useApp } from '@/store/use-app';
import { CopyButton } from '@/ui/CopyButton';
import { claimPage } from '@/site/claim-order';
import { ClaimCite } from './ClaimCite';
import type { ClaimSize } from '@/site/CitedAs';
import { useServices } from '@/site/services';
import { ShareButton } from '@/site/share/ShareButton';
import { sourceAddress } from '@/site/source-address';

/** What can be done with a claim: hand on its link, cite it, open its source. */
export function ClaimActions({
  claim,
  dataset,
  size,
}: {
  readonly claim: Claim;
  readonly dataset: Dataset;
  readonly size: ClaimSize;
}): ReactNode {
  const { t, say } = useI18n();
  const view = useApp((state) => state.view);
  const { linkTo, copy } = useServices();
  const cite = useDisclosure();
  const source = dataset.sourceById.get(claim.source);
  const here = size === 'page' ? claimPage(claim.id) : { claim: claim.id };
  return (
    // In the drawer they stay at its foot, and what they open stands above them, where it is seen.
    <div className={`flex gap-3 ${size === 'drawer' ? 'flex-col-reverse' : 'flex-col'}`}>
      <div className="flex flex-wrap gap-2">
        <span className="chrome flex gap-2">
          <CopyButton
            className="control"
            label={t.app.copyClaimLink}
            text={() => linkTo({ ...view, ...here })}
            copy={copy}
            said={{ copied: t.app.copied, failed: t.app.copyFailed }}
          />
          {recordOfClaim(claim.id) === null ? (
            <ShareButton
              subject={{ kind: 'claim', id: claim.id, name: say(claim.label), size }}
              className="control"
            />
          ) : null}
        </span>
        {source === undefined ? null : (
          <>
            <button type="button" className="control aria-expanded:border-ink" {...cite.button}>
              {t.claims.cite.title}
            </button>
            <a
              href={sourceAddress(source.url, claim.fragment.text)}
              rel="noopener"
              className="control"
            >
              {t.claim.openSource} <span aria-hidden="true">↗</span>
            </a>
          </>
        )}
      </div>
      {cite.isOpen ? (
        <div
          id={cite.id}
          className={size === 'drawer' ? 'max-h-[45dvh] overflow-y-auto overscroll-contain' : ''}
        >
          <ClaimCite claim={claim} dataset={dataset} size={size} />
        </div>
      ) : null}
    </div>
  );
}

type Disclosed = {
  readonly isOpen: boolean;
  readonly id: string;
  /** What makes a button open and close the part with that id. */
  readonly button: Pick<ComponentProps<'button'>, 'aria-expanded' | 'aria-controls' | 'onClick'>;
};

function useDisclosure(): Disclosed {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const toggle = (): void => {
    setIsOpen(!isOpen);
  };
  return {
    isOpen,
    id,
    button: {
      'aria-expanded': isOpen,
      'aria-controls': isOpen ? id : undefined,
      onClick: toggle,
    },
  };
}
