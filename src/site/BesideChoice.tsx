import type { ReactNode } from 'react';
import { OPENED, recordOfClaim } from '@/domain/record/claim-id';
import { useI18n } from '@/i18n/i18n';
import { besideEn } from '@/i18n/topics/beside-en';
import { useApp } from '@/store/use-app';
import { Segmented } from '@/ui/Segmented';
import type { ViewState } from '@/view/view-state';
import { useServices } from './services';

/** Which record stands beside the one in use: none, one that is published with it, or one that was opened. Not there where there is no other. */
export function BesideChoice(): ReactNode {
  const { say } = useI18n();
  const { beside } = useServices();
  const chosen = useApp(({ view }) => view.with);
  const opened = useApp((state) =>
    state.beside?.status === 'ready' && state.beside.value.id === OPENED
      ? state.beside.value
      : null,
  );
  const change = useStandBeside();
  const all = opened === null ? beside : [...beside, opened];
  if (all.length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-1.5 text-sm">
      <span aria-hidden="true">{besideEn.choose}</span>
      <Segmented
        name={besideEn.choose}
        options={[
          { id: ALONE, label: besideEn.nobody },
          ...all.map(({ id, name }) => ({ id, label: say(name) })),
        ]}
        value={chosen ?? ALONE}
        onChange={(next) => {
          change(next === ALONE ? null : next);
        }}
      />
    </div>
  );
}

const ALONE = '';

/** Puts a record beside, or for null takes it away, and with it its claim that is open. */
export function useStandBeside(): (name: string | null) => void {
  const claim = useApp(({ view }) => view.claim);
  const changeView = useApp((state) => state.changeView);
  const isOther = claim !== null && recordOfClaim(claim) !== null;
  return (name) => {
    const patch: Partial<ViewState> = isOther ? { with: name, claim: null } : { with: name };
    changeView(patch);
  };
}
