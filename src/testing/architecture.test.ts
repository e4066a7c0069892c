import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkArchitecture } from '../../scripts/architecture/check-architecture';
import { LAYER_NAMES, roomOf } from '../../scripts/architecture/layers';
import { readLintConfig, readPackageNames } from '../../scripts/architecture/lint-config';
import { layerOverrides } from '../../scripts/architecture/lint-overrides';
import { readProject } from '../../scripts/architecture/read-project';
import { ROOT, toolCommand } from '../../scripts/project';
import { ALLOWED, FORBIDDEN } from './fixtures/architecture-violations';

type Diagnostic = { readonly filename: string; readonly code: string };

const forbidden = FORBIDDEN.map((item, index) => [item.name, { ...item, index }] as const);

describe('the project', () => {
  it('keeps the rules of architecture', async () => {
    const files = await readProject(ROOT);
    const code = [...files.keys()].filter((file) => /^src\/.*\.tsx?$/.test(file));
    expect(code.length).toBeGreaterThan(10);
    const found = checkArchitecture(files);
    expect(found.map(({ rule, file, message }) => `${file}: ${message} (${rule})`)).toEqual([]);
  });

  it('says the same to the linter: else run "node scripts/run.mjs scripts/architecture/write-lint-layers.ts"', async () => {
    const { layers } = await readLintConfig(ROOT);
    expect(layers).toEqual(layerOverrides(await readPackageNames(ROOT)));
  });
});

describe('the rules of architecture', () => {
  it.each(forbidden)('find %s', (_name, { files, rule, file }) => {
    const found = checkArchitecture(new Map(Object.entries(files)));
    expect(found).toContainEqual(expect.objectContaining({ rule, file }));
    expect(found.filter((violation) => violation.rule !== rule)).toEqual([]);
  });

  it('find nothing in what is allowed', () => {
    expect(checkArchitecture(new Map(Object.entries(ALLOWED)))).toEqual([]);
  });

  it('are shown broken for every layer that has any', () => {
    const shown = FORBIDDEN.filter(({ rule }) => rule === 'direction').map(
      ({ file }) => roomOf(file)?.layer,
    );
    const free = new Set(['data', 'styles', 'testing']);
    expect(LAYER_NAMES.filter((layer) => !free.has(layer) && !shown.includes(layer))).toEqual([]);
  });
});

describe('the linter', () => {
  let folder = '';
  let reports: readonly Diagnostic[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'architecture-'));
    await Promise.all([
      ...FORBIDDEN.map(async ({ files }, index) =>
        write(path.join(folder, `case-${index}`), files),
      ),
      write(path.join(folder, 'allowed'), ALLOWED),
    ]);
    reports = lint(folder);
  });

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  const known = forbidden.filter(([, { lint: rule }]) => rule !== null);

  it.each(known)('finds %s', (_name, { lint: rule, file, index }) => {
    const here = reports.filter(({ filename }) => filename.endsWith(`case-${index}/${file}`));
    expect(here.map(({ code }) => code).join(' ')).toContain(`(${rule})`);
  });

  it('lets pass what is allowed', () => {
    const allowed = reports.filter(({ filename }) => filename.includes('allowed/'));
    expect(allowed.filter(({ code }) => code.includes('no-restricted-imports'))).toEqual([]);
  });
});

/** A project of its own, for the patterns of files in the configuration begin at its folder. */
async function write(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(folder);
  await copyFile(path.join(ROOT, '.oxlintrc.json'), path.join(folder, '.oxlintrc.json'));
  for (const [file, content] of Object.entries(files)) {
    const target = path.join(folder, file);
    // oxlint-disable-next-line no-await-in-loop -- a handful of tiny files
    await mkdir(path.dirname(target), { recursive: true });
    // oxlint-disable-next-line no-await-in-loop -- a handful of tiny files
    await writeFile(target, content);
  }
}

function lint(folder: string): readonly Diagnostic[] {
  const [node = '', ...args] = toolCommand('oxlint', ['--format=json']);
  const { stdout, stderr } = spawnSync(node, args, { cwd: folder, encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  const report = JSON.parse(stdout) as { readonly diagnostics: readonly Diagnostic[] };
  return report.diagnostics;
}
