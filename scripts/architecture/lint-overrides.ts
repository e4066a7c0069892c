import { LAYER_NAMES, LAYERS, type LayerName } from './layers';

type Pattern = {
  readonly regex?: string;
  readonly group?: readonly string[];
  readonly message: string;
};

/** An entry of `overrides` in `.oxlintrc.json` that says what some files may not import. */
export type LayerOverride = {
  readonly files: readonly string[];
  readonly rules: {
    readonly 'no-restricted-imports':
      | 'off'
      | readonly ['error', { readonly patterns: readonly Pattern[] }];
  };
};

/**
 * The files of a layer, as the linter matches them. Of two entries that match, the later one holds.
 */
const FILES: Readonly<Partial<Record<LayerName, readonly string[]>>> = {
  panels: ['src/panels/*.ts', 'src/panels/*.tsx', 'src/panels/shared/**'],
  panel: ['src/panels/*/**'],
  registry: ['src/panels/registry.ts'],
};

/** Before the other two: a panel's pattern of files matches theirs as well. */
const ORDER: readonly LayerName[] = ['panel', ...LAYER_NAMES.filter((name) => name !== 'panel')];

/**
 * The table of layers in the linter's terms. It sees specifiers, not files: what it misses
 * (`import()` types, globs, detours), the architecture test finds. Its patterns know no look-ahead
 * (one that uses it matches nothing, without a word), so what is allowed is turned into a list of
 * all that is not.
 */
export function layerOverrides(packages: readonly string[]): readonly LayerOverride[] {
  const overrides = ORDER.filter((name) => name !== 'testing' && name !== 'data').map(
    (name): LayerOverride => ({
      files: FILES[name] ?? [name === 'main' ? 'src/main.tsx' : `src/${name}/**`],
      rules: { 'no-restricted-imports': ['error', { patterns: patternsFor(name, packages) }] },
    }),
  );
  return [
    ...overrides,
    {
      files: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'src/testing/**'],
      rules: { 'no-restricted-imports': 'off' },
    },
  ];
}

function patternsFor(name: LayerName, packages: readonly string[]): readonly Pattern[] {
  const layer = LAYERS[name];
  const message = `${name} may import only ${listOf(layer.imports)} (scripts/architecture/layers.ts)`;
  const folders = foldersForbidden(name);
  const named = packages.filter(
    (item) => layer.packages !== 'any' && !layer.packages.includes(item),
  );
  const packageMessage = `${name} may import only these packages: ${listOf(layer.packages)} (scripts/architecture/layers.ts)`;
  return [
    { regex: `^(?:@/|(?:\\.\\./)+)(?:${folders.join('|')})(?:/|$)`, message },
    ...(name === 'panel' || name === 'panels' ? otherPanels(message) : []),
    { regex: `^(?:node:|(?:${named.join('|') || 'node:'})(?:/|$))`, message: packageMessage },
  ];
}

/** The folders of `src` that a layer may not import from. */
function foldersForbidden(name: LayerName): readonly string[] {
  const { imports } = LAYERS[name];
  const allowed = new Set<LayerName>(imports === 'anything' ? LAYER_NAMES : imports);
  allowed.delete('testing');
  allowed.add(name);
  const folders = LAYER_NAMES.filter((other) => !['panel', 'panels', 'registry'].includes(other));
  const importsPanels = (['panel', 'panels', 'registry'] as const).some((part) =>
    allowed.has(part),
  );
  return [...folders.filter((other) => !allowed.has(other)), ...(importsPanels ? [] : ['panels'])];
}

/** No panel imports another, or the list of all. */
function otherPanels(message: string): readonly Pattern[] {
  return [
    { group: ['@/panels/**', '!@/panels/panel', '!@/panels/shared/**'], message },
    { group: ['../*/**', '!../shared/**', '../registry'], message },
  ];
}

function listOf(names: readonly string[] | 'anything' | 'any'): string {
  if (typeof names === 'string') return names;
  return names.length === 0 ? 'nothing' : names.join(', ');
}
