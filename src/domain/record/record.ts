import type { Claim } from './claim';
import type { DaySpan } from '../time/day';
import type { Pair } from '../figures/pair';
import type { Scale } from '../figures/quantity';
import { foldTextBy } from '../basics/search-text';
import { slipsIn } from './slips';
import { allOf, type Text } from '../basics/text';

export type Named = { readonly id: string; readonly name: Text };
/** Item of Wikidata that is the same thing, `Q668`; null where none is certain. */
export type Known = { readonly wikidata: string | null };
export type Theme = Named & {
  /** A short name for small controls. */
  readonly short: Text;
};
/** What a claim is about. A topic with a lane is drawn as one on a panel of topics. */
export type Topic = Named & { readonly lane: boolean };
/** A market; one that lies within another is counted and drawn with it as well. */
export type Market = Named &
  Known & {
    readonly within: string | null;
    readonly lane: boolean;
    /** A country or region that can be entered, and not a gathering of many. */
    readonly place: boolean;
  };
export type Metric = Named & { readonly unit: string };
export type Basis = Named & { readonly counts: Text };
export const UNIT_TYPES = [
  'count',
  'money',
  'percent',
  'factor',
  'rank',
  'year',
  'duration',
] as const;
export type Unit = Named & { readonly type: (typeof UNIT_TYPES)[number]; readonly symbol: Text };
/** Who says something. A `person` is a human being, and no company, medium or other body. */
export type Party = Named & Known & { readonly role: Text; readonly person: boolean };

/** Something that can be there, or not: phones on sale, a factory, a shop. */
export type Thing = Named;

/**
 * What claims on several metrics say together. `growth`: a year's figure is that of the year before times its growth.
 * `share`: a part is its share of the whole.
 */
export type Relation = { readonly id: string } & (
  | { readonly kind: 'growth'; readonly metric: string; readonly growth: string }
  | {
      readonly kind: 'share';
      readonly part: string;
      readonly whole: string;
      readonly share: string;
      /** Market of the whole, where it is another than that of the part. */
      readonly wholeMarket: string | null;
    }
);

/** The eight colours that a panel, and the themes that it shows, can have. */
export const COLOURS = [
  'blue',
  'green',
  'violet',
  'orange',
  'teal',
  'pink',
  'olive',
  'slate',
] as const;
export type Colour = (typeof COLOURS)[number];

type PanelHead = Named & {
  /** The themes whose claims it shows; at least one. */
  readonly themes: readonly string[];
  readonly colour: Colour;
  /** What is drawn, for the line below its finding. */
  readonly subtitle: Text;
  /** One or two sentences on its page, for search engines. */
  readonly description: Text;
};

/** Figures of one metric by year, in one unit. */
export type YearsPanel = PanelHead & {
  readonly kind: 'years';
  readonly metric: string;
  /** Figures of other markets are told below the axis. */
  readonly market: string;
  /** Of its axis. Money is converted to the reader's currency; then this is the one for "as printed". */
  readonly unit: string;
  /** One step of the axis: millions of phones, billions of a currency. */
  readonly scale: Scale;
  /** What its sentences call the unit, in the plural: "phones". The unit's own name where it is left out. */
  readonly noun: Text | null;
};

/** Which things are drawn as presence in a market. */
export type LanePresence = {
  /** Thing that fills a bar while it is there. */
  readonly full: string;
  /** Thing of less weight, drawn where there is no more than it; null for none. */
  readonly part: string | null;
  /** Topic of plans to come to a market; null where none are drawn before a bar. */
  readonly entry: string | null;
  /** Things whose coming and going is a point. */
  readonly points: readonly string[];
};

/** A small chart of figures of one metric against what was promised of them, or of things that came. */
export type LaneMeasure = {
  /** What is drawn, with its unit where the figures have one. */
  readonly name: Text;
  /** The lane that it stands for: promises in words of this topic are told below it. */
  readonly topic: string;
  /** The first is drawn; of the others promises are told. */
  readonly metrics: readonly string[];
  /** Of its axis; null for a chart of things alone. */
  readonly unit: string | null;
  readonly scale: Scale;
  /** What its figures count, where several could be drawn of one time; null for any. */
  readonly basis: string | null;
  /** Theme of its figures, where that is not the panel's own. */
  readonly theme: string | null;
  readonly things: readonly string[];
};

/** What was said of each market or topic, over time. */
export type LanesPanel = PanelHead & {
  readonly kind: 'lanes';
  readonly lanes: 'markets' | 'topics';
  /** What is there or not; null where lanes have points and plans alone. */
  readonly presence: LanePresence | null;
  /** Small charts before the lanes, in their order. */
  readonly measures: readonly LaneMeasure[];
};

/** What is drawn of one or more themes. Its id is its address and its filter. */
export type PanelEntry = YearsPanel | LanesPanel;

