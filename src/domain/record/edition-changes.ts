/** What became of the record since an edition of it. */
export type EditionChanges = {
  /** Ids of claims that were not in it. */
  readonly added: readonly string[];
  /** Ids of claims that were in it and have been taken back since. */
  readonly withdrawn: readonly string[];
  /** Ids of claims that say something else now, in any of their parts. */
  readonly changed: readonly string[];
  /** Whether sources, rates, names, assessments or verdicts differ. */
  readonly rest: boolean;
};

export function hasChanges({ added, withdrawn, changed, rest }: EditionChanges): boolean {
  return rest || added.length + withdrawn.length + changed.length > 0;
}
