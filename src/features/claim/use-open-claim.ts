import type { Claim } from '@/domain/record/claim';
import { recordOfClaim } from '@/domain/record/claim-id';
import type { Dataset } from '@/domain/record/record';
import { useApp } from '@/store/use-app';

/** The claim that the address opens, in the whole of its record, be it the one beside: a link opens to it also where the view leaves it out. Null for none. */
export function useOpenClaim(): { readonly claim: Claim; readonly dataset: Dataset } | null {
  const id = useApp((state) => state.view.claim);
  const dataset = useApp(({ dataset: own, beside }) => {
    if (id === null || recordOfClaim(id) === null) return own;
    return beside?.status === 'ready' ? beside.value.dataset : null;
  });
  const claim = id === null ? undefined : dataset?.claimById.get(id);
  return claim === undefined || dataset === null ? null : { claim, dataset };
}