/** Where claims come from: what the record is about, and what was added to judge it. Its name is a plural: "reports". */
export type CorpusEntry = Named & {
  /** One of its sources: "report". */
  readonly one: Text;
  /** Drawn pale and told apart everywhere. */
  readonly added: boolean;
};

/** Ids and names of everything that claims refer to. */
export type Vocabulary = {
  readonly title: Text;
  readonly company: Text;
  /** First and last year that the record is about, both included. */
  readonly years: { readonly from: number; readonly to: number };
  /** Day on which this state of the data was made. */
  readonly edition: string;
  /** Unit in which money is shown unless the reader chooses another; null where the record has no money. */
  readonly currency: string | null;
  /** In the order in which they stand. */
  readonly panels: readonly PanelEntry[];
  /** The record's own first; at least that one. */
  readonly corpora: readonly CorpusEntry[];
  readonly themes: readonly Theme[];
  readonly topics: readonly Topic[];
  readonly markets: readonly Market[];
  readonly metrics: readonly Metric[];
  readonly bases: readonly Basis[];
  readonly units: readonly Unit[];
  readonly people: readonly Party[];
  readonly things: readonly Thing[];
  readonly relations: readonly Relation[];
};

export type Source = {
  readonly id: string;
  /** Id of a corpus of the vocabulary, and whether that one was added to judge the record's own. */
  readonly corpus: string;
  readonly added: boolean;
  readonly title: string;
  /** Name and place of the publisher. */
  readonly publisher: string;
  /** A short name for labels and feet. */
  readonly short: string;
  readonly author: string | null;
  readonly language: string;
  readonly url: string;
  readonly public: DaySpan & { readonly basis: Text };
  /** What it retells, nearest first. */
  readonly relays: readonly string[];
  readonly note: Text | null;
  /** True for a copy or a low-tier page. */
  readonly weak: boolean;
  /** File name of its text, for a source of the record's own, in the folder that `SEEDS` names; null for added sources. */
  readonly seed: string | null;
};

/** A published average: how many units of `of` one of `per` was. */
export type Rate = Pair & { readonly value: number };
export type ExchangeRates = {
  /** Averages of calendar years, keyed `YYYY`. */
  readonly years: Readonly<Record<string, readonly Rate[]>>;
  /** Averages of single months, keyed `YYYY-MM`. */
  readonly months: Readonly<Record<string, readonly Rate[]>>;
  readonly sources: readonly { readonly pair: Pair; readonly source: string }[];
};

