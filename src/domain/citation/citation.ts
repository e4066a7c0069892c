import type { Claim } from '../record/claim';
import type { Day, DaySpan } from '../time/day';
import type { Dataset } from '../record/record';

/** All that a citation of a claim names, before it is put into any form. */
export type Citation = {
  readonly claim: string;
  readonly speaker: string;
  /** People and media it passed through, nearest to the source first. */
  readonly via: readonly string[];
  readonly words: { readonly text: string; readonly language: string };
  readonly title: string;
  readonly author: string | null;
  readonly publisher: string;
  readonly language: string;
  /** Between which days the source became public. */
  readonly public: DaySpan;
  readonly paragraph: number | null;
  readonly url: string;
  /** The day on which source and record were looked at. */
  readonly accessed: Day;
  /** This record: its title, the day of this state of it, and the claim's own address. */
  readonly record: { readonly title: string; readonly edition: string; readonly link: string };
};

/** What the reader's language calls things, and where the claim's page is: decided outside. */
export type CitationWords = {
  readonly nameOf: (person: string) => string;
  readonly recordTitle: string;
  readonly link: string;
  readonly accessed: Day;
};

/** The citation of a claim; null where its source is not on record. */
export function citationOf(
  { sourceById, vocabulary }: Pick<Dataset, 'sourceById' | 'vocabulary'>,
  claim: Claim,
  { nameOf, recordTitle, link, accessed }: CitationWords,
): Citation | null {
  const source = sourceById.get(claim.source);
  if (source === undefined) return null;
  return {
    claim: claim.id,
    speaker: nameOf(claim.statedBy),
    via: claim.via.map((id) => nameOf(id)),
    words: claim.fragment,
    title: source.title,
    author: source.author,
    publisher: source.publisher,
    language: source.language,
    public: source.public,
    paragraph: claim.paragraph,
    url: source.url,
    accessed,
    record: { title: recordTitle, edition: vocabulary.edition, link },
  };
}
