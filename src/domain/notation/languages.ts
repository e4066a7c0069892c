import type { Language } from '@/domain/basics/text';
import { chinese } from './zh';
import { dutch } from './nl';
import { english } from './en';
import { french } from './fr';
import { german } from './de';
import type { Notation } from './notation';
import { portuguese } from './pt';

/** To add a language of sources: its table in a file here, and one line. */
const NOTATIONS: Readonly<Record<Language | 'pt', Notation>> = {
  en: english,
  fr: french,
  nl: dutch,
  de: german,
  zh: chinese,
  pt: portuguese,
};

/** The notation of a language code; English where there is no table, which the schema does not let happen. */
export function notationOf(language: string): Notation {
  return new Map<string, Notation>(Object.entries(NOTATIONS)).get(language) ?? english;
}
