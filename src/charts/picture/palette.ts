import type { ThemeColour } from '@/domain/record/panels';

export type PictureScheme = 'light' | 'dark';

/** Value of every token in one colour scheme, by its name without dashes; `theme` is the colour of what is drawn. */
export type Palette = Readonly<Record<string, string>>;

const TOKEN = /--(?<name>[\w-]+):\s*(?<value>[^;]+);/g;
const PAIR = /^light-dark\(\s*(?<light>[^,]+?)\s*,\s*(?<dark>[^)]+?)\s*\)$/;

/** Reads the tokens of the style sheet, so that a picture has the colours of the screen. */
export function readPalette(
  tokens: string,
  scheme: PictureScheme,
  colour: ThemeColour | null,
): Palette {
  const palette: Record<string, string> = {};
  for (const { groups } of tokens.matchAll(TOKEN)) {
    const { name, value } = groups ?? {};
    if (name === undefined || value === undefined || name in palette) continue;
    const pair = PAIR.exec(value.trim())?.groups;
    palette[name] = pair?.[scheme] ?? value.trim();
  }
  palette['theme'] = palette[colour ?? 'ink'] ?? palette['ink'] ?? 'currentColor';
  return palette;
}

/** The value with every `var(--…)` replaced by what it stands for. */
export function resolved(value: string, palette: Palette): string {
  return value.replaceAll(/var\(--(?<name>[\w-]+)\)/g, (_all, name: string) => {
    const found = palette[name];
    if (found === undefined) throw new Error(`No style sheet has the token --${name}`);
    return found;
  });
}
