import type { Claim } from '../record/claim';
import type { Derived } from '../figures/derived';
import type { Lens } from '../figures/lens';
import type { Day } from '../time/day';
import type { Text } from '../basics/text';
import type { CorpusChoice, Filters } from '../selection/choices';
import type { EntryList, Place } from '../selection/place';
import type { ShownClaims } from '../selection/shown';
import type { Sort } from '../selection/sort-claims';

/** What the reader's language calls things, and where things are: decided outside. */
export type TakenWords = {
  readonly say: (text: Text) => string;
  /** The claim's figure as printed; empty for one without. */
  readonly figureOf: (claim: Claim) => string;
  /** The whole address of an entry's page, without the reader's filters. */
  readonly entryLink: (list: EntryList, id: string) => string;
};

/** The reader's choices that decide what is taken: how the page is laid out is none of them. */
export type TakenChoices = Filters &
  Lens & {
    readonly place: Place;
    readonly corpus: CorpusChoice;
    readonly asof: Day | null;
    readonly compare: Day | null;
    readonly sort: Sort;
  };

/** All that is taken away of a view, before it is put into any form. */
export type Taken = ShownClaims & {
  readonly title: string;
  /** The whole address that opens exactly this. */
  readonly link: string;
  readonly view: TakenChoices;
  /** Which state of the data it was made from. */
  readonly edition: string | null;
  /** Growth that is drawn and stands in no claim. */
  readonly derived: readonly Derived[];
  readonly words: TakenWords;
};
