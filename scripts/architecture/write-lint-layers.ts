import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readLintConfig, readPackageNames } from './lint-config';
import { layerOverrides } from './lint-overrides';
import { ROOT, run, toolCommand } from '../project';

/**
 * Writes the table of layers into the linter's configuration. To be run when the table or the
 * packages have changed.
 */
export async function main(): Promise<number> {
  const { config, others } = await readLintConfig(ROOT);
  const layers = layerOverrides(await readPackageNames(ROOT));
  const overrides = [...others, ...layers];
  const file = path.join(ROOT, '.oxlintrc.json');
  await writeFile(file, `${JSON.stringify({ ...config, overrides }, null, 2)}\n`);
  return run(toolCommand('oxfmt', [file]));
}
