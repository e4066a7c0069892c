import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const SOURCE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** The one rule to which a colour scheme makes a difference. */
export const CONTRAST = ['color-contrast'] as const;

/**
 * What axe finds wrong with a page, all its rules on (or only those of `rules`), a line each: the rule, what it asks for, and
 * the elements. axe is evaluated through the browser's debugger, which the page's
 * Content-Security-Policy does not bind.
 */
export async function axeViolations(
  page: Page,
  rules?: readonly string[],
): Promise<readonly string[]> {
  await page.evaluate(await readFile(SOURCE, 'utf8'));
  const options = JSON.stringify({ resultTypes: ['violations'], runOnly: rules });
  const results = await page.evaluate<AxeResults>(`axe.run('html', ${options})`);
  return results.violations.map(({ id, help, nodes }) => {
    const elements = nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary ?? ''}`);
    return `${id} (${help})\n  ${elements.join('\n  ')}`;
  });
}
