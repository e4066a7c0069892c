import { describe, expect, it } from 'vitest';
import { ENTRY_LISTS, LISTS } from '@/domain/selection/place';
import { en } from '@/i18n/en';
import { decodePath } from '@/view/links/place';
import { readRealRecord } from '@/testing/real-record';
import { shorten } from './entry-pages';
import { sitePages } from './pages';

const record = readRealRecord();
const PANELS = record.vocabulary.panels;
const { all: ALL_PAGES, standing: PAGES } = sitePages(record);

describe('the pages', () => {
  it('are the first page, one for the numbers of a text, for each panel, list and step of the story, and one for each entry of the record', () => {
    const entries = {
      claims: [...record.claimById.keys()],
      sources: record.sources.map(({ id }) => id),
      conflicts: record.assessments.map(({ id }) => id),
    };
    expect(ALL_PAGES.map(({ path }) => path).toSorted()).toEqual(
      [
        '',
        'numbers/',
        ...PANELS.map(({ id }) => `${id}/`),
        ...LISTS.map((list) => `${list}/`),
        ...(record.story?.steps ?? []).map((_, at) => (at === 0 ? 'story/' : `story/${at + 1}/`)),
        ...ENTRY_LISTS.flatMap((list) => entries[list].map((id) => `${list}/${id}/`)),
      ].toSorted(),
    );
  });

  it('are places that the application knows', () => {
    const site = { base: '/', panels: PANELS.map(({ id }) => id) };
    const unknown = ALL_PAGES.filter(
      ({ path }) => decodePath(`/${path}`, site).place.page === 'unknown',
    );
    expect(unknown).toEqual([]);
  });

  it('call the lists as the application does', () => {
    const names = LISTS.map((list) => PAGES.find(({ path }) => path === `${list}/`)?.title);
    const title = record.vocabulary.title.en;
    expect(names).toEqual(LISTS.map((list) => `${en[list].title} – ${title}`));
  });

  it('say each something else, in as many words as a search engine shows', () => {
    expect(doubles(ALL_PAGES.map(({ title }) => title))).toEqual([]);
    expect(doubles(ALL_PAGES.map(({ description }) => description))).toEqual([]);
    for (const { description } of ALL_PAGES) expect(description.length).toBeLessThanOrEqual(160);
  });
});

it('a long description is cut between words', () => {
  expect(shorten('short enough')).toBe('short enough');
  const cut = shorten('a word, '.repeat(40));
  expect(cut.length).toBeLessThanOrEqual(160);
  expect(cut).toMatch(/ (?:a|word)…$/);
});

function doubles(texts: readonly string[]): readonly string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}
