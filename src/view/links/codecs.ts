import { LANGUAGES, type Language } from '@/domain/basics/text';
import { MEASURES, SCALE_TYPES, type CurrencyChoice } from '@/domain/figures/lens';
import {
  DISAGREEMENT_KINDS,
  VERDICTS,
  type DisagreementKind,
  type Verdict,
} from '@/domain/record/record';
import type { CorpusChoice, YearRange } from '@/domain/selection/choices';
import type { Sort } from '@/domain/selection/sort-claims';
import type { Day } from '@/domain/time/day';
import { FRAME_SCHEMES, TABS, type FrameScheme } from '../query-values';
import type { Decoded, RawValue } from './decoded';
import { formatIds, parseIds } from './id-list';
import type { KnownNames } from './known-record';
import { tidyWord } from './percent';
import { formatSearchText, parseSearchText } from './search-text';
import {
  formatSort,
  parseBeside,
  parseClaim,
  parseCorpus,
  parseCurrency,
  parseDay,
  parseEditionId,
  parseSort,
  parseWord,
} from './words';
import { formatYears, parseYears } from './years';

/** How the value of a key is read from an address and written into one. */
export type Codec<T> = {
  /** Whether a key that comes twice adds up. Of any other the first counts. */
  readonly adds: boolean;
  /** `otherwise` is shown in place of what cannot be. */
  readonly read: (raw: RawValue, otherwise: T, record: KnownNames) => Decoded<T>;
  readonly write: (value: T) => string;
};

export const yearsCodec: Codec<YearRange> = {
  adds: false,
  read: (raw, _otherwise, { years }) => parseYears(raw, years),
  write: formatYears,
};

/** Ids, of any facet. */
export const idsCodec: Codec<readonly string[]> = {
  adds: true,
  read: ({ text }) => parseIds(text),
  write: formatIds,
};

export const corpusCodec: Codec<CorpusChoice> = {
  adds: false,
  read: (raw, _otherwise, { corpora }) => parseCorpus(raw, corpora),
  write: (corpus) => corpus,
};

export const dayCodec: Codec<Day | null> = {
  adds: false,
  read: parseDay,
  write: (day) => day ?? '',
};

export const textCodec: Codec<string> = {
  adds: false,
  read: ({ text }) => parseSearchText(text),
  write: formatSearchText,
};

export const measureCodec = wordCodec(MEASURES);

export const scaleCodec = wordCodec(SCALE_TYPES);

export const currencyCodec: Codec<CurrencyChoice> = {
  adds: false,
  read: (raw, _otherwise, { currencies }) => parseCurrency(raw, currencies),
  write: (cur) => cur ?? '',
};

export const disagreementCodec: Codec<DisagreementKind | null> = {
  adds: false,
  read: ({ text, last }) => parseWord(tidyWord(text), DISAGREEMENT_KINDS, null, last),
  write: (kind) => kind ?? '',
};

export const verdictCodec: Codec<Verdict | null> = {
  adds: false,
  read: ({ text, last }) => parseWord(tidyWord(text), VERDICTS, null, last),
  write: (verdict) => verdict ?? '',
};

export const tabCodec = wordCodec(TABS);

export const sortCodec: Codec<Sort> = { adds: false, read: parseSort, write: formatSort };

export const claimCodec: Codec<string | null> = {
  adds: false,
  read: parseClaim,
  write: (id) => id ?? '',
};

export const besideCodec: Codec<string | null> = {
  adds: false,
  read: (raw, _otherwise, { beside }) => parseBeside(raw, beside),
  write: (name) => name ?? '',
};

export const languageCodec: Codec<Language | null> = {
  adds: false,
  read: ({ text, last }) => parseWord(primaryTag(tidyWord(text)), LANGUAGES, null, last),
  write: (language) => language ?? '',
};

export const editionCodec: Codec<string | null> = {
  adds: false,
  read: parseEditionId,
  write: (id) => id ?? '',
};

export const schemeCodec: Codec<FrameScheme | null> = {
  adds: false,
  read: ({ text, last }) => parseWord(tidyWord(text), FRAME_SCHEMES, null, last),
  write: (scheme) => scheme ?? '',
};

/** One of a few words. */
function wordCodec<W extends string>(words: readonly W[]): Codec<W> {
  return {
    adds: false,
    read: ({ text, last }, otherwise) => parseWord(tidyWord(text), words, otherwise, last),
    write: (word) => word,
  };
}

/** `fr-BE` and `zh_Hans` ask for a language in one of its forms: we have one form of each. */
function primaryTag(word: string): string {
  return word.replace(/^([a-z]{2})[-_][a-z0-9-_]+$/, '$1');
}
