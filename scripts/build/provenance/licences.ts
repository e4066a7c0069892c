import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../project';
import type { Bill } from './sbom';

/** The licence of each package that the site is made of, by its name and in full. Throws where a package has none. */
export function licencesOf({ components }: Bill): string {
  const all = components.map(({ name, version, licenses }) => {
    const [first] = licenses;
    const id = first?.expression ?? first?.license?.id;
    if (id === undefined) throw new Error(`${name} ${version} does not say its licence`);
    return `${name} ${version}: ${id}\n\n${textOf(name) ?? `Its package holds no text of it: https://spdx.org/licenses/${id}.html`}\n`;
  });
  return all.toSorted().join(`\n${'-'.repeat(72)}\n\n`);
}

function textOf(name: string): string | null {
  const folder = path.join(ROOT, 'node_modules', name);
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const file = files.toSorted().find((one) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(one));
  return file === undefined ? null : readFileSync(path.join(folder, file), 'utf8').trim();
}
