import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makePeriod, makeStatement } from '@/testing/make-claim';
import { PRESENCE_STEPS, type Claim, type Presence } from '../record/claim';
import { presenceSpans } from './presence';

const event = (
  id: string,
  step: Presence['step'],
  period: string,
  more: { readonly of?: string; readonly markets?: readonly string[] } = {},
): Claim =>
  makeStatement({
    id,
    kind: 'outcome',
    period,
    markets: more.markets ?? ['india'],
    presence: { step, of: more.of ?? 'phones' },
  });

const said = (claims: readonly Claim[]): readonly string[] =>
  presenceSpans(claims).map(
    ({ market, thing, from, to }) => `${market} ${thing} ${from ?? '?'} to ${to ?? '…'}`,
  );

test('what came, went and came back was there twice', () => {
  const claims = [
    event('c-0001', 'return', '2019-05-21'),
    event('c-0002', 'entry', '2015-06-30'),
    event('c-0003', 'exit', '2017-01'),
  ];
  expect(said(claims)).toEqual([
    'india phones 2015-06-30 to 2017-01-01',
    'india phones 2019-05-21 to …',
  ]);
});

test('claims that say the same of one coming or going stand together', () => {
  const [span] = presenceSpans([
    event('c-0001', 'entry', '2015-06'),
    event('c-0002', 'entry', '2015-07'),
    event('c-0003', 'exit', '2016-05'),
    event('c-0004', 'exit', '2016-06'),
  ]);
  expect([span?.began, span?.ended].map((some) => some?.map(({ id }) => id))).toEqual([
    ['c-0001', 'c-0002'],
    ['c-0003', 'c-0004'],
  ]);
});

test('things and markets are told apart, and a beginning that is not on record is said', () => {
  const claims = [
    event('c-0001', 'entry', '2015', { markets: ['india', 'germany'] }),
    event('c-0002', 'exit', '2016', { of: 'shop' }),
  ];
  expect(said(claims)).toEqual([
    'germany phones 2015-01-01 to …',
    'india phones 2015-01-01 to …',
    'india shop ? to 2016-01-01',
  ]);
});

test('what a claim does not say of presence is none', () => {
  expect(presenceSpans([makeStatement({ kind: 'outcome', period: '2015' })])).toEqual([]);
});

test('spans of one thing follow one another without overlap, and use each claim once', () => {
  const arbEvents = fc.array(
    fc.tuple(fc.constantFrom(...PRESENCE_STEPS), fc.integer({ min: 2010, max: 2019 })),
    { maxLength: 9 },
  );
  fc.assert(
    fc.property(arbEvents, (events) => {
      const claims = events.map(([step, year], index) => ({
        ...event(`c-${1000 + index}`, step, String(year)),
        period: makePeriod(String(year)),
      }));
      const spans = presenceSpans(claims);
      const used = spans.flatMap(({ began, ended }) => [...began, ...ended].map(({ id }) => id));
      expect(used.toSorted()).toEqual(claims.map(({ id }) => id).toSorted());
      for (const [index, { from, to }] of spans.entries()) {
        if (from !== null && to !== null) expect(from <= to).toBe(true);
        const later = spans[index + 1];
        if (later !== undefined) expect((to ?? '9999') <= (later.from ?? '')).toBe(true);
      }
    }),
  );
});
