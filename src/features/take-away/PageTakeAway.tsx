import type { ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';
import { selectIsLoading, selectShown } from '@/store/selectors';
import type { Shown } from '@/domain/selection/shown';
import { useApp } from '@/store/use-app';
import { Disclosure } from '@/ui/Disclosure';
import { TakeAwayIcon } from './TakeAwayIcon';
import { TakeAwayMenu } from './TakeAwayMenu';
import { takenOfPage } from './taken-of';
import { useTakenContext } from './use-taken-context';

/** The button of the page that opens what can be taken away of all that the page shows. */
export function PageTakeAway(): ReactNode {
  const { t } = useI18n();
  const shown = useApp(selectShown);
  const isLoading = useApp(selectIsLoading);
  return (
    <Disclosure
      label={
        <>
          <TakeAwayIcon /> {t.takeAway.title}
        </>
      }
      name={t.takeAway.title}
      active={false}
      atEnd
    >
      {shown === null || isLoading ? (
        <p className="p-2 text-sm text-muted">{t.shown.loading}</p>
      ) : (
        <Menu shown={shown} />
      )}
    </Disclosure>
  );
}

function Menu({ shown }: { readonly shown: Shown }): ReactNode {
  const context = useTakenContext(shown.dataset);
  return <TakeAwayMenu taken={takenOfPage(shown, context)} />;
}
