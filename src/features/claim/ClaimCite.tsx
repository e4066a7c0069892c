import type { ReactNode } from 'react';
import { citeBibtex } from '@/domain/citation/bibtex';
import { citationOf, type Citation } from '@/domain/citation/citation';
import { citeCslJson } from '@/domain/citation/csl';
import { quoted } from '@/domain/citation/quote';
import type { Claim } from '@/domain/record/claim';
import { recordOfClaim } from '@/domain/record/claim-id';
import { nameOf, type Dataset } from '@/domain/record/record';
import { DEFAULT_VIEW, type ViewState } from '@/view/view-state';
import { useI18n, type I18n } from '@/i18n/i18n';
import type { CitationParts } from '@/i18n/topics/claims';
import { CitedAs, type CitationForm } from '@/site/CitedAs';
import { claimPage } from '@/site/claim-order';
import type { ClaimSize } from '@/site/CitedAs';
import { useServices } from '@/site/services';

/** The claim as a reference to its source and to this record: as a sentence and in two formats of reference managers. */
export function ClaimCite({
  claim,
  dataset,
  size,
}: {
  readonly claim: Claim;
  readonly dataset: Dataset;
  readonly size: ClaimSize;
}): ReactNode {
  const i18n = useI18n();
  const { say } = i18n;
  const { linkTo, today } = useServices();
  const citation = citationOf(dataset, claim, {
    nameOf: (person) => say(nameOf(dataset.vocabulary.people, person)),
    recordTitle: say(dataset.vocabulary.title),
    // Without the reader's filters: what is cited is the claim, not a view of it.
    link: linkTo({ ...DEFAULT_VIEW, ...placeOf(claim.id) }),
    accessed: today(),
  });
  if (citation === null) return null;
  const forms = citedAs(citation, i18n);
  return (
    <div className="grid gap-3 border-t border-line pt-3">
      {forms.map(([form, text]) => (
        <CitedAs key={form} form={form} text={text} size={size} />
      ))}
    </div>
  );
}

/** Its page; a claim of a record beside has none, and stands open over the record in use. */
function placeOf(id: string): Partial<ViewState> {
  const record = recordOfClaim(id);
  return record === null ? claimPage(id) : { with: record, claim: id };
}

function citedAs(
  citation: Citation,
  i18n: I18n,
): readonly (readonly [form: CitationForm, text: string])[] {
  const { cite } = i18n.t.claims;
  const parts = partsOf(citation, i18n);
  const note = cite.note(parts);
  return [
    ['text', cite.sentence(parts)],
    ['bibtex', citeBibtex(citation, note)],
    ['csl', citeCslJson(citation, note)],
  ];
}

function partsOf(citation: Citation, { t, format }: I18n): CitationParts {
  const { words, record, public: days } = citation;
  return {
    ...citation,
    words: quoted(words.text, words.language),
    title: quoted(citation.title, citation.language),
    days: t.claim.publicBetween(format.day(days.earliest), format.day(days.latest)),
    record: record.title,
    edition: format.day(record.edition),
    link: record.link,
    accessed: format.day(citation.accessed),
  };
}
