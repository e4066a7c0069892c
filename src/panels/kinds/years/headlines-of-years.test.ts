import { count } from '@/i18n/en-words';
import { describe, expect, it } from 'vitest';
import type { YearChartData } from '@/charts/years/year-chart-data';
import type { PanelInput, PanelModel } from '@/panels/panel';
import { yearsModelOf } from '@/testing/panel-input';
import { readRealRecord } from '@/testing/real-record';
import { inputsOf, lensViews, recordViews } from '@/testing/record-views';

const RECORD = readRealRecord();
type Model = PanelModel<YearChartData>;

const NUMBER_WORDS = Array.from({ length: 13 }, (_, n) => count(n));

/** What a headline says of itself: years, spans of years, and figures with their digits. */
function saidIn(headline: string): {
  readonly years: readonly number[];
  readonly spans: readonly number[];
  readonly figures: readonly string[];
} {
  const spans = [...headline.matchAll(/ in (\w+) years?\b/g)].map(([, word = '']) =>
    NUMBER_WORDS.includes(word) ? NUMBER_WORDS.indexOf(word) : Number(word),
  );
  const years = [...headline.matchAll(/\b20[0-4]\d\b/g)].map(Number);
  const days = /\b\d{1,2} (?:January|October)\b/g;
  const rest = headline
    .replaceAll(/\b20[0-4]\d\b/g, '')
    .replaceAll(days, '')
    .replaceAll(/quarter \d/g, '')
    .replace(/, with +as 100$/, '');
  const figures = [...rest.matchAll(/(?:more than |at least \+?)?\d[\d,]*(?:\.\d+)?/g)].map(
    ([text]) => text,
  );
  return { years, spans, figures };
}

/** Whether a figure, said with so many digits, is what a number comes to. A lower bound is rounded down, so that it holds. */
function isSaidOf(figure: string, number: number): boolean {
  const bare = figure.replace(/^[^\d]+/, '');
  const said = Number(bare.replaceAll(',', ''));
  const step = 10 ** -(bare.split('.')[1]?.length ?? 0);
  return bare === figure
    ? Math.abs(said - number) <= 0.5001 * step
    : said <= number && number < said + step;
}

/** The numbers that a chart draws: ends of its bars, and what their labels say. */
function numbersIn({ bars }: YearChartData): readonly number[] {
  return bars.flatMap(({ lo, hi, label }) => [
    lo,
    hi,
    ...[...label.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([text]) => Number(text.replaceAll(',', ''))),
  ]);
}

function drawnYears({ bars, absences }: YearChartData, { derived = [] }: Model): readonly number[] {
  return [
    ...[...bars, ...absences].map(({ year }) => year),
    ...derived.map(({ from }) => from.year),
  ];
}

/** A headline of how many claims there are says no more than that. */
function isCount(headline: string, { claims }: PanelInput): boolean {
  return / claims? on /.test(headline) && headline.toLowerCase().startsWith(count(claims.length));
}

function check(model: Model, input: PanelInput): void {
  const { headline, drawing } = model;
  const said = saidIn(headline);
  if (isCount(headline, input)) {
    // Only where nothing is drawn but what is told below the axis.
    expect(drawing.bars, headline).toEqual([]);
    return;
  }
  const years = drawnYears(drawing, model);
  for (const year of said.years) expect(years, headline).toContain(year);
  for (const span of said.spans)
    expect(
      years.some((from) => years.includes(from + span)),
      headline,
    ).toBe(true);
  for (const figure of said.figures)
    expect(
      numbersIn(drawing).some((number) => isSaidOf(figure, number)),
      `${figure} in: ${headline}`,
    ).toBe(true);
  checkWords(headline, drawing, input);
}

/** What words claim: a goal that is drawn above an outcome of its year, rivals that are warned of, the currency of the axis. */
function checkWords(headline: string, { bars }: YearChartData, { lens }: PanelInput): void {
  const goals = bars.filter(({ form }) => form === 'line' || form === 'outline');
  const outcomes = bars.filter(({ form }) => form === 'solid' || form === 'bound');
  const isBelow = outcomes.some(({ year, hi }) =>
    goals.some((goal) => goal.year === year && hi < goal.hi),
  );
  if (/short of|against a goal/.test(headline)) expect(isBelow, headline).toBe(true);
  if (headline.includes('rival goals'))
    expect(
      goals.some(({ sign }) => sign === 'conflict'),
      headline,
    ).toBe(true);
  if (headline.includes('estimate')) expect(outcomes, headline).toEqual([]);
  if (/Growth|Index|On average/.test(headline)) expect(lens.measure, headline).not.toBe('value');
  const money = /\b(?:CNY|USD|EUR)\b/.exec(headline)?.[0];
  if (money !== undefined)
    expect(money, headline).toBe(
      lens.cur === 'printed' ? 'CNY' : (lens.cur ?? 'cny').toUpperCase(),
    );
}

describe('a headline of figures by year', () => {
  it('says nothing that is not drawn, on any day, of any year, market, topic, kind or source', () => {
    expect.hasAssertions();
    for (const choice of recordViews(RECORD))
      for (const { id, input } of inputsOf(RECORD, 'years', choice))
        check(yearsModelOf(id, input), input);
  }, 240_000);

  it('says what is drawn through each lens, in each currency', () => {
    expect.hasAssertions();
    for (const choice of lensViews(RECORD))
      for (const { id, input } of inputsOf(RECORD, 'years', choice))
        check(yearsModelOf(id, input), input);
  }, 240_000);
});
