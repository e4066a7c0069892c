import type { ReactNode } from 'react';
import { useServices } from '@/site/services';
import { ViewLink } from '@/site/ViewLink';
import { nameOf } from '@/domain/record/record';
import type { Problem } from '@/domain/basics/result';
import { useI18n } from '@/i18n/i18n';
import type { AppState } from '@/store/store';
import { useApp } from '@/store/use-app';
import { Failed, Loading } from '@/site/PanelStates';

/** Room for a claim that is on its way, in pixels: most of a screen, so that little moves when it arrives. */
const ROOM = 640;

type Failure = { readonly theme: string | null; readonly problems: readonly Problem[] };

/** The first part of the record that failed; a null theme is the list of sources. */
function failureOf({
  reference,
  timelines,
}: Pick<AppState, 'reference' | 'timelines'>): Failure | null {
  if (reference.status === 'failed') return { theme: null, problems: reference.problems };
  for (const [theme, part] of Object.entries(timelines)) {
    if (part.status === 'failed') return { theme, problems: part.problems };
  }
  return null;
}

/** In place of a claim: it is on its way, the part of the record that may hold it failed, or there is none of that number. */
export function ClaimAbsent({ id }: { readonly id: string }): ReactNode {
  const { t, say } = useI18n();
  const { retry } = useServices();
  const reference = useApp((state) => state.reference);
  const timelines = useApp((state) => state.timelines);
  const themes = useApp((state) => state.vocabulary.themes);
  const failure = failureOf({ reference, timelines });
  const parts = [reference, ...Object.values(timelines)];
  if (reference.status !== 'failed' && parts.some(({ status }) => status === 'loading'))
    return <Loading height={ROOM} />;
  if (failure === null) return <NoSuchClaim id={id} />;
  const { theme, problems } = failure;
  return (
    <Failed
      part="claim"
      title={theme === null ? t.claims.title : t.errors.timeline(say(nameOf(themes, theme)))}
      text={theme === null ? t.errors.reference : t.claims.mayBeThere(id)}
      problems={problems}
      minHeight={280}
      onRetry={() => {
        retry(theme);
      }}
    />
  );
}

function NoSuchClaim({ id }: { readonly id: string }): ReactNode {
  const { t } = useI18n();
  const { unknown } = t.claims;
  return (
    <section className="grid max-w-2xl justify-items-start gap-4 py-8">
      <h1 className="text-3xl font-medium">{unknown.title}</h1>
      <p className="break-words">{unknown.said(id)}</p>
      <p className="text-muted">{unknown.never}</p>
      <div className="flex flex-wrap gap-2">
        <ViewLink
          to={{ place: { page: 'list', list: 'claims' }, claim: null }}
          className="control control-strong"
          toTop
        >
          {t.claims.all}
        </ViewLink>
        <ViewLink to={{ place: { page: 'overview' }, claim: null }} className="control" toTop>
          {t.app.overview}
        </ViewLink>
      </div>
      <p className="text-sm text-muted">{unknown.search}</p>
    </section>
  );
}
