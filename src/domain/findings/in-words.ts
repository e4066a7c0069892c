import type { Claim } from '../record/claim';
import type { Assessment } from '../record/record';
import type { Found } from './found';

/** Claims of which an editor says that they cannot both hold: no rule can tell that of words. */
export function findInWords(
  assessments: readonly Assessment[],
  claims: readonly Claim[],
): readonly Found<'words'>[] {
  const inWords = assessments.filter(({ kind }) => kind === 'words');
  if (inWords.length === 0) return [];
  const standing = new Set(claims.flatMap(({ id, withdrawn }) => (withdrawn === null ? [id] : [])));
  return inWords.flatMap(({ key, sides }): readonly Found<'words'>[] => {
    const left = sides.map((side) => side.filter((id) => standing.has(id)));
    const pairs = left.flatMap((side, index) =>
      left
        .slice(index + 1)
        .flatMap((other) => side.flatMap((a) => other.map((b) => [a, b] as const))),
    );
    if (pairs.length === 0) return [];
    const ids = new Set(left.flat());
    return [{ key, type: 'words', claims: claims.filter(({ id }) => ids.has(id)), pairs }];
  });
}
