/**
 * Loads a file written in TypeScript, with the same `@/` alias as the application: Node 20 cannot read TypeScript by
 * itself, so Vite, which is here anyway, does. What the file imports late must be imported before this resolves.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @param {string} file */
export async function load(file) {
  /** @type {{ module: unknown }} */
  const { module } = await runnerImport(path.resolve(root, file), {
    configFile: false,
    envDir: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@': path.join(root, 'src') } },
  });
  return module;
}
