import { expect, test } from 'vitest';
import { readProject } from '../../scripts/architecture/read-project';
import { ROOT } from '../../scripts/project';

/** What shows words of sources: in these rooms only `quoted` sets quotation marks. */
const SHOWS =
  /^(?:src\/(?:charts|features|panels|shell|site|ui|words)|scripts\/(?:prerender|previews|vite))\//;
const BY_HAND = /[“”„‚«»]|&[lr][sd]quo;|&[lr]aquo;/u;

test('words of sources stand in the marks of their language, set in one place', async () => {
  const files = [...(await readProject(ROOT))].filter(
    ([file]) => SHOWS.test(file) && !/\.test\.tsx?$/.test(file),
  );
  expect(files.length).toBeGreaterThan(100);
  const byHand = files.flatMap(([file, code]) =>
    code
      .split('\n')
      .filter((line) => BY_HAND.test(line) && !/^\s*(?:\*|\/\*|\/\/)/.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  // React's own ids begin with one.
  expect(byHand.filter((line) => !line.includes('MADE_UP ='))).toEqual([]);
});
