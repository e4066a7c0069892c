import { describe, expect, it } from 'vitest';
import { fingerprintOfText } from '@/domain/basics/fingerprint';
import { ok } from '@/domain/basics/result';
import { contentRecord, readContent, RECORD_PLACE, TITLE_PLACE } from '@/schema/one-file';
import { createAppStore, type AppStore } from '@/store/store';
import { SMALL_RECORD } from '@/testing/small-record';
import { DEFAULT_VIEW } from '@/view/view-state';
import { takeOneFile } from './take-one-file';

const TEXT = `${TITLE_PLACE}|${RECORD_PLACE}`;
const shell = { url: '/shell', print: fingerprintOfText(TEXT) };

function fullStore(view: Partial<typeof DEFAULT_VIEW> = {}): AppStore {
  const { vocabulary, claims, ...reference } = contentRecord(SMALL_RECORD);
  const store = createAppStore({
    vocabulary,
    view: { ...DEFAULT_VIEW, ...view },
    issues: [],
    scheme: 'system',
  });
  store.getState().receive({
    reference: ok(reference),
    timelines: Object.fromEntries(
      vocabulary.themes.map(({ id }) => [id, ok(claims.filter(({ theme }) => theme === id))]),
    ),
  });
  return store;
}

const from = (text = TEXT) => ({
  site: 'https://example.org/some/where/',
  taken: '2026-01-02',
  publishedEdition: '2026-01-01-abcdef01',
  shell,
  fetchText: async () => {
    await Promise.resolve();
    return text;
  },
});

const contentOf = (html: string) => readContent(html.slice(html.indexOf('|') + 1));

describe('taking the dashboard away in one file', () => {
  it('opens on the view that is shown, within the file', async () => {
    const store = fullStore({
      place: { page: 'panel', panel: 'sales' },
      years: { from: 2012, to: 2015 },
      claim: 'c-0001',
      // Other files, which are not in it.
      edition: '2026-01-01-abcdef01',
      with: 'acme',
    });
    const file = await takeOneFile(store.getState(), from());
    expect(file.name).toMatch(/^[a-z0-9-]+\.html$/);
    const content = contentOf(file.content);
    expect(content.start).toBe('/sales/?years=2012..2015&claim=c-0001&v=1');
    expect(content).toMatchObject({
      given: null,
      edition: '2026-01-01-abcdef01',
      site: 'https://example.org/some/where/',
      taken: '2026-01-02',
    });
    expect(content.record.claims).toHaveLength(SMALL_RECORD.claimById.size);
  });

  it('has of a record of one’s own its files and what is wrong with them, and no edition', async () => {
    const store = fullStore();
    const problem = {
      file: 'a.csv',
      row: 2,
      column: null,
      found: null,
      message: 'is odd',
      weight: 'note',
    } as const;
    store
      .getState()
      .setGiven({ name: 'acme', texts: new Map([['a.json', '{}']]), problems: [problem] });
    const { content } = await takeOneFile(store.getState(), from());
    expect(contentOf(content)).toMatchObject({
      edition: null,
      given: { name: 'acme', texts: [['a.json', '{}']], problems: [problem] },
    });
  });

  it('is refused while a part of the record is missing', async () => {
    const store = fullStore();
    store.getState().startLoading('sales');
    await expect(takeOneFile(store.getState(), from())).rejects.toThrow(
      'a part of the record has not arrived',
    );
  });

  it('is refused with a shell of another build', async () => {
    await expect(takeOneFile(fullStore().getState(), from(`${TEXT} `))).rejects.toThrow(
      'of another build',
    );
  });
});