export const VERDICTS = [
  'met',
  'met-early',
  'late',
  'missed',
  'reversed',
  'superseded',
  'undecided',
  'unknown',
  'open',
  'undated',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What an editor may find; the others are for the program to say. */
export const CURATED_VERDICTS = [
  'met',
  'met-early',
  'late',
  'missed',
  'reversed',
  'superseded',
] as const;

/** An editor's verdict on a promise that arithmetic cannot judge, with the claims that justify it. */
export type CuratedVerdict = {
  readonly claim: string;
  readonly verdict: (typeof CURATED_VERDICTS)[number];
  readonly because: readonly string[];
  readonly note: Text;
};

/**
 * What an editor says of promises that the rule would not put together, or not keep apart: claims that tell one promise,
 * and those of them that first gave it another figure or day.
 */
export type PromiseGroup = {
  readonly claims: readonly string[];
  readonly revisions: readonly string[];
};

/** In which ways claims can disagree. */
export const DISAGREEMENT_KINDS = ['conflict', 'words', 'counted', 'arithmetic'] as const;
export type DisagreementKind = (typeof DISAGREEMENT_KINDS)[number];

/** Why claims can contradict one another. */
export const REASONS = [
  'unit',
  'period',
  'scope',
  'tax',
  'currency',
  'rounding',
  'translation',
  'slip',
  'forecast',
  'method',
  'revised',
  'retelling',
  'stage',
  'unexplained',
] as const;
export type Reason = (typeof REASONS)[number];

/** An editor's view of a disagreement: never a winner, always with evidence. */
export type Assessment = {
  /** Its address. */
  readonly id: string;
  readonly kind: DisagreementKind;
  /** The disagreement that it assesses, as the program names it. */
  readonly key: string;
  /** Of one in words, which no rule can find: the claims of each side. Empty for the others. */
  readonly sides: readonly (readonly string[])[];
  /** Claims that are a slip by this view: they stand in their disagreement, and promise nothing. */
  readonly slips: readonly string[];
  readonly title: Text;
  readonly reasons: readonly Reason[];
  readonly note: Text;
  /** Ids of claims that the note rests on. */
  readonly evidence: readonly string[];
};

/** One step of a story: a few words over a view of the record, and the claims that bear them out. */
export type StoryStep = {
  readonly title: Text;
  readonly words: Text;
  /** Address of the view that it stands over, below the base of the site. */
  readonly link: string;
  readonly claims: readonly string[];
  /** What a reader may guess before it is told. */
  readonly guess?: { readonly question: Text; readonly answer: Text } | undefined;
};

/** The record as a story to be read in a minute. */
export type Story = { readonly title: Text; readonly steps: readonly StoryStep[] };

/** All claims on record and the tables they refer to, indexed. Built once by `indexRecord`. */
export type Dataset = {
  readonly vocabulary: Vocabulary;
  readonly rates: ExchangeRates;
  /** Those that stand: a withdrawn claim is in no panel, count, conflict, search or export. */
  readonly claims: readonly Claim[];
  /** Withdrawn ones too: the address of a claim opens for ever. */
  readonly claimById: ReadonlyMap<string, Claim>;
  readonly sources: readonly Source[];
  readonly sourceById: ReadonlyMap<string, Source>;
  /** Assessments by the key of what they assess. */
  readonly assessmentByKey: ReadonlyMap<string, Assessment>;
  /** Curated verdicts by the promise's id. */
  readonly verdictById: ReadonlyMap<string, CuratedVerdict>;
  readonly assessments: readonly Assessment[];
  /** Claims that an assessment calls a slip. */
  readonly slips: ReadonlySet<string>;
  readonly verdicts: readonly CuratedVerdict[];
  readonly promiseGroups: readonly PromiseGroup[];
  /** Null for a record that tells none. */
  readonly story: Story | null;
  /** Folded text in which a claim is searched: our words, the source's, and the names of all it refers to. Made when asked for. */
  readonly textById: Pick<ReadonlyMap<string, string>, 'get'>;
  /** Chinese letters of the record that are written in two ways, pair after pair; empty where nobody has told them. */
  readonly letters: string;
  /** How its texts are folded, and how words have to be that are looked for in them. */
  readonly fold: (text: string) => string;
};

export function indexRecord(parts: {
  readonly vocabulary: Vocabulary;
  readonly rates: ExchangeRates;
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly assessments: readonly Assessment[];
  readonly verdicts: readonly CuratedVerdict[];
  /** None where they are left out. */
  readonly promiseGroups?: readonly PromiseGroup[];
  readonly story?: Story | null | undefined;
  /** Of a larger record that this is a part of. */
  readonly textById?: Dataset['textById'];
  readonly letters?: string | undefined;
}): Dataset {
  const sourceById = new Map(parts.sources.map((source) => [source.id, source]));
  const claimById = new Map(parts.claims.map((claim) => [claim.id, claim]));
  const texts = new Map<string, string>();
  const letters = parts.letters ?? '';
  const fold = foldTextBy(letters);
  return {
    ...parts,
    promiseGroups: parts.promiseGroups ?? [],
    story: parts.story ?? null,
    letters,
    fold,
    slips: slipsIn(parts.assessments, claimById),
    claims: parts.claims.filter(({ withdrawn }) => withdrawn === null),
    claimById,
    sourceById,
    assessmentByKey: new Map(parts.assessments.map((assessment) => [assessment.key, assessment])),
    verdictById: new Map(parts.verdicts.map((verdict) => [verdict.claim, verdict])),
    textById: parts.textById ?? {
      get: (id) => {
        const claim = claimById.get(id);
        if (claim === undefined) return undefined;
        const text = texts.get(id) ?? fold(searchText(parts.vocabulary, sourceById, claim));
        texts.set(id, text);
        return text;
      },
    },
  };
}

function searchText(
  vocabulary: Vocabulary,
  sources: ReadonlyMap<string, Source>,
  claim: Claim,
): string {
  const source = sources.get(claim.source);
  const named = (list: readonly Named[], ids: readonly string[]): readonly string[] =>
    ids.flatMap((id) => allOf(nameOf(list, id)));
  return [
    claim.id,
    ...allOf(claim.label),
    ...allOf(claim.gloss),
    claim.fragment.text,
    claim.period?.text ?? '',
    ...named(vocabulary.themes, [claim.theme]),
    ...named(vocabulary.topics, claim.topics),
    ...named(vocabulary.markets, claim.markets),
    ...named(vocabulary.people, [claim.statedBy, ...claim.via]),
    source?.title ?? '',
    source?.publisher ?? '',
  ].join(' ');
}

/** Looks a name up in one of the vocabulary's lists; the id itself where the list does not have it. */
export function nameOf(list: readonly Named[], id: string): Text {
  return list.find((entry) => entry.id === id)?.name ?? { en: id };
}

/** The market and all markets it lies within, itself first. */
export function marketAndAbove(vocabulary: Vocabulary, id: string): readonly string[] {
  const seen: string[] = [];
  let next: string | null = id;
  while (next !== null && !seen.includes(next)) {
    seen.push(next);
    const at: string = next;
    next = vocabulary.markets.find((market) => market.id === at)?.within ?? null;
  }
  return seen;
}
