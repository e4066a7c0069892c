import type { ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';
import { useApp, useAppStore } from '@/store/use-app';
import { CopyButton } from '@/ui/CopyButton';
import { useServices } from '@/site/services';

/** What of the address could not be honoured, what is shown in its place, and the nearest link that holds. */
export function Notices(): ReactNode {
  const { t } = useI18n();
  const all = useApp((state) => state.issues);
  const refused = useApp((state) => state.historyRefused);
  const setIssues = useApp((state) => state.setIssues);
  const store = useAppStore();
  const { linkTo, nearestTo, copy } = useServices();
  // A page that does not exist is told by the page itself.
  const issues = all.filter((issue) => issue.key !== 'path');
  return (
    <div role="status">
      {refused ? (
        <p className="mt-2.5 rounded-lg border border-warm-line bg-warm px-4 py-2 text-sm">
          {t.errors.refused}
        </p>
      ) : null}
      {issues.length === 0 ? null : (
        <div className="mt-2.5 rounded-lg border border-warm-line bg-warm px-4 py-3 text-sm">
          <p className="font-semibold">{t.notices.title}</p>
          <ul className="my-1.5 list-disc pl-5">
            {issues.map((issue) => (
              <li key={`${issue.key} ${issue.reason} ${issue.asked}`} className="break-words">
                {t.notices.issue(issue)}
              </li>
            ))}
          </ul>
          <div className="flex flex-wrap gap-2">
            <CopyButton
              className="control"
              label={t.notices.copyNearest}
              text={() => linkTo(nearestTo(store.getState().view))}
              copy={copy}
              said={{ copied: t.app.copied, failed: t.app.copyFailed }}
            />
            <button
              type="button"
              className="control"
              onClick={() => {
                setIssues([]);
              }}
            >
              {t.notices.dismiss}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
