import type { Kind } from '@/domain/record/claim';
import type { Scale } from '@/domain/figures/quantity';
import type { Measure, ScaleType } from '@/domain/figures/lens';
import type { Tab } from '@/view/query-values';
import type { LinkIssue } from '@/view/view-state';
import type { List } from '@/domain/selection/place';
import type { SortColumn } from '@/domain/selection/sort-claims';
import type { CorpusWords } from './corpus-words';
import type { Headlines } from './headlines';
import type { ClaimsMessages } from './topics/claims';
import type { ConflictsMessages } from './topics/conflicts';
import type { LanesMessages } from './topics/lanes';
import type { TargetsMessages } from './topics/targets';
import type { FilterName } from '@/domain/selection/choices';
import type { FilterMessages } from './topics/filters';
import type { KnownOnMessages } from './topics/known-on';
import type { SourcesMessages } from './topics/sources';
import type { StoryMessages } from './topics/story';
import type { EditionsMessages } from './topics/editions';
import type { SearchMessages } from './topics/search';
import type { ShareMessages } from './topics/share';
import type { TakeAwayMessages } from './topics/take-away';
import type { ReportsMessages } from './topics/reports';
import type { PicturesMessages } from './topics/pictures';

/** Everything the interface says in one language. A language is one file of this type and one line in `i18n.ts`. */
export type Messages = {
  readonly headlines: Headlines;
  readonly claims: ClaimsMessages;
  readonly conflicts: ConflictsMessages;
  readonly lanes: LanesMessages;
  readonly targets: TargetsMessages;
  readonly knownOn: KnownOnMessages;
  readonly sources: SourcesMessages;
  readonly story: StoryMessages;
  readonly search: SearchMessages;
  readonly share: ShareMessages;
  readonly editions: EditionsMessages;
  readonly takeAway: TakeAwayMessages;
  readonly pictures: PicturesMessages;
  readonly app: {
    /** What the site is, for the pictures and texts by which links to it are shown elsewhere. */
    readonly tagline: string;
    readonly skip: string;
    /** A record of the reader's own in place of the published one. */
    readonly openOwn: string;
    readonly numbers: string;
    readonly overview: string;
    readonly pages: string;
    /** The name of the tools of the whole page. */
    readonly tools: string;
    readonly lists: Readonly<Record<List, string>>;
    readonly copyPanelLink: (panel: string) => string;
    readonly copyClaimLink: string;
    readonly copied: string;
    readonly copyFailed: string;
    readonly scheme: string;
    /** Switch of the one key that acts alone. */
    readonly slash: string;
    readonly schemes: Readonly<Record<'system' | 'light' | 'dark', string>>;
    readonly close: string;
  };
  readonly filters: FilterMessages;
  readonly shown: {
    readonly loading: string;
    readonly incomplete: (themes: string) => string;
    /** In the title of a window: what stands beside. */
    readonly beside: (name: string) => string;
  };
  readonly empty: {
    readonly title: string;
    readonly none: string;
    /** `panels` are names of panels; `names` what the view is limited to, where that can be named. */
    readonly panels: (panels: readonly string[], names: readonly string[]) => string;
    readonly panelsYet: (panels: readonly string[]) => string;
    readonly loosen: (filter: FilterName, count: number) => string;
    readonly clearAll: string;
    readonly themeOff: (theme: string) => string;
    readonly showTheme: (theme: string) => string;
  };
  readonly panel: {
    readonly tabs: Readonly<Record<Tab, string>>;
    readonly switch: (panel: string) => string;
    readonly enlarge: (panel: string) => string;
    readonly sources: (count: number) => string;
    readonly targets: (count: number) => string;
    readonly conflictMark: string;
    /** Below a figure that others count otherwise, and the name of that link. */
    readonly countedMark: string;
    readonly openCounted: (figure: string) => string;
    /** Name of the warning sign beside a figure: it leads to the conflict. */
    readonly openConflict: (figure: string) => string;
    readonly chartHelp: (marks: number) => string;
    readonly more: (count: number) => string;
    readonly claims: string;
    readonly notPublished: string;
    readonly noGoal: string;
    /** A goal's label; without its figure where there is no room for it. */
    readonly goal: (figure: string) => string;
    readonly alsoSaidOn: (count: number, year: number) => string;
    readonly lens: {
      readonly measure: string;
      readonly measures: Readonly<Record<Measure, string>>;
      /** Opens the ways that are asked for less; and says which of them holds. */
      readonly more: string;
      readonly moreOf: (chosen: string | null) => string;
      readonly scale: string;
      readonly scales: Readonly<Record<ScaleType, string>>;
      readonly cur: string;
      readonly asPrinted: string;
    };
    readonly legend: {
      readonly added: string;
      readonly outcome: string;
      readonly interim: string;
      readonly bound: string;
      readonly target: string;
      readonly estimate: string;
    };
  };
  readonly rates: {
    /** A rate that is known by way of a third currency only. */
    readonly through: (rate: string, currency: string) => string;
  };
  readonly growth: {
    readonly measures: Readonly<Record<Exclude<Measure, 'value'>, string>>;
    readonly measured: (measure: string, figure: string, from: number, to: number) => string;
    readonly between: (growth: string, from: number, to: number) => string;
    readonly subtitles: Readonly<Record<Exclude<Measure, 'value'>, string>>;
    readonly rounding: (from: string, to: string) => string;
    readonly roundingLow: (from: string) => string;
    readonly roundingHigh: (to: string) => string;
  };
  readonly table: {
    readonly columns: Readonly<Record<SortColumn, string>>;
    readonly caption: (count: number) => string;
    /** Leads to the whole of a table of which the first rows stand here. */
    readonly all: (count: number) => string;
    readonly next: (count: number, total: number) => string;
    readonly sortBy: (column: string) => string;
    readonly title: string;
  };
  readonly claim: {
    readonly drawer: string;
    readonly statedBy: string;
    readonly via: (chain: string) => string;
    /** When it was said, or else when it became public. */
    readonly when: string;
    readonly publicAt: (days: string) => string;
    readonly sometimeIn: (period: string) => string;
    readonly publicBetween: (from: string, to: string) => string;
    readonly source: string;
    readonly place: (language: string, paragraph: number | null) => string;
    readonly counts: string;
    readonly derived: string;
    readonly disagrees: string;
    readonly openSource: string;
    readonly previous: string;
    readonly next: string;
    readonly step: (at: number, count: number) => string;
  };
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly kindsPlural: Readonly<Record<Kind, string>>;
  readonly scales: Readonly<Record<Scale, string>>;
  readonly scaleWords: Readonly<Record<Scale, string>>;
  readonly figure: {
    readonly moreThan: (figure: string) => string;
    readonly atLeast: (figure: string) => string;
    readonly lessThan: (figure: string) => string;
    readonly atMost: (figure: string) => string;
    readonly about: (figure: string) => string;
    readonly range: (from: string, to: string) => string;
    readonly topRank: (to: number) => string;
    readonly rank: (rank: number) => string;
    readonly ranks: (from: number, to: number) => string;
    readonly times: (figure: string) => string;
  };
  readonly period: {
    readonly half: (half: 1 | 2, year: number) => string;
    readonly halfShort: (half: 1 | 2) => string;
    readonly quarterShort: (quarter: number) => string;
    /** From the beginning of the year to a day or month. */
    readonly upTo: (end: string) => string;
    readonly yearShort: (year: number) => string;
    readonly quarter: (quarter: number, year: number) => string;
    readonly span: (from: string, to: string) => string;
  };
  readonly errors: {
    readonly timeline: (name: string) => string;
    readonly reference: string;
    readonly othersStand: string;
    /** Above what was written, where nothing else can be shown. */
    readonly kept: string;
    readonly retry: string;
    readonly problems: string;
    readonly network: (file: string) => string;
    readonly status: (file: string, status: number) => string;
    /** A part whose script did not arrive. */
    readonly late: (name: string) => string;
    readonly script: (name: string) => string;
    readonly page: string;
    readonly reload: string;
    readonly refused: string;
  };
  readonly reports: ReportsMessages;
  readonly notices: {
    readonly title: string;
    readonly issue: (issue: LinkIssue) => string;
    readonly copyNearest: string;
    readonly dismiss: string;
  };
  readonly notFound: {
    readonly title: string;
    /** In the place of a path that is not known. */
    readonly thisAddress: string;
    readonly said: (path: string) => string;
    readonly nearest: string;
    readonly pages: string;
  };
  readonly foot: {
    readonly what: (company: string) => string;
    readonly sources: (own: CorpusWords) => string;
    /** In place of a list: of so many. */
    readonly allSources: (own: CorpusWords) => string;
    readonly added: (pages: number) => string;
    readonly edition: (day: string) => string;
    readonly independent: (company: string) => string;
  };
  readonly languages: Readonly<Record<string, string>>;
};
