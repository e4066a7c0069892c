import type { Dataset, Vocabulary } from '@/domain/record/record';
import { NUMBERS } from '@/domain/selection/place';
import { panelEntries } from '@/domain/record/panels';
import { entryPages, shorten } from './entry-pages';
import type { Page } from './page';
import { panelPages } from './panel-pages';

/** The pages of a site, all of which its record gives. */
export type SitePages = {
  /** Name of the site. */
  readonly site: string;
  /** Day of the record that the pages show. */
  readonly edition: string;
  /** The pages that stand by themselves. */
  readonly standing: readonly Page[];
  /** Every page: those, and one for each claim, source and conflict on record. */
  readonly all: readonly Page[];
  /** What a static host answers with when there is nothing at an address. */
  readonly notFound: Page;
};

export function sitePages(dataset: Dataset): SitePages {
  const { vocabulary } = dataset;
  const site = vocabulary.title.en;
  const standing = standingPages(vocabulary);
  return {
    site,
    edition: vocabulary.edition,
    standing,
    all: [...standing, ...entryPages(dataset)],
    notFound: {
      path: '404.html',
      title: `No such page – ${site}`,
      description: 'There is no page at this address.',
    },
  };
}

function standingPages({ title, company, years, panels, themes }: Vocabulary): readonly Page[] {
  const about = company.en;
  const span = `${years.from} to ${years.to}`;
  const page = (path: string, name: string, description: string): Page => ({
    path,
    title: path === '' ? name : `${name} – ${title.en}`,
    description: shorten(description),
  });
  return [
    page(
      '',
      title.en,
      `What is on record about ${about} from ${span}: what was sold, earned, promised and opened, as somebody stated it. Every mark is a claim with its source.`,
    ),
    ...panelPages({ title, panels: panelEntries({ panels, themes }) }),
    page(
      'targets/',
      'Promises meet outcomes',
      `Every goal and judged plan of ${about} on record, beside what became of it: met, missed, late or open, with the claims that decide it.`,
    ),
    page(
      'conflicts/',
      'Conflicts and other disagreements',
      `Where sources on ${about} contradict one another, count otherwise or do not add up: figures on one axis, words side by side, and why they may differ.`,
    ),
    page(
      'claims/',
      'Claims',
      `All claims on record about ${about} from ${span}: who said what, when, in which words and in which source.`,
    ),
    page(
      'sources/',
      'Sources',
      `All sources that the record of ${about} rests on: publisher, day, language, what each relays, and its claims.`,
    ),
    page(
      `${NUMBERS}/`,
      'Check the numbers of a text',
      `Paste a text on ${about}: each figure in it is marked as on record, in contradiction to it, or not yet a claim. Nothing is sent and nothing is kept.`,
    ),
  ];
}
