import type { Claim } from '../record/claim';
import type { Derived } from '../figures/derived';
import type { CurrencyChoice } from '../figures/lens';
import type { Day } from '../time/day';
import type { Text } from '../basics/text';
import type { EntryList, Place } from '../selection/place';
import type { PageScope } from '../selection/scope';
import type { NameWords } from './file-name';

/** What the reader's language calls things, and where things are: decided outside. */
export type TakenWords = {
  readonly say: (text: Text) => string;
  /** The claim's figure as printed; empty for one without. */
  readonly figureOf: (claim: Claim) => string;
  /** The whole address of an entry's page, without the reader's filters. */
  readonly entryLink: (list: EntryList, id: string) => string;
};

/** All that is taken away of a view, before it is put into any form. */
export type Taken = Pick<
  PageScope,
  'dataset' | 'claims' | 'conflicts' | 'others' | 'judgements' | 'sources'
> & {
  readonly title: string;
  /** The whole address that opens exactly this. */
  readonly link: string;
  readonly place: Place;
  /** The currency in which amounts are taken as well. */
  readonly cur: CurrencyChoice;
  /** The day whose knowledge it shows; null for all that is on record. */
  readonly asof: Day | null;
  /** The reader's choices that decided what is taken, by the keys of addresses. */
  readonly choices: Readonly<Record<string, unknown>>;
  /** What of them stands in the names of files. */
  readonly named: NameWords;
  /** Which state of the data it was made from. */
  readonly edition: string | null;
  /** Growth that is drawn and stands in no claim. */
  readonly derived: readonly Derived[];
  readonly words: TakenWords;
  /** What is taken with it of the record beside; left out where none stands there. */
  readonly beside?: Taken | undefined;
};
