import type { ReactNode } from 'react';
import { DEFAULT_VIEW } from '@/domain/view-state';
import { useI18n } from '@/i18n/i18n';
import { SCHEMES, type Scheme } from '@/store/store';
import { useApp } from '@/store/use-app';
import { CopyLink } from './CopyLink';
import { ViewLink } from './ViewLink';

/** Title, tagline, colour scheme and the link to what is shown. */
export function Masthead({ isOverview }: { readonly isOverview: boolean }): ReactNode {
  const { t, say } = useI18n();
  const title = say(useApp((state) => state.vocabulary.title));
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3 pt-6 pb-1">
      <div className="min-w-0">
        {isOverview ? (
          <h1 className="text-[2rem] leading-tight font-medium sm:text-[2.25rem]">{title}</h1>
        ) : (
          <p className="font-serif text-[1.5rem] leading-tight font-medium">
            <ViewLink to={{ ...DEFAULT_VIEW }} className="hover:underline" toTop>
              {title}
            </ViewLink>
          </p>
        )}
        <p className="mt-1 hidden text-muted sm:block">{t.app.tagline}</p>
        <p className="mt-1 text-muted sm:hidden">{t.app.taglineShort}</p>
      </div>
      <div className="flex items-center gap-2">
        <SchemeChoice />
        <span className="hidden md:inline-flex">
          <CopyLink className="control control-strong" />
        </span>
      </div>
    </header>
  );
}

function SchemeChoice(): ReactNode {
  const { t } = useI18n();
  const scheme = useApp((state) => state.scheme);
  const setScheme = useApp((state) => state.setScheme);
  return (
    <select
      aria-label={t.app.scheme}
      className="control"
      value={scheme}
      onChange={(event) => {
        const chosen: Scheme | undefined = SCHEMES.find((id) => id === event.target.value);
        if (chosen !== undefined) setScheme(chosen);
      }}
    >
      {SCHEMES.map((id) => (
        <option key={id} value={id}>
          {t.app.schemes[id]}
        </option>
      ))}
    </select>
  );
}
