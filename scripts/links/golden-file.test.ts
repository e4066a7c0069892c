import { describe, expect, it, vi } from 'vitest';
import { LINK_CONTEXT } from '@/testing/arb-view';
import { gitHistory } from '../record/git-history';
import { ROOT } from '../project';
import { brokenCheckpoints, checkpointOf, goldenLinks, linkLines, lostLines } from './golden-file';
import { CHECKPOINTS, GOLDEN, missingGoldenLines, readProjectFile } from './golden-files';
import { linksInProse, linksInTests } from './published-links';

vi.setConfig({ testTimeout: 60_000 });

describe('4.6 the file of links that were published', () => {
  it('has every link of the docs, the tests and the pages (else: scripts/links/append-golden.ts)', () => {
    expect(missingGoldenLines()).toEqual([]);
  });

  it('has each link once', () => {
    const addresses = goldenLinks(readProjectFile(GOLDEN)).map(({ address }) => address);
    expect(addresses.filter((address, index) => addresses.indexOf(address) !== index)).toEqual([]);
  });

  it('is as it was at every release', () => {
    expect(brokenCheckpoints(readProjectFile(GOLDEN), readProjectFile(CHECKPOINTS))).toEqual([]);
  });

  it('has lost no line that was ever committed, as far as git knows', async () => {
    const history = gitHistory(ROOT);
    const links = (await history.versionsOf(GOLDEN)) ?? [];
    const checkpoints = (await history.versionsOf(CHECKPOINTS)) ?? [];
    expect(lostLines(readProjectFile(GOLDEN), links)).toEqual([]);
    expect(lostLines(readProjectFile(CHECKPOINTS), checkpoints)).toEqual([]);
  });
});

describe('what watches over it', () => {
  const text = '# head\n/\t{}\n/sales/\t{"x":1}\n';

  it('misses a line that was dropped or edited, and not one that was added or moved', () => {
    const added = '# other\n/new/\t{}\n/sales/\t{"x":1}\n/\t{}\n';
    expect(lostLines(added, [text, '# head\n/\t{}\n'])).toEqual([]);
    expect(lostLines('/\t{}\n/sales/\t{"x":2}\n', [text])).toEqual(['/sales/\t{"x":1}']);
    expect(lostLines('', [text, text])).toHaveLength(2);
  });

  it('tells a checkpoint that does not hold any more', () => {
    const [one, all] = [checkpointOf(text, 2), checkpointOf(text)];
    const checkpoints = `# head\n${one}\n${all}\n`;
    expect(all).toMatch(/^3 [0-9a-f]{64}$/);
    expect(brokenCheckpoints(`${text}/more/\t{}\n`, checkpoints)).toEqual([]);
    expect(brokenCheckpoints(text.replace('1', '2'), checkpoints)).toEqual([all]);
    expect(brokenCheckpoints('# head\n/\t{}\n', checkpoints)).toEqual([all]);
    expect(brokenCheckpoints('', checkpoints)).toEqual([one, all]);
  });

  it('finds links in prose and in tests, and leaves what is no link of ours', () => {
    const prose =
      'Open `/sales/`, <https://a.example/?years=2015&v=1>, (/claims/c-0009/) or data/x.json; not /api/, /?years=2050&v=1, /SALES.';
    expect(linksInProse(prose, LINK_CONTEXT)).toEqual([
      '/sales/',
      '/?years=2015&v=1',
      '/claims/c-0009/',
    ]);
    const tests =
      "go('/?years=2015&v=1'); go(`/x/?v=1`); go('/?themes=boats&v=1') // \"/?tab=table&v=1\"";
    expect(linksInTests(tests, LINK_CONTEXT)).toEqual(['/?years=2015&v=1', '/?tab=table&v=1']);
  });

  it('reads lines with links only', () => {
    expect(linkLines(text)).toEqual(['/\t{}', '/sales/\t{"x":1}']);
  });
});
