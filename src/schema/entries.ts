/**
 * The one definition of the data files. Types, checks and the published JSON Schema come from here.
 * Strict: an unknown key is an error. What a file alone cannot tell (references, numbers in fragments) is checked in
 * `check-record`, the words of sources in `check-fragments`. What each key means is said in `json-schema-text`.
 */
import * as v from 'valibot';
import { PAIR_NAME, parsePair } from '@/domain/figures/pair';
import { CLAIM_ID, KINDS, PRESENCE_STEPS } from '@/domain/record/claim';
import type { Rate } from '@/domain/record/record';
import { isDay } from '@/domain/time/day';
import { parsePeriod } from '@/domain/time/period';
import { QUANTITY_FORMS } from '@/domain/figures/quantity';
import { UNIT_TYPES } from '@/domain/record/record';
import { LANGUAGES } from '@/domain/basics/text';
import { EVERY_CORPUS } from '@/domain/selection/choices';
import { describe } from './describe';
import { addressId, id, nonEmpty, once, scales, symbolEntry, textEntry } from './entry-parts';
import { panelEntry } from './panel-entries';
import { strict } from './strict';

const address = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/\S+$/, 'is not a web address; begin it with https:// or http://'),
);
const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'is not a day; write it YYYY-MM-DD'),
  v.check((text) => isDay(text), 'is not a day of the calendar; look at month and day'),
);
const PART = String.raw`\d{4}(?:-(?:H[12]|Q[1-4]|(?:0[1-9]|1[0-2])(?:-\d{2})?))?`;
const period = v.pipe(
  v.string(),
  v.regex(
    new RegExp(String.raw`^${PART}(?:\.\.${PART})?$`),
    'is not a period; write YYYY, YYYY-H1, YYYY-Q4, YYYY-MM, YYYY-MM-DD or YYYY..YYYY',
  ),
  v.check(
    (text) => parsePeriod(text).ok,
    'is not a time of the calendar, or ends before it begins; look at its days',
  ),
);
/** Of a source: those whose numbers can be read (`notation/`), more than the interface speaks. */
const language = v.picklist([...LANGUAGES, 'pt']);
export const publicEntry = v.pipe(
  strict({ earliest: day, latest: day, basis: textEntry }),
  v.check(
    (span) => span.earliest <= span.latest,
    'earliest is later than latest; exchange them or mend one',
  ),
);

