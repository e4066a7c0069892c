import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Every character that stands in a text below these folders, and all that a keyboard has. */
export function lettersIn(folders: readonly string[]): string {
  const letters = new Set(Array.from({ length: 95 }, (_, at) => String.fromCodePoint(32 + at)));
  for (const folder of folders) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(?:json|tsx?)$/.test(name)) continue;
      for (const letter of readFileSync(path.join(folder, name), 'utf8')) letters.add(letter);
    }
  }
  return [...letters].toSorted().join('');
}
