import path from 'node:path';
import type { Plugin } from 'vite';
import type { CompiledPart } from '@/schema/compiled-parts';
import type { CompiledFile } from '@/io/compiled';
import { compileBeside, type CompiledBeside } from '../compile-beside';
import { compileRecord, lettersOfEditions, type CompiledRecord } from '../compile-record';
import { folderOfBeside } from '../../record/beside-list';
import { readBesideList, readRecordTexts } from '../../record/record-folder';
import type { SiteSettings } from '../settings';

const NAME = 'virtual:record';
const ID = `\0${NAME}`;
const LETTERS = 'virtual:edition-letters';
const LETTERS_ID = `\0${LETTERS}`;
const IDS: ReadonlyMap<string, string> = new Map([
  [NAME, ID],
  [LETTERS, LETTERS_ID],
]);

/** Path of a part of the record within the site. */
function compiledPath({ name, print }: CompiledPart): string {
  return `assets/${name}-${print}.json`;
}

/**
 * Gives the app its record as `virtual:record`: the names at once, all else as compiled files that it fetches, and as
 * `virtual:edition-letters` what an edition does not say of its letters. While developing they are served as they are asked for, and a change in the record loads the page anew.
 */
export function recordPlugin({ record, base }: Pick<SiteSettings, 'record' | 'base'>): Plugin {
  let compiled: CompiledRecord | null = null;
  let beside: readonly CompiledBeside[] = [];
  const fileOf = (part: CompiledPart): CompiledFile => ({
    name: part.name,
    url: base + compiledPath(part),
    print: part.print,
  });
  const parts = (): readonly CompiledPart[] => [
    ...(compiled === null ? [] : [compiled.reference, ...compiled.timelines]),
    ...beside.flatMap(({ manifest, parts: own }) => [manifest, ...own]),
  ];
  return {
    name: 'record',
    resolveId: (id) => IDS.get(id) ?? null,
    load(id) {
      if (id === LETTERS_ID)
        return `export const letters = ${JSON.stringify(lettersOfEditions(record))};`;
      if (id !== ID) return null;
      compiled = compileRecord(record);
      beside = compileBeside(record, fileOf);
      for (const folder of [record, ...readBesideList(record).map(folderOfBeside)])
        for (const name of readRecordTexts(folder).keys())
          this.addWatchFile(path.join(folder, name));
      if (this.environment.config.command === 'build') {
        for (const part of parts())
          this.emitFile({ type: 'asset', fileName: compiledPath(part), source: part.text });
      }
      return moduleOf(compiled, beside, fileOf);
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const part = parts().find((known) => request.url === base + compiledPath(known));
        if (part === undefined) next();
        else response.setHeader('Content-Type', 'application/json').end(part.text);
      });
    },
  };
}

function moduleOf(
  record: CompiledRecord,
  beside: readonly CompiledBeside[],
  fileOf: (part: CompiledPart) => CompiledFile,
): string {
  const exported = {
    ...record,
    reference: fileOf(record.reference),
    timelines: record.timelines.map(fileOf),
    beside: beside.map(({ id, name, manifest }) => {
      const { url, print } = fileOf(manifest);
      return { id, name, url, print };
    }),
  };
  return Object.entries(exported)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
}
