import { readFile } from 'node:fs/promises';
import path from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { ROOT } from '../../project';
import { fontsPlugin } from '../plugins/fonts-plugin';
import { licencesOf } from '../provenance/licences';
import { readBill } from '../provenance/sbom';
import { shellHtml } from './shell-html';

/** The app in one HTML document, without a record; its fonts have the letters of this one. */
export async function buildShell(record: string): Promise<string> {
  const [{ script, style }, icon, bill] = await Promise.all([
    bundleApp(record),
    readFile(path.join(ROOT, 'public/favicon.svg'), 'utf8'),
    readBill(),
  ]);
  return shellHtml({ script, style, icon, licences: licencesOf(bill) });
}

async function bundleApp(record: string): Promise<{ script: string; style: string }> {
  const result = await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    // What there is to say, the build of the site says.
    logLevel: 'error',
    plugins: [react(), tailwindcss(), fontsPlugin({ record })],
    resolve: { alias: { '@': path.join(ROOT, 'src') } },
    build: {
      target: 'es2022',
      write: false,
      // Fonts stand in the style sheet.
      assetsInlineLimit: Number.POSITIVE_INFINITY,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: {
        input: path.join(ROOT, 'src/one-file.tsx'),
        checks: { bundlerTimings: false },
        output: { format: 'es', codeSplitting: false },
      },
    },
  });
  if (!('output' in result)) throw new Error('The shell of one file is not one build');
  const scripts = result.output.filter((file) => file.type === 'chunk');
  const [style, ...others] = result.output.filter((file) => file.type === 'asset');
  const [script] = scripts;
  if (script === undefined || style === undefined || scripts.length + others.length > 1) {
    const names = result.output.map(({ fileName }) => fileName);
    throw new Error(
      `The shell of one file is to be a script and a style, and is ${names.join(', ')}`,
    );
  }
  return { script: script.code, style: String(style.source) };
}
