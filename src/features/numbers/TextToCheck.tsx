import { useState, type ReactNode } from 'react';
import { decodeText } from '@/domain/basics/decode-text';
import type { HandedFile } from '@/domain/record/given';
import { numbersEn } from '@/i18n/topics/numbers-en';
import { useServices } from '@/site/services';
import { TextBox } from '@/ui/TextField';

type Props = { readonly text: string; readonly onText: (text: string) => void };

/** Files that are dropped on the text; all others are a record of the reader's own, and the page's. */
const TEXT_FILE = /\.(?:txt|text|md)$/i;

/** Where a text is pasted, typed, dropped or chosen. */
export function TextToCheck({ text, onText }: Props): ReactNode {
  const t = numbersEn;
  const { given } = useServices();
  const [problem, setProblem] = useState<string | null>(null);
  const take = async ([handed]: readonly HandedFile[]): Promise<void> => {
    if (handed === undefined) return;
    const read = decodeText(new Uint8Array(await handed.file.arrayBuffer()));
    if (read.text.includes('\0')) {
      setProblem(t.noText(handed.path));
    } else {
      setProblem(read.isOld ? t.oldLetters(handed.path) : null);
      onText(read.text);
    }
  };
  return (
    <div
      className="grid gap-2"
      onDrop={(event) => {
        const [file] = event.dataTransfer.files;
        if (file === undefined || !TEXT_FILE.test(file.name)) return;
        event.preventDefault();
        event.stopPropagation();
        void given.dropped(event.dataTransfer).then(take);
      }}
    >
      <label className="grid gap-1 text-sm">
        <span className="font-semibold">{t.field}</span>
        <TextBox
          rows={text === '' ? 10 : 4}
          value={text}
          spellCheck={false}
          className="control w-full text-base"
          onType={(typed) => {
            setProblem(null);
            onText(typed);
          }}
        />
      </label>
      <FileChoice
        onChosen={(files) => {
          void take(given.chosen(files));
        }}
      />
      {problem === null ? null : (
        <p role="alert" className="text-warn">
          {problem}
        </p>
      )}
    </div>
  );
}

function FileChoice({ onChosen }: { readonly onChosen: (files: FileList) => void }): ReactNode {
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 text-sm">
      <label className="control cursor-pointer focus-within:outline-2">
        {numbersEn.file}
        <input
          type="file"
          accept=".txt,.text,.md,text/plain"
          className="sr-only"
          onChange={(event) => {
            const { files } = event.currentTarget;
            if (files !== null && files.length > 0) onChosen(files);
          }}
        />
      </label>
      <span className="text-muted">{numbersEn.drop}</span>
    </div>
  );
}
