/**
 * Which part of `src` may import which: the one table. The architecture test checks every import
 * against it, by the real path; the overrides of `.oxlintrc.json` are made from it, so that an
 * editor says the same.
 */
export type Layer = {
  /** What it may import besides itself. */
  readonly imports: readonly LayerName[] | 'anything';
  /** The packages it may import. */
  readonly packages: readonly string[] | 'any';
};

export const LAYER_NAMES = [
  'domain',
  'view',
  'schema',
  'words',
  'store',
  'io',
  'i18n',
  'styles',
  'charts',
  'ui',
  'panels',
  /** What any feature may use. */
  'site',
  /** Any one feature, `features/<name>/`. No feature imports another. */
  'features',
  'shell',
  'main',
  /** `testing/` and every `*.test.ts(x)`. */
  'testing',
  /** The record itself, beside `src`. */
  'data',
] as const;

export type LayerName = (typeof LAYER_NAMES)[number];

const REACT = ['react'] as const;
const BELOW_SITE = [
  'domain',
  'view',
  'words',
  'store',
  'i18n',
  'styles',
  'charts',
  'ui',
  'panels',
] as const;

export const LAYERS: Readonly<Record<LayerName, Layer>> = {
  domain: { imports: [], packages: [] },
  view: { imports: ['domain'], packages: [] },
  schema: {
    imports: ['domain'],
    packages: ['valibot', '@valibot/to-json-schema', 'jsonc-parser', 'papaparse', 'fflate'],
  },
  words: { imports: ['domain', 'i18n'], packages: [] },
  store: { imports: ['domain', 'view'], packages: ['zustand', ...REACT] },
  io: {
    imports: ['domain', 'view', 'schema', 'store', 'data'],
    packages: [
      '@tanstack/react-query',
      'text-fragments-polyfill',
      'virtual:one-file',
      '@fontsource-variable/inter',
      '@fontsource-variable/newsreader',
    ],
  },
  i18n: { imports: ['domain', 'view'], packages: REACT },
  styles: { imports: [], packages: [] },
  charts: {
    imports: ['domain', 'i18n', 'words', 'styles'],
    packages: ['react-dom', ...REACT],
  },
  ui: { imports: ['domain', 'i18n', 'words'], packages: REACT },
  panels: { imports: ['domain', 'charts', 'ui', 'i18n', 'words'], packages: REACT },
  site: { imports: BELOW_SITE, packages: ['react-dom', ...REACT] },
  features: { imports: [...BELOW_SITE, 'site'], packages: [...REACT, 'minisearch', 'uqr'] },
  shell: { imports: [...BELOW_SITE, 'site', 'features'], packages: REACT },
  main: { imports: 'anything', packages: 'any' },
  testing: { imports: 'anything', packages: 'any' },
  data: { imports: [], packages: [] },
};

/** Packages that one file alone imports, so that no other needs to know them. */
export const ONE_IMPORTER: Readonly<Record<string, string>> = {
  recharts: 'src/charts/axes.tsx',
};

/** A room in the table: a layer and, for a feature, which one. */
export type Room = { readonly layer: LayerName; readonly feature?: string };

/**
 * The room of a file, given its path from the project's folder (`src/domain/record/claim.ts`);
 * `null` if it is in none.
 */
export function roomOf(file: string): Room | null {
  const [top, folder = '', second = '', ...deeper] = file.split('/');
  if (top === 'data') return { layer: 'data' };
  if (top !== 'src') return null;
  if (/\.test\.tsx?$/.test(file)) return { layer: 'testing' };
  // What puts all together: of the site, and of the dashboard as one file.
  if (folder === 'main.tsx' || folder === 'one-file.tsx') return { layer: 'main' };
  if (folder === 'features') {
    // A file of no feature would belong to all.
    return deeper.length === 0 ? null : { layer: 'features', feature: second };
  }
  const layer = LAYER_NAMES.find((name) => name === folder);
  return layer === undefined ? null : { layer };
}

/** Whether a file of one room may import one of another. */
export function mayImport(from: Room, to: Room): boolean {
  const { imports } = LAYERS[from.layer];
  if (imports === 'anything') return from.layer === 'testing' || to.layer !== 'testing';
  if (from.layer === to.layer) return from.feature === to.feature;
  return imports.includes(to.layer);
}

/** Whether a file, which is of this room, may import this package. */
export function mayImportPackage(file: string, from: Room, name: string): boolean {
  const { packages } = LAYERS[from.layer];
  if (from.layer !== 'testing' && name in ONE_IMPORTER) return ONE_IMPORTER[name] === file;
  return packages === 'any' || packages.includes(name);
}
