import { readFile } from 'node:fs/promises';
import path from 'node:path';

const RULE = 'no-restricted-imports';

type Entries = Readonly<Record<string, unknown>>;

/**
 * The linter's configuration, and its overrides: those that hold the rules of layers, and the
 * others.
 */
export type LintConfig = {
  readonly config: Entries;
  readonly layers: readonly Entries[];
  readonly others: readonly Entries[];
};

export async function readLintConfig(root: string): Promise<LintConfig> {
  const config = await readEntries(path.join(root, '.oxlintrc.json'));
  const overrides: unknown = config['overrides'];
  if (!Array.isArray(overrides)) throw new Error('.oxlintrc.json has no overrides');
  const entries = overrides.filter(isEntries);
  const isLayer = ({ rules }: Entries): boolean => isEntries(rules) && RULE in rules;
  return {
    config,
    layers: entries.filter(isLayer),
    others: entries.filter((entry) => !isLayer(entry)),
  };
}

/** Every package that the project asks for. */
export async function readPackageNames(root: string): Promise<readonly string[]> {
  const manifest = await readEntries(path.join(root, 'package.json'));
  return ['dependencies', 'devDependencies']
    .flatMap((key) => {
      const named = manifest[key];
      return isEntries(named) ? Object.keys(named) : [];
    })
    .toSorted();
}

async function readEntries(file: string): Promise<Entries> {
  const content: unknown = JSON.parse(await readFile(file, 'utf8'));
  if (!isEntries(content)) throw new Error(`${file} holds no object`);
  return content;
}

function isEntries(value: unknown): value is Entries {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