const decimal = v.pipe(
  v.string(),
  v.regex(
    /^(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/,
    'is not a number as the data writes it; write "74.3", with the printed digits, a point and no separators',
  ),
);
const numbers = v.pipe(
  v.array(decimal),
  v.minLength(1, 'is empty; give one number, or two for a range or rank'),
  v.maxLength(2, 'holds more than two numbers; give one, or two for a range or rank'),
  v.transform(([a = '', b]): [string] | [string, string] => (b === undefined ? [a] : [a, b])),
);

export const quantityEntry = v.pipe(
  strict({
    form: v.picklist(QUANTITY_FORMS),
    numbers,
    scale: v.optional(v.picklist(scales), 'one'),
    unit: id,
  }),
  v.check(
    (q) => (q.form === 'range' || q.form === 'rank') === (q.numbers.length === 2),
    'has the wrong count of numbers; a range or rank has two, every other form has one',
  ),
  v.check(
    (q) => q.numbers.length === 1 || Number(q.numbers[0]) <= Number(q.numbers[1]),
    'has its first number above its second; exchange them',
  ),
);

const paragraph = v.pipe(
  v.number(),
  v.integer('is not a whole number; count the non-blank lines of the source from 1'),
  v.minValue(1, 'is below 1; count the non-blank lines of the source from 1'),
);

export const presenceEntry = strict({ step: v.picklist(PRESENCE_STEPS), of: addressId });

export const claimEntry = strict({
  id: v.pipe(
    v.string(),
    v.regex(CLAIM_ID, 'is not a claim id; write c- and four to seven digits, as c-0042'),
  ),
  kind: v.picklist(KINDS),
  label: textEntry,
  gloss: textEntry,
  topics: v.pipe(v.array(addressId), v.minLength(1, 'is empty; name at least one topic')),
  markets: v.pipe(v.array(addressId), v.minLength(1, 'is empty; name at least one market')),
  metric: v.optional(id),
  basis: v.optional(id),
  quantity: v.optional(quantityEntry),
  absent: v.optional(v.literal(true, 'can only be true; leave it out otherwise')),
  derived: v.optional(textEntry),
  restates: v.optional(id),
  period: v.optional(period),
  presence: v.optional(presenceEntry),
  forecast: v.optional(v.literal(true, 'can only be true; leave it out otherwise')),
  source: addressId,
  paragraph: v.optional(paragraph),
  also: v.optional(v.array(paragraph)),
  fragment: nonEmpty,
  language: v.optional(language),
  statedBy: id,
  via: v.optional(v.array(id)),
  statedOn: v.optional(period),
  public: v.optional(publicEntry),
  withdrawn: v.optional(strict({ on: day, reason: textEntry })),
});

/** The version of the format that files of today have; older ones are brought to it (`migrate`). */
export const FORMAT = 2;

export const head = {
  $schema: v.optional(v.string()),
  schema: v.literal(
    FORMAT,
    (issue) =>
      `must be ${FORMAT}, the format that this program reads, but is ${describe(issue.input)}; a newer file needs a newer program`,
  ),
};

export const timelineFile = strict({ ...head, theme: addressId, claims: v.array(claimEntry) });

export const sourceEntry = strict({
  id: addressId,
  corpus: addressId,
  title: nonEmpty,
  publisher: nonEmpty,
  short: nonEmpty,
  author: v.nullable(nonEmpty),
  language,
  url: address,
  public: publicEntry,
  relays: v.array(id),
  note: v.nullable(textEntry),
  weak: v.boolean(),
  seed: v.nullable(nonEmpty),
});

export const sourcesFile = strict({ ...head, sources: v.array(sourceEntry) });

const wikidata = v.optional(
  v.nullable(
    v.pipe(
      v.string(),
      v.regex(/^Q[1-9]\d*$/, 'is no item of Wikidata; write it as Q668, or leave it out'),
    ),
  ),
  null,
);
const named = { id, name: textEntry };
const linked = { id: addressId, name: textEntry };
const year = v.pipe(
  v.number(),
  v.integer('is not a year'),
  v.minValue(1000, 'is not a year of four digits; write it YYYY'),
  v.maxValue(9999, 'is not a year of four digits; write it YYYY'),
);

const corpora = v.pipe(
  v.array(
    strict({
      ...linked,
      id: v.pipe(
        addressId,
        v.check(
          (name) => name !== EVERY_CORPUS,
          'means every corpus in addresses; name it otherwise',
        ),
      ),
      one: textEntry,
      added: v.boolean(),
    }),
  ),
  v.check(
    ([own]) => own?.added === false,
    'must begin with the record’s own corpus, which is not added',
  ),
  v.check(
    ([, ...others]) => others.every(({ added }) => added),
    'holds a second corpus of the record’s own; all but the first are added',
  ),
);

/** Keys that a vocabulary did not have yet when the first edition was published. */
const later = { currency: v.nullable(id), panels: v.array(panelEntry), corpora };

export const supplementEntry = strict(later);

export const relationEntry = v.variant('kind', [
  strict({ id: addressId, kind: v.literal('growth'), metric: id, growth: id }),
  strict({
    id: addressId,
    kind: v.literal('share'),
    part: id,
    whole: id,
    share: id,
    wholeMarket: v.optional(v.nullable(addressId), null),
  }),
]);

const names = {
  ...head,
  title: textEntry,
  company: textEntry,
  years: v.pipe(
    strict({ from: year, to: year }),
    v.check((years) => years.from <= years.to, 'ends before it begins; exchange from and to'),
  ),
  edition: day,
  themes: v.array(strict({ ...linked, short: textEntry })),
  topics: v.array(strict({ ...linked, lane: v.boolean() })),
  markets: v.array(
    strict({
      ...linked,
      within: v.nullable(addressId),
      lane: v.boolean(),
      place: v.boolean(),
      wikidata,
    }),
  ),
  metrics: v.array(strict({ ...named, unit: id })),
  bases: v.array(strict({ ...named, counts: textEntry })),
  units: v.array(strict({ ...named, type: v.picklist(UNIT_TYPES), symbol: symbolEntry })),
  people: v.array(
    strict({ ...named, role: textEntry, wikidata, person: v.optional(v.boolean(), false) }),
  ),
  things: v.array(strict(linked)),
  relations: v.array(relationEntry),
};

export const vocabularyFile = strict({ ...names, ...later });

/** As it is in an edition that was published before there were the later keys. */
export const earlyVocabularyFile = strict(names);

const rate = v.pipe(v.number(), v.gtValue(0, 'must be above 0'));
const yearKey = v.pipe(v.string(), v.regex(/^\d{4}$/, 'is not a year; write it YYYY'));
const monthKey = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'is not a month; write it YYYY-MM'),
);

const pairName = v.pipe(
  v.string(),
  v.regex(
    PAIR_NAME,
    'is not a pair of currencies; write abcPerXyz for how many units of ABC one of XYZ is',
  ),
  v.check((name) => {
    const pair = parsePair(name);
    return pair?.of !== pair?.per;
  }, 'says what a currency is in itself; leave it out'),
);
export const rateTable = v.pipe(
  v.record(pairName, rate),
  v.transform((table): readonly Rate[] =>
    Object.entries(table).flatMap(([name, value]) => {
      const pair = parsePair(name);
      return pair === null ? [] : [{ ...pair, value }];
    }),
  ),
);
const rateSources = v.pipe(
  v.array(strict({ pair: pairName, source: nonEmpty })),
  once(),
  v.transform((list) =>
    list.flatMap(({ pair: name, source }) => {
      const pair = parsePair(name);
      return pair === null ? [] : [{ pair, source }];
    }),
  ),
);

export const exchangeRatesFile = strict({
  ...head,
  years: v.record(yearKey, rateTable),
  months: v.record(monthKey, rateTable),
  sources: rateSources,
});

export type ClaimEntry = v.InferOutput<typeof claimEntry>;
export type SourceEntry = v.InferOutput<typeof sourceEntry>;
