import { useMemo } from 'react';
import type { CameLater } from '@/charts/parts/came-later';
import { isKnownOn } from '@/domain/selection/known-on';
import { useI18n } from '@/i18n/i18n';
import { useApp } from '@/store/use-app';

/** Tells apart, while two days are compared, what the earlier of them did not have; null while none are. */
export function useCameLater(): CameLater | null {
  const { t, format } = useI18n();
  const dataset = useApp((state) => state.dataset);
  const beside = useApp((state) => state.beside);
  const earlier = useApp(({ view }) => (view.compare === null ? null : view.asof));
  return useMemo(() => {
    if (dataset === null || earlier === null) return null;
    const said = t.knownOn.compared.came(format.day(earlier));
    const came = (id: string): boolean => {
      const other = beside?.status === 'ready' ? beside.value.dataset : dataset;
      const claim = dataset.claimById.get(id) ?? other.claimById.get(id);
      return claim !== undefined && !isKnownOn(claim, earlier);
    };
    return (claims) => (claims.every(came) ? said : null);
  }, [dataset, beside, earlier, t, format]);
}
