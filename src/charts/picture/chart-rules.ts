export type ChartRule = {
  readonly selector: string;
  /** Property and value, as written. */
  readonly declarations: readonly (readonly [string, string])[];
};

/** The properties that SVG has as attributes; all others are for the screen. */
const DRAWN = new Set([
  'fill',
  'stroke',
  'stroke-width',
  'font-family',
  'font-size',
  'font-weight',
  'opacity',
]);

/** The rules of a flat style sheet that say how a chart looks at rest, in their order. */
export function readChartRules(css: string): readonly ChartRule[] {
  const bare = css.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  return [...bare.matchAll(/(?<selector>[^{}]+)\{(?<body>[^{}]*)\}/g)].flatMap(({ groups }) => {
    const selector = groups?.['selector']?.trim() ?? '';
    if (selector.includes(':')) return [];
    const declarations = (groups?.['body'] ?? '').split(';').flatMap((line) => {
      const [property = '', value = ''] = line.split(':').map((part) => part.trim());
      return DRAWN.has(property) ? [[property, value] as const] : [];
    });
    return declarations.length === 0 ? [] : [{ selector, declarations }];
  });
}
