import type { SortColumn } from '@/domain/selection/sort-claims';

/**
 * What a reader of English makes of the order of a column, from the texts in its cells alone: which neighbours stand the
 * wrong way round. Knows nothing of how the table is sorted. Where the reader chose a currency, `isConverted`, the amount in
 * that one stands first.
 */
export function outOfOrder(
  cells: readonly string[],
  column: SortColumn,
  descending: boolean,
  isConverted = false,
): readonly string[] {
  const texts = cells.map((cell) => {
    // That a claim was added stands behind its source, and has no part in the order.
    const text = cell
      .replaceAll(/\s+/g, ' ')
      .trim()
      .replace(/ added$/, '');
    return column === 'value' && isConverted ? firstAmount(text) : text;
  });
  const isWrong = WRONG[column];
  const pairs = texts.flatMap((text, at) => {
    const next = texts[at + 1];
    if (next === undefined || isNothing(next)) return [];
    const wrong = isNothing(text) || (descending ? isWrong(next, text) : isWrong(text, next));
    return wrong ? [`${text} | ${next}`] : [];
  });
  return column === 'value' ? [...pairs, ...tornApart(texts)] : pairs;
}

function isNothing(text: string): boolean {
  return ['', '–', 'no figure', 'no goal'].includes(text);
}

type Wrong = (first: string, second: string) => boolean;

const ENGLISH = new Intl.Collator('en-GB', { numeric: true });
const byWords: Wrong = (first, second) => ENGLISH.compare(first, second) > 0;
const byTime: Wrong = (first, second) => startOf(first) > startOf(second);

const WRONG: Readonly<Record<SortColumn, Wrong>> = {
  claim: byWords,
  kind: byWords,
  theme: byWords,
  source: byWords,
  period: byTime,
  date: byTime,
  value: (first, second) => {
    const [a, b] = [figureIn(first), figureIn(second)];
    return a.kind === b.kind && a.least > b.most;
  },
};

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' ');

/** The first month of "2015", "Jul 2015", "second half of 2015", "quarter 4 of 2015" or "2015 to 2018", counted from year 0. */
function startOf(text: string): number {
  const [first = ''] = text.split(' to ');
  const year = Number(/\d{4}$/.exec(first)?.[0]);
  if (Number.isNaN(year)) throw new Error(`not a time: ${text}`);
  const quarter = Number(/^quarter (\d)/.exec(first)?.[1] ?? 1) - 1;
  const half = first.startsWith('second half') ? 6 : 0;
  const month = Math.max(
    0,
    MONTHS.findIndex((name) => first.startsWith(name)),
  );
  return year * 12 + quarter * 3 + half + month;
}

const SCALES: Readonly<Record<string, number>> = { k: 1e3, M: 1e6, bn: 1e9 };
/** More and less than any currency was worth in yuan in these years. */
const IN_YUAN: Readonly<Record<string, readonly [number, number]>> = {
  CNY: [1, 1],
  USD: [6, 7.2],
  EUR: [6.8, 9.2],
};

type Seen = { readonly kind: string; readonly least: number; readonly most: number };

/** "≈ 12.1 bn USD 74.3 bn CNY" is told in dollars where those were chosen. */
function firstAmount(text: string): string {
  return /^.*? (?:CNY|USD|EUR)(?= )/.exec(text)?.[0] ?? text;
}

/** "74.3 bn CNY ≈ 12.1 bn USD" is told in dollars: what is converted stands behind what was printed. */
function lastAmount(text: string): string {
  return /.* (?:CNY|USD|EUR) ?(?=\S)(.*)$/.exec(text)?.[1] ?? text;
}

/** "> 13.6 bn EUR" is money of between 92 and 125 bn yuan; "80–100 M" is 80 million of what has no name. */
function figureIn(text: string): Seen {
  const bare = lastAmount(
    text.replace(/(?: ?(?:⚠? ?in conflict|⇄? ?counted otherwise))+$/, '').trim(),
  );
  if (/^(?:top|no\.) /.test(bare)) return exactly('rank', Number(/\d+(?=$| to )/.exec(bare)?.[0]));
  const match =
    /^[<>≤≥≈]? ?(×?)(\d[\d,]*(?:\.\d+)?)(?:–\d[\d,]*(?:\.\d+)?)?(?: (k|M|bn))?(?: (\S.*))?$/u.exec(
      bare,
    );
  if (match === null) throw new Error(`not a figure: ${text}`);
  const [, times = '', digits = '', scale, unit = ''] = match;
  const amount = Number(digits.replaceAll(',', '')) * (SCALES[scale ?? ''] ?? 1);
  const rates = IN_YUAN[unit];
  if (rates !== undefined)
    return { kind: 'money', least: amount * rates[0], most: amount * rates[1] };
  // Only years are written without a comma, a scale or a unit.
  const isYear = unit === '' && scale === undefined && /^(?:19|20)\d\d$/.test(digits);
  return exactly(isYear ? 'year' : times + unit, amount);
}

function exactly(kind: string, amount: number): Seen {
  if (Number.isNaN(amount)) throw new Error(`not a number, of ${kind}`);
  return { kind, least: amount, most: amount };
}

/** Kinds of figures that stand in more than one place of the column. */
function tornApart(texts: readonly string[]): readonly string[] {
  const kinds = texts.filter((text) => !isNothing(text)).map((text) => figureIn(text).kind);
  const runs = kinds.filter((kind, at) => kind !== kinds[at - 1]);
  return runs.filter((kind, at) => runs.indexOf(kind) !== at).map((kind) => `again: ${kind}`);
}
