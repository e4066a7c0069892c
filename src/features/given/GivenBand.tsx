import { useId, useState, type ReactNode } from 'react';
import { givenEn } from '@/i18n/topics/given-en';
import { useServices } from '@/site/services';
import { useApp } from '@/store/use-app';
import { GivenProblems } from './GivenProblems';

/** Above a page that shows the reader's own record: whose it is, what is wrong with it, and the way back. */
export function GivenBand(): ReactNode {
  const t = givenEn;
  const record = useApp((state) => state.given);
  const claims = useApp((state) => state.dataset?.claims.length ?? 0);
  const { given, save } = useServices();
  const [isOpen, setOpen] = useState(false);
  const list = useId();
  if (record === null) return null;
  const take = async (form: 'folder' | 'sheets'): Promise<void> => {
    const file = await given.pack(form);
    if (file !== null) save(file);
  };
  return (
    <aside
      aria-label={t.band}
      className="grid gap-2 rounded-b-lg border border-t-0 border-warm-line bg-warm px-4 py-2 text-sm print:hidden"
    >
      <div className="flex flex-wrap items-center gap-x-5 gap-y-1">
        <p className="min-w-0 flex-1 basis-72">
          <strong className="font-semibold">{t.shown(record.name, claims)}</strong> {t.notOurs}
        </p>
        <div className="flex flex-wrap gap-2">
          {record.problems.length === 0 ? null : (
            <button
              type="button"
              className="control"
              aria-expanded={isOpen}
              aria-controls={list}
              onClick={() => {
                setOpen(!isOpen);
              }}
            >
              {t.problems(record.problems.length)}
            </button>
          )}
          {(['folder', 'sheets'] as const).map((form) => (
            <button
              key={form}
              type="button"
              className="control"
              onClick={() => {
                void take(form);
              }}
            >
              {form === 'folder' ? t.asFolder : t.asSheets}
            </button>
          ))}
          <button type="button" className="control font-semibold" onClick={given.takeBack}>
            {t.back}
          </button>
        </div>
      </div>
      <div id={list} hidden={!isOpen}>
        <GivenProblems problems={record.problems} />
      </div>
    </aside>
  );
}
