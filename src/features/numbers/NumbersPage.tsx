import { useState, type ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';
import { numbersEn } from '@/i18n/topics/numbers-en';
import { LoadingPage } from '@/site/PanelStates';
import { selectIsLoading } from '@/store/selectors';
import { useApp } from '@/store/use-app';
import { Figures } from './Figures';
import { TextToCheck } from './TextToCheck';
import { MOST_CHARACTERS } from './use-figures';

/** A text of the reader's, with each of its figures held against the record. It is in no address, no store and no request. */
export function NumbersPage(): ReactNode {
  const { t } = useI18n();
  const isLoading = useApp(selectIsLoading);
  const dataset = useApp((state) => state.dataset);
  const [text, setText] = useState('');
  return (
    <section aria-labelledby="numbers-title" className="grid gap-4 pt-4">
      <header>
        <h1 id="numbers-title" className="text-3xl font-medium">
          {t.app.numbers}
        </h1>
        <p className="mt-1 max-w-prose">{numbersEn.what}</p>
      </header>
      <TextToCheck text={text} onText={setText} />
      {text.length > MOST_CHARACTERS ? (
        <p role="alert" className="text-warn">
          {numbersEn.cut(MOST_CHARACTERS)}
        </p>
      ) : null}
      {text.trim() === '' ? null : isLoading || dataset === null ? (
        <LoadingPage />
      ) : (
        <Figures text={text.slice(0, MOST_CHARACTERS)} dataset={dataset} />
      )}
    </section>
  );
}
