import path from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { editionOf } from './scripts/edition/data-files';
import { readSettings } from './scripts/site/settings';
import { dataPackagePlugin } from './scripts/vite/data-package-plugin';
import { headersPlugin } from './scripts/vite/headers-plugin';
import { pagesPlugin } from './scripts/vite/pages-plugin';
import { previewsPlugin } from './scripts/vite/previews-plugin';
import { siteFilePlugin } from './scripts/vite/site-file-plugin';

const root = import.meta.dirname;
const settings = readSettings(process.env);

/** Packages of every page, together in one file that changes seldom. */
const VENDOR = /node_modules\/(?:react|react-dom|scheduler|zustand|@tanstack)\//;

export default defineConfig({
  base: settings.base,
  define: { PUBLISHED_EDITION: JSON.stringify(editionOf(path.join(root, 'data'))) },
  plugins: [
    react(),
    tailwindcss(),
    headersPlugin(),
    pagesPlugin(settings),
    dataPackagePlugin(root, settings),
    siteFilePlugin(root, settings),
    previewsPlugin(),
  ],
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
      output: { codeSplitting: { groups: [{ name: 'vendor', test: VENDOR }] } },
    },
  },
  test: {
    environment: 'node',
    // Pictures read the tokens; all other styles are left out of tests.
    css: { include: [/styles\/(?:tokens|charts)\.css/] },
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    setupFiles: ['src/testing/setup.ts'],
  },
});
