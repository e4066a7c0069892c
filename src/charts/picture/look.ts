import type { ThemeColour } from '@/domain/record/panels';
import charts from '@/styles/charts.css?raw';
import tokens from '@/styles/tokens.css?raw';
import { readChartRules, type ChartRule } from './chart-rules';
import { readPalette, type Palette, type PictureScheme } from './palette';

/** All that decides how a chart's marks look once it stands alone. */
export type Look = { readonly palette: Palette; readonly rules: readonly ChartRule[] };

const RULES = readChartRules(charts);

/** The look of the screen in one scheme, in the colour of a panel or in none. */
export function lookOf(scheme: PictureScheme, colour: ThemeColour | null): Look {
  return { palette: readPalette(tokens, scheme, colour), rules: RULES };
}
