import type { ReactNode } from 'react';
import { quoted } from '@/domain/citation/quote';
import type { Source } from '@/domain/record/record';
import { useI18n } from '@/i18n/i18n';
import { publicDays } from '@/words/public-days';

type Props = {
  readonly title: (count: number) => string;
  readonly sources: readonly Source[];
};

/** Sources as paper needs them: with their whole addresses. */
export function PrintedSourceList({ title, sources }: Props): ReactNode {
  if (sources.length === 0) return null;
  return (
    <>
      <h2>{title(sources.length)}</h2>
      <ol>
        {sources.map((source) => (
          <PrintedSource key={source.id} source={source} />
        ))}
      </ol>
    </>
  );
}

function PrintedSource({
  source: { title, publisher, language, url, public: days },
}: {
  readonly source: Source;
}): ReactNode {
  const day = publicDays(days, useI18n());
  return (
    <li>
      {publisher}: <span lang={language}>{quoted(title, language)}</span>, {day}.{' '}
      <span className="break-all">{url}</span>
    </li>
  );
}
