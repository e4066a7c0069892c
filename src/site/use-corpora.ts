import { useMemo } from 'react';
import { useI18n } from '@/i18n/i18n';
import { useApp } from '@/store/use-app';
import { corporaOf, type Corpora } from '@/words/corpora';

/** The corpora of the record in words, with all their sources, whatever the view leaves of them. */
export function useCorpora(): Corpora {
  const i18n = useI18n();
  const vocabulary = useApp((state) => state.vocabulary);
  const sources = useApp(({ reference }) =>
    reference.status === 'ready' ? reference.value.sources : null,
  );
  return useMemo(() => corporaOf(vocabulary, sources, i18n), [vocabulary, sources, i18n]);
}
