import { useState, type ReactNode } from 'react';
import type { HandedFile } from '@/domain/record/given';
import { givenEn } from '@/i18n/topics/given-en';
import { useServices } from '@/site/services';
import { Dialog } from '@/ui/Dialog';
import { GivenProblems } from './GivenProblems';
import { useReading, type Reading } from './use-reading';

/** Where a record of the reader's own is chosen, and where it is told what is wrong with it. */
export function GivenDialog({
  handed,
  onClose,
}: {
  readonly handed: readonly HandedFile[];
  readonly onClose: () => void;
}): ReactNode {
  const t = givenEn;
  const [chosen, setChosen] = useState<readonly HandedFile[]>([]);
  // What was dropped while the dialog stands comes after what was chosen in it.
  const [dropped, setDropped] = useState(handed);
  if (dropped !== handed) {
    setDropped(handed);
    setChosen([]);
  }
  const files = chosen.length > 0 ? chosen : handed;
  const reading = useReading(files);
  return (
    <Dialog title={t.title} onClose={onClose}>
      <div className="grid gap-4 px-5 py-4">
        <p className="max-w-prose">{t.what}</p>
        <Choose onChosen={setChosen} />
        <div role="status" className="empty:hidden">
          <Told reading={reading} />
        </div>
        {reading.status === 'read' ? (
          <Outcome name={nameOf(files)} read={reading.read} onShown={onClose} />
        ) : null}
      </div>
    </Dialog>
  );
}

/** The folder that was given, or the first file. */
function nameOf(files: readonly HandedFile[]): string {
  return files[0]?.path.split('/')[0] ?? '';
}

function Choose({
  onChosen,
}: {
  readonly onChosen: (files: readonly HandedFile[]) => void;
}): ReactNode {
  const t = givenEn;
  const { given, fileHref } = useServices();
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 text-sm">
      {[t.files, t.folder].map((name, index) => (
        <label key={name} className="control cursor-pointer focus-within:outline-2">
          {name}
          <input
            type="file"
            multiple
            className="sr-only"
            {...(index === 1 ? { webkitdirectory: '' } : {})}
            onChange={(event) => {
              const { files } = event.currentTarget;
              if (files !== null && files.length > 0) onChosen(given.chosen(files));
            }}
          />
        </label>
      ))}
      <span className="text-muted">{t.drop}</span>
      <span className="flex flex-wrap gap-x-3">
        {t.template}
        {['claims', 'sources'].map((sheet) => (
          <a
            key={sheet}
            href={fileHref(`data/${sheet}-template.csv`)}
            download
            className="underline underline-offset-4"
          >
            {sheet}.csv
          </a>
        ))}
      </span>
    </div>
  );
}

function Told({ reading }: { readonly reading: Reading }): ReactNode {
  const t = givenEn;
  switch (reading.status) {
    case 'waiting':
      return null;
    case 'reading': {
      const isRead = reading.done >= reading.of;
      return (
        <label className="grid gap-1 text-sm">
          {isRead ? t.checking : t.reading}
          <progress
            className="w-full"
            {...(isRead ? {} : { value: reading.done, max: reading.of })}
          />
        </label>
      );
    }
    case 'read':
      return reading.read.record === null
        ? t.nothing
        : t.read(
            reading.read.record.claims.filter(({ withdrawn }) => withdrawn === null).length,
            reading.read.problems.length,
          );
    case 'failed':
      return t.failed(reading.why);
  }
}

function Outcome({
  name,
  read,
  onShown,
}: {
  readonly name: string;
  readonly read: Extract<Reading, { status: 'read' }>['read'];
  readonly onShown: () => void;
}): ReactNode {
  const { given } = useServices();
  return (
    <>
      {read.record === null ? null : (
        <div className="flex flex-wrap gap-2">
          <button
            type="button"
            className="control font-semibold"
            onClick={() => {
              onShown();
              given.show(read, name);
            }}
          >
            {givenEn.show}
          </button>
          <button
            type="button"
            className="control"
            onClick={() => {
              onShown();
              void given.standBeside(read);
            }}
          >
            {givenEn.standBeside}
          </button>
        </div>
      )}
      <GivenProblems problems={read.problems} />
    </>
  );
}
