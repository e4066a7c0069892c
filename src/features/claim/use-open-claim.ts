import type { Claim } from '@/domain/record/claim';
import type { Dataset } from '@/domain/record/record';
import { useApp } from '@/store/use-app';

/** The claim that the address opens, in the whole record: a link opens to it also where the view leaves it out. Null for none. */
export function useOpenClaim(): { readonly claim: Claim; readonly dataset: Dataset } | null {
  const id = useApp((state) => state.view.claim);
  const dataset = useApp((state) => state.dataset);
  const claim = id === null ? undefined : dataset?.claimById.get(id);
  return claim === undefined || dataset === null ? null : { claim, dataset };
}
