import { useState, type ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';
import { oneFileEn } from '@/i18n/topics/one-file-en';
import { OneFileButton } from '@/site/OneFileButton';
import type { SavedOneFile } from '@/site/save-one-file';
import { useServices } from '@/site/services';
import { useApp } from '@/store/use-app';
import { CopyButton } from '@/ui/CopyButton';
import type { ViewState } from '@/view/view-state';

/** How a view of a record of one's own is handed on: not by a link, which nobody else could open, but with the record. */
export function ShareGiven({ view }: { readonly view: ViewState }): ReactNode {
  const { oneFile } = useServices();
  const title = useI18n().say(useApp((state) => state.vocabulary.title));
  return (
    <div className="grid gap-3 px-5 py-4">
      {oneFile === null ? (
        <Place title={title} view={view} />
      ) : (
        <TakeFile title={title} view={view} />
      )}
    </div>
  );
}

type Props = { readonly title: string; readonly view: ViewState };

function TakeFile({ title, view }: Props): ReactNode {
  const [said, setSaid] = useState<SavedOneFile | null>(null);
  return (
    <>
      <p className="max-w-prose">{oneFileEn.needsFile(title)}</p>
      <OneFileButton
        view={view}
        className="control control-strong justify-self-start"
        first
        onSaid={setSaid}
      />
      <p role="status" className={`text-sm ${said?.as === 'failed' ? 'text-warn' : 'text-muted'}`}>
        {said?.text}
      </p>
    </>
  );
}

/** Within a file that holds the record. */
function Place({ title, view }: Props): ReactNode {
  const { t } = useI18n();
  const { copy, linkTo } = useServices();
  const place = linkTo(view);
  return (
    <>
      <p className="max-w-prose">{oneFileEn.isFile(title)}</p>
      <div className="flex flex-wrap gap-2">
        <input
          readOnly
          aria-label={oneFileEn.place}
          value={place}
          className="control min-w-0 grow basis-56 bg-paper text-[0.8125rem]"
          onFocus={(event) => {
            event.target.select();
          }}
        />
        <CopyButton
          className="control control-strong"
          label={oneFileEn.copyPlace}
          text={() => place}
          copy={copy}
          first
          said={{ copied: oneFileEn.placeCopied, failed: t.share.copyFailed }}
        />
      </div>
    </>
  );
}
