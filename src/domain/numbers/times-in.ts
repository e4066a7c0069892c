import { memoOf } from '../basics/memo';
import { fold } from '../notation/fold';
import type { Notation } from '../notation/notation';
import { parsePeriod, type Period } from '../time/period';

/** A time that a sentence names, and where: null for one that cannot be placed, as a day without its year. */
export type SaidTime = {
  readonly period: Period | null;
  readonly start: number;
  readonly end: number;
};

/** The times of a folded sentence in order. `language` names its months. */
export function timesIn(folded: string, language: string, notation: Notation): readonly SaidTime[] {
  const found: SaidTime[] = [];
  for (const { pattern, read } of patternsOf(notation)(language)) {
    for (const match of folded.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const text = read(match.groups ?? {});
      const period = text === null ? null : parsePeriod(text);
      found.push({ period: period?.ok === true ? period.value : null, start, end });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** Whether a sentence speaks of parts of a year other than in a time that was read: "the first six months". */
export function saysPart(folded: string, times: readonly SaidTime[], notation: Notation): boolean {
  const rest = times.reduceRight(
    (text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`,
    folded,
  );
  return partWord(notation).test(rest);
}

const partWord = memoOf(({ parts, spaced }: Notation) => {
  const stems = either([...parts.half, ...parts.quarter, ...parts.other]);
  return new RegExp(spaced ? `(?<!\\p{L})(?:${stems})` : stems, 'u');
});

type Groups = Readonly<Record<string, string | undefined>>;
type Pattern = { readonly pattern: RegExp; readonly read: (groups: Groups) => string | null };

const YEAR = String.raw`(?<![\d.,])(?<year>(?:19|20)\d\d)(?!\d|[.,]\d)`;
const TWO = String.raw`(?<!\d)(?<day>\d{1,2})`;

const two = (n: string | number): string => String(n).padStart(2, '0');
const either = (words: readonly string[]): string => words.map((word) => escaped(word)).join('|');
const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const patternsOf = memoOf((notation: Notation) => {
  const known = new Map<string, readonly Pattern[]>();
  return (language: string): readonly Pattern[] => {
    const patterns = known.get(language) ?? makePatterns(language, notation);
    known.set(language, patterns);
    return patterns;
  };
});

function makePatterns(language: string, notation: Notation): readonly Pattern[] {
  return [...(notation.spaced ? named(language, notation) : CHINESE), ...EVERYWHERE];
}

/** By months, and by ordinals of halves and quarters. */
function named(language: string, { ordinals, parts, of }: Notation): readonly Pattern[] {
  const months = monthsOf(language);
  const month = `(?<!\\p{L})(?<month>${either([...months.keys()].toSorted((a, b) => b.length - a.length))})(?!\\p{L})\\.?`;
  const link = `(?: (?:${either([...of, 'of', 'von', 'van', 'des', 'du', 'do'])}))?`;
  const day = `(?:${TWO}(?:st|nd|rd|th|er|\\.)?${link} )?`;
  const after = String.raw`(?: (?<later>\d{1,2})(?:st|nd|rd|th)?(?!\d))?`;
  const ofMonth = ({ year, month: name, day: first, later }: Groups): string | null => {
    const number = months.get(name ?? '');
    if (year === undefined || number === undefined) return null;
    const at = first ?? later;
    return `${year}-${two(number)}${at === undefined ? '' : `-${two(at)}`}`;
  };
  const part = `(?<nth>${either([...ordinals.keys()])}) (?<part>${either([...parts.half, ...parts.quarter])})\\p{L}*`;
  return [
    { pattern: new RegExp(`${day}${month}${after},?${link} ${YEAR}`, 'gu'), read: ofMonth },
    {
      pattern: new RegExp(`(?<!\\p{L})${part}${link} ${YEAR}`, 'gu'),
      read: ({ nth = '', part: word = '', year = '' }) =>
        partText(year, parts.half.includes(word) ? 'H' : 'Q', ordinals.get(nth) ?? 0),
    },
    {
      pattern: new RegExp(`${TWO}(?:st|nd|rd|th|er|\\.)?${link} ${month}`, 'gu'),
      read: () => null,
    },
    { pattern: new RegExp(`${month} (?<later>\\d{1,2})(?!\\d|[.,]\\d)`, 'gu'), read: () => null },
  ];
}

function partText(year: string, letter: string, nth: number): string | null {
  return nth >= 1 && nth <= (letter === 'H' ? 2 : 4) ? `${year}-${letter}${nth}` : null;
}

const HAN: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 上: 1, 下: 2 };

const CHINESE: readonly Pattern[] = [
  {
    pattern: new RegExp(
      `${YEAR} ?年?(?:第?(?<nth>[一二三四1-4])季度?|(?<half>[上下])半年|(?<month>\\d{1,2})月(?:(?<day>\\d{1,2})[日号號])?)`,
      'gu',
    ),
    read: ({ year = '', nth, half, month = '', day }) => {
      if (nth !== undefined) return partText(year, 'Q', HAN[nth] ?? Number(nth));
      if (half !== undefined) return partText(year, 'H', HAN[half] ?? 0);
      return `${year}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
    },
  },
  { pattern: /(?<!\d)\d{1,2}月(?:\d{1,2}[日号號])?|(?<!\d)\d{1,2}[日号號]/gu, read: () => null },
];

const EVERYWHERE: readonly Pattern[] = [
  {
    pattern: new RegExp(`(?<!\\p{L})(?<letter>[qht])(?<nth>[1-4])[ -]?(?:of |de )?${YEAR}`, 'gu'),
    read: ({ letter, nth, year = '' }) => partText(year, letter === 'h' ? 'H' : 'Q', Number(nth)),
  },
  {
    pattern: new RegExp(`${YEAR}[ -]?(?<letter>[qh])(?<nth>[1-4])(?!\\p{L}|\\d)`, 'gu'),
    read: ({ letter, nth, year = '' }) => partText(year, letter === 'h' ? 'H' : 'Q', Number(nth)),
  },
  {
    pattern: /(?<![\p{L}\d])(?<nth>[1-4])(?<letter>[qht]) ?(?:20)?(?<year>[0-3]\d)(?!\d)/gu,
    read: ({ letter, nth, year = '' }) =>
      partText(`20${year}`, letter === 'h' ? 'H' : 'Q', Number(nth)),
  },
  { pattern: /(?<![\p{L}\d])[qht][1-4](?![\p{L}\d])/gu, read: () => null },
  {
    pattern: /(?<![\d.,/-])(?<year>(?:19|20)\d\d)[-/](?<month>\d{2})[-/](?<day>\d{2})(?!\d)/gu,
    read: ({ year = '', month = '', day = '' }) => `${year}-${month}-${day}`,
  },
  {
    pattern: /(?<![\d.,/-])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>(?:19|20)\d\d)(?!\d)/gu,
    read: ({ year = '', month = '', day = '' }) => `${year}-${two(month)}-${two(day)}`,
  },
  // Day or month first: the year alone is sure.
  {
    pattern: /(?<![\d.,/-])\d{1,2}\/\d{1,2}\/(?:19|20)\d\d(?!\d)/gu,
    read: () => null,
  },
  { pattern: new RegExp(`${YEAR}(?: ?年)?`, 'gu'), read: ({ year = '' }) => year },
];

/** Names of months in a language, folded, long and short, and which each is. */
function monthsOf(language: string): ReadonlyMap<string, number> {
  const months = new Map<string, number>();
  for (const style of ['short', 'long'] as const) {
    const format = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' });
    for (let n = 1; n <= 12; n += 1) {
      const name = fold(format.format(Date.UTC(1, n - 1, 15))).replace(/\.$/, '');
      if (name.length >= 3) months.set(name, n);
    }
  }
  return months;
}
