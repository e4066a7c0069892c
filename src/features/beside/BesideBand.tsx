import type { ReactNode } from 'react';
import { OPENED } from '@/domain/record/claim-id';
import { EVERY_CORPUS } from '@/domain/selection/choices';
import { useI18n } from '@/i18n/i18n';
import { besideEn } from '@/i18n/topics/beside-en';
import { useStandBeside } from '@/site/BesideChoice';
import { useBeside } from '@/site/panel/use-beside';
import { useServices } from '@/site/services';
import { useApp } from '@/store/use-app';
import { activeFilters } from '@/view/reset';

/** Above charts that show another record beside: whose it is, what of the view it does not heed, and the way back. */
export function BesideBand(): ReactNode {
  const page = useApp((state) => state.view.place.page);
  const change = useStandBeside();
  if (page !== 'overview' && page !== 'panel') return null;
  return (
    <aside
      aria-label={besideEn.band}
      className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 rounded-lg border border-line bg-card px-4 py-1 text-sm print:hidden"
    >
      <p role="status" className="min-w-0 flex-1 basis-72 py-1">
        <Told />
      </p>
      <button
        type="button"
        className="quiet -mx-1.5 font-semibold text-ink underline underline-offset-4"
        onClick={() => {
          change(null);
        }}
      >
        {besideEn.takeAway}
      </button>
    </aside>
  );
}

function Told(): ReactNode {
  const { say } = useI18n();
  const { reload } = useServices();
  const part = useApp((state) => state.beside);
  const own = useApp(({ vocabulary }) => say(vocabulary.company));
  const beside = useBeside();
  const isOpened = useApp(({ view }) => view.with === OPENED);
  const isChosen = useApp(
    ({ view }) =>
      view.corpus !== EVERY_CORPUS ||
      activeFilters(view).some((name) => name !== 'years' && name !== 'kinds'),
  );
  if (part?.status === 'failed') {
    return (
      <>
        {besideEn.failed(part.problems.map(({ message }) => message).join('; '))}{' '}
        <button type="button" className="underline underline-offset-4" onClick={reload}>
          {besideEn.reload}
        </button>
      </>
    );
  }
  if (part === null && isOpened) return besideEn.needsFile;
  if (beside === undefined) return besideEn.coming;
  const { name, shown } = beside;
  return (
    <>
      {besideEn.stands(name, shown.claims.length)}{' '}
      <span className="max-md:sr-only">{besideEn.own}</span>{' '}
      {isOpened ? `${besideEn.fromHere} ` : null}
      {isChosen ? besideEn.ownChoices(own, name) : null}
    </>
  );
}
