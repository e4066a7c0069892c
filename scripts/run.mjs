/**
 * Runs a script written in TypeScript: `node scripts/run.mjs scripts/x.ts [arguments]`.
 *
 * A script either does its work when it is loaded, or exports `main(args)`: then that is called, and a number it gives
 * back becomes the exit code.
 */
import path from 'node:path';
import { load } from './load.mjs';

const [script, ...args] = process.argv.slice(2);

if (script === undefined) {
  console.error('Usage: node scripts/run.mjs scripts/x.ts [arguments]');
  process.exit(2);
}

const file = path.resolve(script);
// Loading a module through Vite sets NODE_ENV, which a build started by the script would inherit.
const environment = process.env.NODE_ENV;
process.argv.splice(1, process.argv.length, file, ...args);

try {
  const module = await load(file);
  if (environment === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = environment;
  const code = typeof module.main === 'function' ? await module.main(args) : undefined;
  if (typeof code === 'number') process.exitCode = code;
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
