import { useSyncExternalStore, type ReactNode } from 'react';
import type { ErrorEntry } from '@/domain/basics/error-entry';
import { useI18n } from '@/i18n/i18n';
import { useApp } from '@/store/use-app';
import { CopyButton } from '@/ui/CopyButton';
import { useServices } from './services';

/** What went wrong in this window so far, oldest first. */
export function useErrorEntries(): readonly ErrorEntry[] {
  const { errors } = useServices();
  return useSyncExternalStore(errors.subscribe, errors.entries, errors.entries);
}

/** All that went wrong, folded, to be read and copied; nothing where nothing did. */
export function ErrorReport(): ReactNode {
  const { t, say } = useI18n();
  const { copy, version } = useServices();
  const { title, edition } = useApp((state) => state.vocabulary);
  const entries = useErrorEntries();
  if (entries.length === 0) return null;
  const text = t.reports.text({ site: say(title), version, edition, entries });
  return (
    <details className="w-full text-sm">
      <summary className="w-fit py-1 underline underline-offset-4">{t.reports.open}</summary>
      <div className="grid gap-2 pt-1">
        <p className="text-muted">{t.reports.hint}</p>
        <textarea
          readOnly
          aria-label={t.reports.open}
          rows={8}
          value={text}
          className="w-full rounded-sm border border-line bg-paper p-2 font-mono text-xs"
        />
        <CopyButton
          className="control"
          label={t.reports.copy}
          text={() => text}
          copy={copy}
          said={{ copied: t.reports.copied, failed: t.reports.copyFailed }}
        />
      </div>
    </details>
  );
}
