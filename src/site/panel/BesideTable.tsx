import type { ReactNode } from 'react';
import { besideEn } from '@/i18n/topics/beside-en';
import type { BesideInput, BesideSaid } from '@/panels/panel';
import { ClaimTable } from '../ClaimTable';

type Props = {
  readonly beside: BesideInput;
  readonly said: BesideSaid;
  /** Height of the frame in which it scrolls; left out for none. */
  readonly frame?: number | undefined;
};

/** The claims of a record beside on what a panel draws, under its name. */
export function BesideTable({ beside, said, frame }: Props): ReactNode {
  if (said.claims.length === 0) return null;
  const caption = besideEn.claims(said.name, said.claims.length);
  return (
    // Its table is a region of that name.
    <div className="chrome col-span-3 row-start-7 mt-3 min-w-0 border-t border-line pt-3 print:hidden">
      <h2 className="mb-2 text-[1.1875rem] font-medium">{caption}</h2>
      <ClaimTable shown={beside.shown} claims={said.claims} caption={caption} frame={frame} />
    </div>
  );
}
