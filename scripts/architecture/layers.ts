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
  'schema',
  'links',
  'store',
  'io',
  'i18n',
  'styles',
  'charts',
  'ui',
  /** What all panels share: `panels/panel.ts` and `panels/shared/`. */
  'panels',
  /** Any one panel, `panels/<id>/`. No panel imports another. */
  'panel',
  /** `panels/registry.ts`. */
  'registry',
  'pages',
  'app',
  'main',
  /** `testing/` and every `*.test.ts(x)`. */
  'testing',
  /** The record itself, beside `src`. */
  'data',
] as const;

export type LayerName = (typeof LAYER_NAMES)[number];

const VIEW = ['react'] as const;
const PAGE = [
  'domain',
  'links',
  'store',
  'i18n',
  'styles',
  'charts',
  'ui',
  'panels',
  'panel',
  'registry',
  'pages',
  'app',
] as const;

export const LAYERS: Readonly<Record<LayerName, Layer>> = {
  domain: { imports: [], packages: [] },
  schema: { imports: ['domain'], packages: ['valibot', '@valibot/to-json-schema', 'jsonc-parser'] },
  links: { imports: ['domain'], packages: [] },
  store: { imports: ['domain'], packages: ['zustand', ...VIEW] },
  io: {
    imports: ['domain', 'schema', 'links', 'store', 'data'],
    packages: [
      '@tanstack/react-query',
      '@fontsource-variable/inter',
      '@fontsource-variable/newsreader',
    ],
  },
  i18n: { imports: ['domain'], packages: VIEW },
  styles: { imports: [], packages: [] },
  charts: { imports: ['domain', 'i18n', 'styles'], packages: ['recharts', 'react-dom', ...VIEW] },
  ui: { imports: ['domain', 'i18n'], packages: VIEW },
  panels: { imports: ['domain', 'charts', 'ui', 'i18n'], packages: VIEW },
  panel: { imports: ['panels', 'domain', 'charts', 'ui', 'i18n'], packages: VIEW },
  registry: { imports: ['panels', 'panel'], packages: VIEW },
  pages: { imports: PAGE, packages: VIEW },
  app: { imports: PAGE, packages: [...VIEW, 'minisearch', 'uqr'] },
  main: { imports: 'anything', packages: 'any' },
  testing: { imports: 'anything', packages: 'any' },
  data: { imports: [], packages: [] },
};

/** A place in the table: a layer and, for a panel, which one. */
export type Place = { readonly layer: LayerName; readonly panel?: string };

/**
 * Where a file stands, given its path from the project's folder (`src/domain/record/claim.ts`); `null` if
 * in no layer.
 */
export function placeOf(file: string): Place | null {
  const [top, folder = '', second = ''] = file.split('/');
  if (top === 'data') return { layer: 'data' };
  if (top !== 'src') return null;
  if (/\.test\.tsx?$/.test(file)) return { layer: 'testing' };
  if (folder === 'main.tsx') return { layer: 'main' };
  if (folder === 'panels') return placeOfPanelFile(second);
  const layer = LAYER_NAMES.find((name) => name === folder);
  return layer === undefined || layer === 'panel' || layer === 'registry' ? null : { layer };
}

function placeOfPanelFile(name: string): Place {
  if (name === 'registry.ts') return { layer: 'registry' };
  const isShared = name === 'shared' || name.includes('.');
  return isShared ? { layer: 'panels' } : { layer: 'panel', panel: name };
}

/** Whether a file of one place may import one of another. */
export function mayImport(from: Place, to: Place): boolean {
  const { imports } = LAYERS[from.layer];
  if (imports === 'anything') return from.layer === 'testing' || to.layer !== 'testing';
  if (from.layer === to.layer && from.panel === to.panel) return true;
  // A panel may import any panel only if it is named in its own row, and it is not.
  return imports.includes(to.layer);
}

/** Whether a file of this place may import this package. */
export function mayImportPackage(from: Place, name: string): boolean {
  const { packages } = LAYERS[from.layer];
  return packages === 'any' || packages.includes(name);
}
