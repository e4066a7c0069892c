import { useId, useState, type ReactNode } from 'react';
import { givenEn } from '@/i18n/topics/given-en';
import type { SavedOneFile } from '@/site/save-one-file';
import { useServices } from '@/site/services';
import { useApp } from '@/store/use-app';
import { GivenButtons } from './GivenButtons';
import { GivenProblems } from './GivenProblems';

/** Above a page that shows the reader's own record: whose it is, what is wrong with it, and the way back. */
export function GivenBand(): ReactNode {
  const t = givenEn;
  const record = useApp((state) => state.given);
  const claims = useApp((state) => state.dataset?.claims.length ?? 0);
  const isFile = useServices().oneFile === null;
  const [said, setSaid] = useState<SavedOneFile | null>(null);
  const [isOpen, setOpen] = useState(false);
  const list = useId();
  if (record === null) return null;
  return (
    <aside
      aria-label={t.band}
      className="grid gap-2 rounded-b-lg border border-t-0 border-warm-line bg-warm px-4 py-2 text-sm max-lg:mb-1.5 print:hidden"
    >
      <div className="flex flex-wrap items-center gap-x-5 gap-y-1">
        <p className="min-w-0 flex-1 basis-72">
          <strong className="font-semibold">
            {(isFile ? t.inFile : t.shown)(record.name, claims)}
          </strong>{' '}
          {isFile ? t.notOursInFile : t.notOurs}
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
          <GivenButtons onSaid={setSaid} />
        </div>
      </div>
      <p role="status" className={`empty:hidden ${said?.as === 'failed' ? 'text-warn' : ''}`}>
        {said?.text}
      </p>
      <div id={list} hidden={!isOpen}>
        <GivenProblems problems={record.problems} />
      </div>
    </aside>
  );
}
