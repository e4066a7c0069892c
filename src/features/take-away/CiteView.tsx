import type { ReactNode } from 'react';
import { citeViewBibtex, citeViewCsl, type ViewCitation } from '@/domain/citation/view';
import type { Taken } from '@/domain/export/taken';
import { useI18n, type I18n } from '@/i18n/i18n';
import type { ViewCitationParts } from '@/i18n/topics/take-away';
import { CitedAs, type CitationForm } from '@/site/CitedAs';
import { useServices } from '@/site/services';

/** A view as a reference: as a sentence and in two formats of reference managers. */
export function CiteView({ taken }: { readonly taken: Taken }): ReactNode {
  const i18n = useI18n();
  const { today } = useServices();
  const { vocabulary } = taken.dataset;
  const citation: ViewCitation = {
    title: taken.title,
    record: i18n.say(vocabulary.title),
    edition: vocabulary.edition,
    asof: taken.asof,
    link: taken.link,
    accessed: today(),
  };
  return (
    <div className="grid gap-3 px-2 py-2">
      {citedAs(citation, i18n).map(([form, text]) => (
        <CitedAs key={form} form={form} text={text} size="drawer" />
      ))}
    </div>
  );
}

function citedAs(
  citation: ViewCitation,
  { t, format }: I18n,
): readonly (readonly [form: CitationForm, text: string])[] {
  const parts: ViewCitationParts = {
    ...citation,
    edition: format.day(citation.edition),
    asof: citation.asof === null ? null : format.day(citation.asof),
    accessed: format.day(citation.accessed),
  };
  const note = t.takeAway.note(parts);
  return [
    ['text', t.takeAway.sentence(parts)],
    ['bibtex', citeViewBibtex(citation, note)],
    ['csl', citeViewCsl(citation, note)],
  ];
}
