import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { packageScript, ROOT } from '../scripts/project';
import { NOT_FOUND, PAGES } from './support/built-pages';
import { axeViolations } from './support/axe';
import { addressOf, openPage } from './support/page';

const HEADERS = [
  'content-security-policy',
  'cross-origin-opener-policy',
  'permissions-policy',
  'referrer-policy',
  'x-content-type-options',
] as const;

describe.each(PAGES)('the page /$path', ({ path, title }) => {
  it('is a file of its own, with its title and the production headers', async () => {
    const response = await fetch(addressOf(path));
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).toContain(`<title>${title}</title>`);
    for (const name of HEADERS) expect(response.headers.get(name), name).not.toBeNull();
  });
});

describe('an address where there is nothing', () => {
  it('is answered with 404 and a page that opens', async () => {
    const response = await fetch(addressOf('nowhere/'));
    expect(response.status).toBe(404);
    const { page, assertClean } = await openPage('nowhere/');
    expect(await page.title()).toBe(NOT_FOUND.title);
    assertClean(/answer 404: .*\/nowhere\/$/, /console error: .*404.*\/nowhere\/\)$/);
  });
});

describe('the browser tests', () => {
  const broken = `<!doctype html><title>Broken</title>
    <script>document.title = 'refused';</script>
    <script nonce="n">
      console.info('said');
      fetch('gone.json');
      setTimeout(() => { throw new Error('thrown'); });
    </script>
    <img src="https://foreign.example/picture.png">`;
  const breakPage = async (page: Page): Promise<unknown> =>
    page.route('**/sales/', async (route) =>
      route.fulfill({
        contentType: 'text/html',
        headers: { 'Content-Security-Policy': "script-src 'nonce-n'" },
        body: broken,
      }),
    );

  it('see messages, errors, violations, failed and foreign requests', async () => {
    const opened = await openPage('sales/', { apart: 'cold', ready: false, before: breakPage });
    for (const seen of [
      /^console info: said/m,
      /^error: .*thrown/m,
      /^Content-Security-Policy: script-src-elem refused inline/m,
      /^answer 404: .*gone\.json$/m,
      /^foreign request: https:\/\/foreign\.example\/picture\.png$/m,
      /^request failed: https:\/\/foreign\.example/m,
    ]) {
      // oxlint-disable-next-line no-await-in-loop -- one is waited for after the other
      await expect.poll(() => opened.problems.join('\n')).toMatch(seen);
    }
    expect(opened.assertClean).toThrow('is not clean');
  });

  it('see what axe sees', async () => {
    const { page } = await openPage('sales/', { apart: 'cold', ready: false, before: breakPage });
    expect((await axeViolations(page)).join('\n')).toContain('image-alt');
  });
});

describe('npm start', () => {
  it('says where it serves the site, serves it, and ends when it is asked to', async () => {
    const [node = '', ...args] = packageScript('start');
    const started = spawn(node, args, { cwd: ROOT, env: { ...process.env, PORT: '0' } });
    const exitCode = new Promise<number | null>((resolve) => {
      started.once('exit', resolve);
    });
    try {
      const url = await addressSaidBy(started.stdout);
      const response = await fetch(url);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-security-policy')).not.toBeNull();
    } finally {
      started.kill('SIGTERM');
    }
    expect(await exitCode).toBe(0);
  });
});

async function addressSaidBy(output: Readable): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const url = /^Serving dist\/ at (?<url>http:\S+)$/.exec(line)?.groups?.['url'];
    if (url !== undefined) return url;
  }
  throw new Error('npm start ended without saying where it serves the site');
}
