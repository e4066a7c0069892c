import { lazy } from '../basics/memo';
import { fold } from '../notation/fold';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Countries and regions of the world by their codes, as a language names them, folded. */
function namesIn(language: string): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const found = new Map<string, string>();
  for (const a of LETTERS) {
    for (const b of LETTERS) {
      const name = names.of(a + b);
      if (name !== undefined) found.set(a + b, fold(name));
    }
  }
  return found;
}

const english = lazy(() => namesIn('en'));

/**
 * Names of places in a language, folded, each with the market of the record that it is, by the market's English name; null for
 * a place that is none.
 */
export function placeNames(
  language: string,
  markets: ReadonlyMap<string, string>,
): ReadonlyMap<string, string | null> {
  const own = language === 'en' ? english() : namesIn(language);
  return new Map(
    [...own].map(([code, name]) => [name, markets.get(english().get(code) ?? '') ?? null]),
  );
}
