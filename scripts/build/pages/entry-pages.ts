import type { Claim } from '@/domain/record/claim';
import type { Dataset, DisagreementKind, Source } from '@/domain/record/record';
import { STORY } from '@/domain/selection/place';
import type { Page } from './page';

/** What a page of each kind of disagreement shows, for search engines. */
const LEADS: Readonly<Record<DisagreementKind, string>> = {
  conflict: 'Rival figures side by side.',
  words: 'What sources say, side by side.',
  counted: 'One thing, counted otherwise.',
  arithmetic: 'Figures that do not add up.',
};

/** As long as search engines show. */
const LONGEST = 160;

/**
 * Claims that have a page each. Of a larger record the app draws them, on hosts that answer with 404.html: so many files would
 * take minutes to make and to publish.
 */
const MOST_CLAIM_PAGES = 2000;

/** A page for each claim, source, assessed disagreement and step of the story of the record, each with words of its own. */
export function entryPages(dataset: Dataset): readonly Page[] {
  const { claims, sources, assessments } = dataset;
  const site = dataset.vocabulary.title.en;
  return [
    ...(claims.length > MOST_CLAIM_PAGES ? [] : claims).map((claim) => claimPage(claim, dataset)),
    ...sources.map((source) => sourcePage(source, dataset)),
    ...storyPages(dataset),
    ...assessments.map(({ id, kind, title, note }) => ({
      path: `conflicts/${id}/`,
      title: `${title.en} – ${site}`,
      description: shorten(`${LEADS[kind]} ${note.en}`),
    })),
  ];
}

function storyPages({ story, vocabulary }: Dataset): readonly Page[] {
  return (story?.steps ?? []).map(({ title, words }, index) => ({
    path: index === 0 ? `${STORY}/` : `${STORY}/${index + 1}/`,
    title: `${title.en} – ${vocabulary.title.en}`,
    description: shorten(words.en),
  }));
}

function claimPage({ id, label, gloss, withdrawn, source }: Claim, dataset: Dataset): Page {
  const from = dataset.sourceById.get(source);
  const said = from === undefined ? '' : `${from.short}: `;
  return {
    path: `claims/${id}/`,
    title: `${label.en} (${id}) – ${dataset.vocabulary.title.en}`,
    description: shorten(
      withdrawn === null
        ? `Claim ${id}. ${said}${gloss.en}`
        : `Claim ${id}, withdrawn on ${withdrawn.on}: ${withdrawn.reason.en}`,
    ),
  };
}

function sourcePage({ id, title, publisher }: Source, { claims, vocabulary }: Dataset): Page {
  const count = claims.filter((claim) => claim.source === id).length;
  return {
    path: `sources/${id}/`,
    title: `${title} (${publisher}) – ${vocabulary.title.en}`,
    description: shorten(
      `What ${publisher} says of ${vocabulary.company.en}, ${count} ${count === 1 ? 'claim' : 'claims'} on record: ${title} (${id}).`,
    ),
  };
}

/** Cut between words, and said to be. */
export function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > 0 ? cut.slice(0, space) : cut).replace(/[\s,;:.–-]+$/, '')}…`;
}
