import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { DIST } from '../scripts/project';
import editions from '../data/editions.json';
import { openHost } from './support/embedded';

const site = (): string => inject('siteUrl');

const builtIn = (folder: string, ending: string): string =>
  `${folder}/${readdirSync(path.join(DIST, folder)).find((file) => file.endsWith(ending)) ?? ''}`;

const DATA = [
  'data/package/datapackage.json',
  'data/package/claims.csv',
  'data/package.zip',
  `editions/${editions.editions[0]?.id ?? ''}.json`,
  'schema/timeline.v2.json',
];
const PAGES = ['', 'sales/', 'claims/c-0031/'];

describe('a program on a page of somebody else’s', () => {
  it('reads the data, editions and schemas, and nothing else', async () => {
    const { page } = await openHost('');
    const closed = [...PAGES, 'first.js', 'site.webmanifest', builtIn('assets', '.json')];
    const canRead = async (file: string): Promise<boolean> =>
      page.evaluate(async (address) => {
        try {
          return (await fetch(address)).ok;
        } catch {
          return false;
        }
      }, site() + file);
    const read = await Promise.all(
      [...DATA, ...closed].map(async (file) => [file, await canRead(file)] as const),
    );
    expect(read.filter(([, can]) => can).map(([file]) => file)).toEqual(DATA);
  });

  it('may show the icons, isolated from others too, and load no script but that of frames', async () => {
    const { page } = await openHost('');
    const loads = async (tag: 'img' | 'script', file: string): Promise<boolean> =>
      page.evaluate(
        async ([name, address]) =>
          new Promise<boolean>((resolve) => {
            const element = document.createElement(name);
            element.addEventListener('load', () => {
              resolve(true);
            });
            element.addEventListener('error', () => {
              resolve(false);
            });
            element.src = address;
            document.head.append(element);
          }),
        [tag, site() + file] as const,
      );
    expect(await loads('img', 'favicon.svg')).toBe(true);
    expect(await loads('img', 'icons/apple-touch-icon.png')).toBe(true);
    expect(await loads('script', 'embed.js')).toBe(true);
    expect(await loads('script', 'first.js')).toBe(false);
    expect(await loads('script', builtIn('assets', '.js'))).toBe(false);
  });
});

describe('whoever shows a link', () => {
  it.each(PAGES)('may show the picture of /%s, and load nothing of the page', async (page) => {
    const policyOf = async (file: string): Promise<string | null> =>
      (await fetch(site() + file)).headers.get('cross-origin-resource-policy');
    expect(await policyOf(`${page}preview.png`)).toBe('cross-origin');
    expect(await policyOf(page)).toBe('same-origin');
  });
});
