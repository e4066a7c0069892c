import charts from '@/styles/charts.css?raw';
import tokens from '@/styles/tokens.css?raw';
import { readChartRules, type ChartRule } from './chart-rules';
import { readPalette, type Palette, type PictureScheme } from './palette';

/** All that decides how a chart's marks look once it stands alone. */
export type Look = { readonly palette: Palette; readonly rules: readonly ChartRule[] };

const RULES = readChartRules(charts);

/** The look of the screen in one scheme, within a theme or outside of all. */
export function lookOf(scheme: PictureScheme, theme: string | null): Look {
  return { palette: readPalette(tokens, scheme, theme), rules: RULES };
}
