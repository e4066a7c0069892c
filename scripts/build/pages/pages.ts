import type { Dataset, Vocabulary } from '@/domain/record/record';
import { entryPages, shorten } from './entry-pages';
import type { Page } from './page';

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

/** For search engines: what the page of each panel holds. A panel's page is there where the record has the theme of its id. */
const PANELS: Readonly<Record<string, string>> = {
  sales:
    'How many smartphones Xiaomi said it sold, year by year, what it promised to sell, and who said so. Every figure with its source.',
  revenue:
    'Xiaomi’s revenue as reported year by year, beside the goals set for 2015 and 2017, in the currency each source printed. Every figure with its source.',
  expansion:
    'Where Xiaomi went and where it planned to go: India, Brazil, Europe and other markets, entries, factories and plans. Every event with its source.',
  strategy:
    'How Xiaomi’s strategy changed: internet services, connected devices, online and physical retail, finance and brand. Every statement with its source.',
};

function standingPages({ title, company, years, themes }: Vocabulary): readonly Page[] {
  const about = company.en;
  const span = `${years.from} to ${years.to}`;
  const page = (path: string, name: string, description: string): Page => ({
    path,
    title: path === '' ? name : `${name} – ${title.en}`,
    description: shorten(description),
  });
  const panels = Object.entries(PANELS).flatMap(([id, description]) =>
    themes
      .filter((theme) => theme.id === id)
      .map(({ name }) => page(`${id}/`, name.en, description)),
  );
  return [
    page(
      '',
      title.en,
      `What is on record about ${about} from ${span}: what was sold, earned, promised and opened, as somebody stated it. Every mark is a claim with its source.`,
    ),
    ...panels,
    page(
      'targets/',
      'Targets meet outcomes',
      `Every goal and judged plan of ${about} on record, beside what became of it: met, missed, late or open, with the claims that decide it.`,
    ),
    page(
      'conflicts/',
      'Conflicts',
      `Where sources on ${about} contradict one another: rival figures as intervals on one axis, what each counts, and why they may differ.`,
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
  ];
}
