import type { ReactNode } from 'react';
import { createElement } from 'react';
import type { LaneSign } from '@/charts/lanes/lane-signs';
import type { ChartEvents, ChartSize } from '@/charts/parts/mark';
import type { LegendItem } from '@/charts/picture/legend';
import { fingerprint } from '@/domain/basics/fingerprint';
import type { BesideTerms } from '@/domain/record/beside';
import type { Claim } from '@/domain/record/claim';
import type { Derived } from '@/domain/figures/derived';
import type { Dataset, PanelEntry, Source } from '@/domain/record/record';
import type { Lens } from '@/domain/figures/lens';
import type { YearRange } from '@/domain/selection/choices';
import type { Shown } from '@/domain/selection/shown';
import type { I18n } from '@/i18n/i18n';
import type { LateComponent } from '@/ui/late';

/** What a panel's model works from. Pure in, pure out. */
export type PanelInput = {
  readonly dataset: Dataset;
  /** The claims of this panel that the filters leave. */
  readonly claims: readonly Claim[];
  /** Ids of claims that are in conflict with another claim shown. */
  readonly conflictIds: ReadonlySet<string>;
  /** Ids of claims of which another claim shown counts the same otherwise. */
  readonly countedIds: ReadonlySet<string>;
  /** All claims that the filters leave, and would leave of any year, those of other panels too, and what became of the promises. */
  readonly shown: Pick<Shown, 'claims' | 'ofAnyYear' | 'judgements'>;
  readonly years: YearRange;
  /** Markets that the reader asks for; none for all. */
  readonly markets: readonly string[];
  readonly i18n: I18n;
  /** A card has less room than a page. */
  readonly size: ChartSize;
  readonly lens: Lens;
  /** The record that stands beside; left out where none does. */
  readonly beside?: BesideInput | undefined;
};

/** Another record in the same view, whose figures stand beside those of a panel where they are measured alike. */
export type BesideInput = {
  /** Of its company, in the reader's language. */
  readonly name: string;
  readonly shown: Shown;
  readonly terms: BesideTerms | null;
};

/** What is said of a record beside on a panel. */
export type BesideSaid = {
  readonly name: string;
  /** How its figures look; null where none are drawn. */
  readonly legend: LegendItem | null;
  /** What can be compared and what not, and why: a sentence each. */
  readonly said: readonly string[];
  /** What else stands behind its figures: rates. */
  readonly notes: readonly string[];
  /** Its claims on what is drawn, goals too. */
  readonly claims: readonly Claim[];
  /** Those in which what is drawn of it stands. */
  readonly sources: readonly Source[];
  /** Its growth that is drawn. */
  readonly derived: readonly Derived[];
};

/** What a panel says and draws. No chart can exist without its finding, its sentence and its table's rows. */
export type PanelModel<Drawing> = {
  /** The finding, made from what is shown. */
  readonly headline: string;
  /** What is plotted, and in which unit. */
  readonly subtitle: string;
  /** One sentence that sums the chart up for those who do not see it. */
  readonly summary: string;
  /** The claims of the table, in the order of the chart: put in order when a table is asked for. */
  readonly rows: () => readonly Claim[];
  /** Warnings for the foot. */
  readonly warnings: readonly string[];
  /** What else is to be said of it in the foot, and warns of nothing: goals that were missed, say. */
  readonly remarks?: readonly string[];
  /** Left out where no record stands beside. */
  readonly beside?: BesideSaid | undefined;
  /** How to read the forms that are in use. */
  readonly legend: readonly LegendItem[];
  /** The same of lanes: each form that is drawn, with its words. */
  readonly signs?: readonly LaneSign[];
  /** Growth that is drawn, as numbers, for what is taken away. None where nothing is reckoned. */
  readonly derived?: readonly Derived[];
  readonly drawing: Drawing;
};

type DrawProps = ChartEvents & { readonly size: ChartSize };

export type PanelViewProps<Drawing> = DrawProps & {
  readonly drawing: Drawing;
  readonly summary: string;
};

/** What a kind of panel is: how an entry of the record of that kind is modelled, seen and drawn. */
type Kind<Entry extends PanelEntry, Drawing> = {
  readonly model: (entry: Entry, input: PanelInput) => PanelModel<Drawing>;
  readonly View: LateComponent<PanelViewProps<Drawing>>;
  readonly marks: (drawing: Drawing) => number;
  /** Whether there is more to be drawn than claims that are only counted. */
  readonly isPlotted: (drawing: Drawing) => boolean;
};

/** A panel's model with its drawing tied to its view, so that no one else needs to know what is drawn. */
export type Presented = Omit<PanelModel<unknown>, 'drawing'> & {
  /** The same for two drawings that show the same. */
  readonly print: string;
  /** How many marks there are to be drawn. */
  readonly marks: number;
  /** Whether a chart of it shows anything; else its claims are shown instead. */
  readonly isPlotted: boolean;
  /** Fetches what draws it. */
  readonly load: () => Promise<unknown>;
  readonly draw: (props: DrawProps) => ReactNode;
};

/** A panel of a record, as far as a page is laid out by it. Its id is also its address. */
export type Panel = Pick<PanelEntry, 'id' | 'kind' | 'name' | 'themes' | 'colour'> & {
  /** Ways of seeing its figures that its page offers. */
  readonly lenses: readonly (keyof Lens)[];
  /** Height of the chart on a card in pixels: kept free before the chart is there. */
  readonly cardHeight: number;
};

/** A panel with what it says and draws. */
export type PresentedPanel = Panel & { readonly present: (input: PanelInput) => Presented };

/** A kind of panel as a value: gives a panel what the entry of the record that it stands for says and draws. */
export function defineKind<Entry extends PanelEntry, Drawing>({
  model,
  View,
  marks,
  isPlotted,
}: Kind<Entry, Drawing>): (panel: Panel, entry: Entry) => PresentedPanel {
  return (panel, entry) => ({
    ...panel,
    present: (input) => {
      const { drawing, ...said } = model(entry, input);
      return {
        ...said,
        print: fingerprint([entry.id, input.size, drawing]),
        marks: marks(drawing),
        isPlotted: isPlotted(drawing),
        load: View.load,
        draw: (props) => createElement(View, { drawing, summary: said.summary, ...props }),
      };
    },
  });
}
