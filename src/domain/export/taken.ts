import type { Claim } from '../record/claim';
import type { Conflict } from '../findings/conflict';
import type { Derived } from '../figures/derived';
import type { Dataset } from '../record/record';
import type { Text } from '../basics/text';
import type { Judgement } from '../findings/verdict';
import type { EntryList, ViewState } from '@/view/view-state';

/** What a view shows, as the one selector gives it. */
export type ShownClaims = {
  readonly dataset: Dataset;
  readonly claims: readonly Claim[];
  readonly conflicts: readonly Conflict[];
  readonly judgements: readonly Judgement[];
};

/** What the reader's language calls things, and where things are: decided outside. */
export type TakenWords = {
  readonly say: (text: Text) => string;
  /** The claim's figure as printed; empty for one without. */
  readonly figureOf: (claim: Claim) => string;
  /** The whole address of an entry's page, without the reader's filters. */
  readonly entryLink: (list: EntryList, id: string) => string;
};

/** All that is taken away of a view, before it is put into any form. */
export type Taken = ShownClaims & {
  readonly title: string;
  /** The whole address that opens exactly this. */
  readonly link: string;
  readonly view: ViewState;
  /** Which state of the data it was made from. */
  readonly edition: string | null;
  /** Growth that is drawn and stands in no claim. */
  readonly derived: readonly Derived[];
  readonly words: TakenWords;
};

/** Of what is shown, what belongs to these claims: the conflicts that one of them is in, and the verdicts on them. */
export function narrowed(shown: ShownClaims, claims: readonly Claim[]): ShownClaims {
  const ids = new Set(claims.map(({ id }) => id));
  return {
    dataset: shown.dataset,
    claims,
    conflicts: shown.conflicts.filter(({ pairs }) => pairs.flat().some((id) => ids.has(id))),
    judgements: shown.judgements.filter(({ target }) => ids.has(target.id)),
  };
}
