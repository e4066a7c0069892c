import type { Claim } from '../record/claim';
import type { Day } from '../time/day';
import { firstKnown, isKnownOn } from './known-on';

/** A theme of which nothing was known on a day, and when the first of it was. */
export type NotYet = { readonly theme: string; readonly first: Day };

/** Of these themes those whose claims all became known after the day, in the order given. Themes without claims are left out. */
export function notYetKnown(
  claims: readonly Claim[],
  themes: readonly string[],
  day: Day,
): readonly NotYet[] {
  return themes.flatMap((theme) => {
    const ofTheme = claims.filter((claim) => claim.theme === theme);
    const first = firstKnown(ofTheme);
    return first === null || ofTheme.some((claim) => isKnownOn(claim, day))
      ? []
      : [{ theme, first }];
  });
}
