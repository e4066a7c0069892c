import vocabulary from '../../data/vocabulary.json';
import { entryPages } from './entry-pages';
import type { Page } from './page';
import { panelPages } from './panel-pages';

export const SITE = vocabulary.title.en;
/** Day of the record that the pages show. */
export const EDITION = vocabulary.edition;

/** The pages that stand by themselves. */
export const PAGES: readonly Page[] = [
  {
    path: '',
    title: SITE,
    description:
      'How Xiaomi grew from 2010 to 2019, as five press articles told it: phones sold, revenue, markets and strategy. Every mark is a claim with its source.',
  },
  ...panelPages(vocabulary),
  listPage(
    'targets',
    'Targets meet outcomes',
    'Every goal and judged plan of Xiaomi on record, beside what became of it: met, missed, late or open, with the claims that decide it.',
  ),
  listPage(
    'conflicts',
    'Conflicts',
    'Where sources on Xiaomi contradict one another: rival figures as intervals on one axis, what each counts, and why they may differ.',
  ),
  listPage(
    'claims',
    'Claims',
    'All claims on record about Xiaomi from 2010 to 2019: who said what, when, in which words and in which source.',
  ),
  listPage(
    'sources',
    'Sources',
    'The five articles and all added pages that the record rests on: publisher, day, language, what each relays, and its claims.',
  ),
];

/** Every page of the site: those, and one for each claim, source and conflict on record. */
export const ALL_PAGES: readonly Page[] = [...PAGES, ...entryPages(SITE)];

/** What a static host answers with when there is nothing at an address. */
export const NOT_FOUND: Page = {
  path: '404.html',
  title: `No such page – ${SITE}`,
  description: 'There is no page at this address.',
};

function listPage(id: string, name: string, description: string): Page {
  return { path: `${id}/`, title: `${name} – ${SITE}`, description };
}
