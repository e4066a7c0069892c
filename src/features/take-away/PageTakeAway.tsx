import type { ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';
import type { PageScope } from '@/domain/selection/scope';
import type { Shown } from '@/domain/selection/shown';
import { usePageScope } from '@/site/page-scope';
import { selectIsLoading, selectShown } from '@/store/selectors';
import { useApp } from '@/store/use-app';
import { Disclosure } from '@/ui/Disclosure';
import { Icon } from '@/ui/Icon';
import { TakeAwayMenu } from './TakeAwayMenu';
import { takenOfPage } from './taken-of';
import { useTakenContext } from './use-taken-context';

/** The button of the page that opens what can be taken away of all that the page shows. */
export function PageTakeAway(): ReactNode {
  const { t } = useI18n();
  const scope = usePageScope();
  const shown = useApp(selectShown);
  const isLoading = useApp(selectIsLoading);
  return (
    <Disclosure
      label={
        <>
          <Icon name="take-away" /> {t.takeAway.title}
        </>
      }
      name={t.takeAway.title}
      active={false}
      atEnd
    >
      {scope === null || shown === null || isLoading ? (
        <p className="p-2 text-sm text-muted">{t.shown.loading}</p>
      ) : (
        <Menu scope={scope} shown={shown} />
      )}
    </Disclosure>
  );
}

type MenuProps = { readonly scope: PageScope; readonly shown: Shown };

function Menu({ scope, shown }: MenuProps): ReactNode {
  const context = useTakenContext(scope.dataset);
  return <TakeAwayMenu taken={takenOfPage(scope, shown, context)} />;
}
