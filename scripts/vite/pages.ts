/** A page that gets an HTML file of its own. */
export type Page = {
  /** Below the base, with a slash at its end; empty for the first page. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
};

const SITE = 'On the record: Xiaomi, 2010–2019';

/** Every page of the site. The paths are those that the application's addresses use. */
export const PAGES: readonly Page[] = [
  {
    path: '',
    title: SITE,
    description:
      'How Xiaomi grew from 2010 to 2019, as five press articles told it: phones sold, revenue, markets and strategy. Every mark is a claim with its source.',
  },
  {
    path: 'sales/',
    title: `Smartphone sales growth · ${SITE}`,
    description:
      'How many smartphones Xiaomi said it sold, year by year, what it promised to sell, and who said so. Every figure with its source.',
  },
  {
    path: 'revenue/',
    title: `Revenue · ${SITE}`,
    description:
      'Xiaomi’s revenue as reported year by year, beside the goals set for 2015 and 2017, in the currency each source printed. Every figure with its source.',
  },
  {
    path: 'expansion/',
    title: `International expansion · ${SITE}`,
    description:
      'Where Xiaomi went and where it planned to go: India, Brazil, Europe and other markets, entries, factories and plans. Every event with its source.',
  },
  {
    path: 'strategy/',
    title: `Strategy shifts · ${SITE}`,
    description:
      'How Xiaomi’s strategy changed: internet services, connected devices, online and physical retail, finance and brand. Every statement with its source.',
  },
];

/** What a static host answers with when there is nothing at an address. */
export const NOT_FOUND: Page = {
  path: '404.html',
  title: `Page not found · ${SITE}`,
  description: 'There is no page at this address.',
};
