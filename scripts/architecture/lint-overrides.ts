import { LAYER_NAMES, LAYERS, ONE_IMPORTER, roomOf, type LayerName } from './layers';

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
 * The table of layers in the linter's terms. It sees specifiers, not files: what it misses
 * (`import()` types, globs, detours), the architecture test finds. Its patterns know no look-ahead
 * (one that uses it matches nothing, without a word), so what is allowed is turned into a list of
 * all that is not.
 */
export function layerOverrides(packages: readonly string[]): readonly LayerOverride[] {
  const overrides = LAYER_NAMES.filter((name) => name !== 'testing' && name !== 'data').map(
    (name) =>
      override(
        name === 'main' ? ['src/main.tsx', 'src/one-file.tsx'] : [`src/${name}/**`],
        patternsFor(name, packages),
      ),
  );
  return [
    ...overrides,
    override(
      ['src/features/*/*.ts', 'src/features/*/*.tsx'],
      [...patternsFor('features', packages), { regex: '^\\.\\./[^.]', message: OTHER_FEATURE }],
    ),
    ...Object.entries(ONE_IMPORTER).flatMap(([name, file]) => {
      const layer = roomOf(file)?.layer;
      const others = packages.filter((item) => item !== name);
      return layer === undefined ? [] : [override([file], patternsFor(layer, others))];
    }),
    {
      files: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'src/testing/**'],
      rules: { 'no-restricted-imports': 'off' },
    },
  ];
}

const OTHER_FEATURE = 'no feature imports another (scripts/architecture/layers.ts)';

function override(files: readonly string[], patterns: readonly Pattern[]): LayerOverride {
  return { files, rules: { 'no-restricted-imports': ['error', { patterns }] } };
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
    // Within a feature imports are relative: what goes by the alias, or up two floors, leads to another.
    ...(name === 'features'
      ? [{ regex: '^(?:@/features/|\\.\\./\\.\\./[^.])', message: OTHER_FEATURE }]
      : []),
    { regex: `^(?:node:|(?:${named.join('|') || 'node:'})(?:/|$))`, message: packageMessage },
  ];
}

/** The folders of `src` that a layer may not import from. */
function foldersForbidden(name: LayerName): readonly string[] {
  const { imports } = LAYERS[name];
  const allowed = new Set<LayerName>(imports === 'anything' ? LAYER_NAMES : imports);
  allowed.delete('testing');
  allowed.add(name);
  return LAYER_NAMES.filter((other) => !allowed.has(other));
}

function listOf(names: readonly string[] | 'anything' | 'any'): string {
  if (typeof names === 'string') return names;
  return names.length === 0 ? 'nothing' : names.join(', ');
}
