import type { ReactNode } from 'react';
import type { Day } from '@/domain/time/day';
import { useI18n } from '@/i18n/i18n';
import { oneFileEn } from '@/i18n/topics/one-file-en';

/** Above the published record where it is a copy in one file: from which day, and where the site is. */
export function FileBand({
  site,
  taken,
}: {
  readonly site: string;
  readonly taken: Day;
}): ReactNode {
  const { format } = useI18n();
  const t = oneFileEn;
  return (
    <div className="mx-auto max-w-[1320px] px-4 sm:px-6 lg:px-9 min-[100rem]:max-w-[118rem] print:hidden">
      <aside
        aria-label={t.band}
        className="flex flex-wrap items-center gap-x-5 gap-y-1 rounded-b-lg border border-t-0 border-warm-line bg-warm px-4 py-2 text-sm max-lg:mb-1.5"
      >
        <p className="min-w-0 flex-1 basis-64">{t.taken(format.day(taken))}</p>
        <a href={site} rel="noopener" className="control">
          {t.site}
        </a>
      </aside>
    </div>
  );
}
