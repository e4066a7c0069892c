import type { ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';
import { usePageScope } from '@/site/page-scope';
import { selectIsLoading, selectShown } from '@/store/selectors';
import { useApp } from '@/store/use-app';
import { Disclosure } from '@/ui/Disclosure';
import { Icon } from '@/ui/Icon';
import { late } from '@/ui/late';
import { Awaited } from '@/site/Awaited';

const PageMenu = late(async () => (await import('./PageMenu')).PageMenu);

/** The button of the page that opens what can be taken away of all that the page shows. */
export function PageTakeAway(): ReactNode {
  const { t } = useI18n();
  const scope = usePageScope();
  const shown = useApp(selectShown);
  const isLoading = useApp(selectIsLoading);
  const wait = <p className="p-2 text-sm text-muted">{t.shown.loading}</p>;
  return (
    <Disclosure
      label={
        <>
          <Icon name="take-away" /> {t.takeAway.title}
        </>
      }
      name={t.takeAway.title}
      active={false}
      quiet
      atEnd
    >
      {scope === null || shown === null || isLoading ? (
        wait
      ) : (
        <Awaited name={t.takeAway.title} wait={wait}>
          <PageMenu scope={scope} shown={shown} />
        </Awaited>
      )}
    </Disclosure>
  );
}
