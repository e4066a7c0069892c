import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { lettersIn } from '../letters';
import { FONTS, fontsPlugin } from './fonts-plugin';

async function makeFolder(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'letters-'));
  onTestFinished(async () => rm(folder, { recursive: true }));
  await Promise.all(
    Object.entries(files).map(async ([name, text]) => writeFile(path.join(folder, name), text)),
  );
  return folder;
}

it('finds the letters of texts, beside those of a keyboard', async () => {
  const letters = lettersIn([await makeFolder({ 'a.json': 'détrôné', 'b.ts': '≈', 'c.png': 'ß' })]);
  for (const letter of 'éôn≈A~ 9') expect(letters).toContain(letter);
  expect(letters).not.toContain('ß');
  expect(letters).not.toContain('ł');
});

it('gives a build fonts of half the bytes, under any address, and leaves them whole while developing', async () => {
  const { config } = fontsPlugin({ record: await makeFolder({ 'a.json': 'é' }) });
  if (typeof config !== 'function') throw new Error('The plugin does not configure anything');
  const configure = (command: 'build' | 'serve'): unknown =>
    Reflect.apply(config, {}, [{}, { command, mode: 'test' }]) as unknown;
  expect(await configure('serve')).toBeUndefined();
  const { resolve } = (await configure('build')) as {
    readonly resolve: {
      readonly alias: readonly { readonly find: RegExp; readonly replacement: string }[];
    };
  };
  for (const font of FONTS) {
    const whole = readFileSync(createRequire(import.meta.url).resolve(font));
    const found = resolve.alias.filter(({ find }) => find.test(font) && find.test(`${font}?url`));
    expect(found).toHaveLength(1);
    const cut = readFileSync(found[0]?.replacement ?? '');
    expect(cut.length).toBeLessThan(whole.length * 0.6);
    // Still a font of the web's second form.
    expect(cut.subarray(0, 4).toString('latin1')).toBe('wOF2');
  }
});
