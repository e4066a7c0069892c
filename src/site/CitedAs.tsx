import { useId, type ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';
import { CopyButton } from '@/ui/CopyButton';
import { useServices } from './services';

/** Where a claim is shown: over a view, or as a page, of which it is the main thing. */
export type ClaimSize = 'drawer' | 'page';

export type CitationForm = 'text' | 'bibtex' | 'csl';

/** A citation in one form, to be read and copied. */
export function CitedAs({
  form,
  text,
  size,
}: {
  readonly form: CitationForm;
  readonly text: string;
  readonly size: ClaimSize;
}): ReactNode {
  const { t } = useI18n();
  const { copy } = useServices();
  const heading = useId();
  const Heading = size === 'page' ? 'h2' : 'h3';
  const { cite } = t.claims;
  const name = cite.forms[form];
  return (
    <div className="grid min-w-0 gap-1">
      <div className="flex items-center justify-between gap-2">
        <Heading id={heading} className="caption font-sans">
          {name}
        </Heading>
        <CopyButton
          className="quiet"
          label={cite.copy}
          name={cite.copyAs(name)}
          text={() => text}
          copy={copy}
          said={{ copied: cite.copied, failed: cite.failed }}
        />
      </div>
      <pre
        // What scrolls must be reachable, or the keyboard could not scroll it.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-labelledby={heading}
        role="region"
        className={`max-h-44 overflow-auto rounded-sm border border-line bg-paper p-2 text-xs break-words whitespace-pre-wrap ${form === 'text' ? 'font-sans' : 'font-mono'}`}
      >
        {text}
      </pre>
    </div>
  );
}
