import path from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import type { sitePlugins } from './scripts/build/plugins/site-plugins';
import { makeFirstChunk, makeSoonChunk } from './scripts/build/first-chunk';
import { readSettings } from './scripts/build/settings';
import { load } from './scripts/load.mjs';
import { ByEnvironment } from './scripts/test/by-environment';
import { reportersFor } from './scripts/test/reporters';

type Build = { readonly sitePlugins: typeof sitePlugins };

const root = import.meta.dirname;

/** Packages of every page, together in one file that changes seldom. */
const VENDOR = /node_modules\/(?:react|react-dom|scheduler|zustand|@tanstack)\//;

/** What is `late(…, 'soon')`. */
const SOON =
  /\/src\/(?:site\/(?:panel\/FilledPanel|ClaimTable)|features\/(?:targets\/TargetsSection|overview\/EmptyPanels))\.tsx$/;

export default defineConfig(async ({ command }): Promise<ViteUserConfig> => {
  const settings = readSettings(process.env);
  // Unit tests have no site, but a build that a test starts has. Loaded with the application's alias, which the configuration itself is read without.
  const site =
    command === 'build' || process.env['VITEST'] === undefined
      ? (await load<Build>('scripts/build/plugins/site-plugins.ts')).sitePlugins(settings)
      : [];
  return {
    base: settings.base,
    // A build says itself how it goes, in a line.
    logLevel: command === 'build' ? 'warn' : 'info',
    plugins: [react(), tailwindcss(), ...site],
    resolve: { alias: { '@': path.join(root, 'src') } },
    build: {
      target: 'es2022',
      sourcemap: true,
      // A file inlined as `data:` would be refused by the Content-Security-Policy.
      assetsInlineLimit: 0,
      // Every browser of the target knows modulepreload.
      modulePreload: { polyfill: false },
      // recharts needs no group: only src/charts imports it, and that is loaded lazily.
      // Most of a build is the pages' contents, and meant to be.
      rolldownOptions: {
        checks: { bundlerTimings: false },
        output: {
          // What a sandboxed frame is styled with stands apart: public/_headers opens it, and nothing else beside it.
          assetFileNames: ({ names: [name = ''] }) =>
            `${/\.(?:css|woff2)$/.test(name) ? 'styles' : 'assets'}/[name]-[hash][extname]`,
          codeSplitting: {
            groups: [
              { name: 'vendor', test: VENDOR, priority: 2 },
              { name: makeFirstChunk('app'), debugName: 'app', priority: 1 },
              { name: makeSoonChunk('parts', SOON), debugName: 'parts' },
            ],
          },
        },
      },
    },
    test: {
      environment: 'node',
      // Pictures read the tokens; all other styles are left out of tests.
      css: { include: [/styles\/(?:tokens|charts)\.css/] },
      include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
      reporters: reportersFor(process.env),
      setupFiles: ['src/testing/setup.ts'],
      // A worker keeps the modules it has loaded for its next file, and the page in memory: to load
      // them for each file took longer than most tests. `setup.ts` leaves that empty.
      isolate: false,
      // One for each of two cores: by default one core is kept free, and nobody waits at it.
      maxWorkers: 2,
      sequence: { sequencer: ByEnvironment },
      restoreMocks: true,
      unstubGlobals: true,
      unstubEnvs: true,
      // Only for what hangs: how long a test takes on a machine that is busy is not what is tested.
      testTimeout: 120_000,
      hookTimeout: 120_000,
    },
  };
});
