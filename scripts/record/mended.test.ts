/** What an audit of the record found, held by id: each line was wrong once. */
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { conversionOf } from '@/domain/figures/conversion-of';
import { quantityInterval } from '@/domain/figures/quantity';
import { findDisagreements, kindOf } from '@/domain/findings/disagreement';
import { presenceSpans } from '@/domain/findings/presence';
import { isOfForecast, judgePromises } from '@/domain/findings/verdict';
import { yearsOfClaim } from '@/domain/record/claim-years';
import type { Claim } from '@/domain/record/claim';
import { ROOT } from '../project';
import { readRecordFolder } from './record-folder';

const RECORD = readRecordFolder(path.join(ROOT, 'data'));

function claim(id: string): Claim {
  const found = RECORD.claimById.get(id);
  if (found === undefined) throw new Error(`${id} is not on record`);
  return found;
}

const each = (...ids: readonly string[]): readonly Claim[] => ids.map(claim);
const from = (source: string): readonly Claim[] =>
  RECORD.claims.filter((one) => one.source === source);

describe('claims', () => {
  it.each<[string, readonly Claim[], (one: Claim) => unknown, unknown]>([
    [
      'the valuation at the end of 2014 is of its month',
      each('c-0007'),
      (c) => c.period?.text,
      '2014-12',
    ],
    [
      'what a text attributes to nobody it states itself',
      each('c-0031', 'c-0032', 'c-0033'),
      (c) => c.statedBy,
      'frenchweb',
    ],
    ['so does Data News of the goal it recalls', each('c-0127'), (c) => c.statedBy, 'data-news'],
    [
      'a target stands with its outcome',
      each('c-0014', 'c-0015', 'c-0022'),
      (c) => c.theme,
      'revenue',
    ],
    [
      'what was said in 2015 of a time to come belongs to 2015 as well',
      each('c-0107', 'c-0108', 'c-0111'),
      (c) => yearsOfClaim(c).from,
      2015,
    ],
    ['a year that is no figure is none', each('c-0083', 'c-0090'), (c) => c.quantity, null],
    ['one that is can be compared', each('c-0071', 'c-0519'), (c) => c.metric, 'first-phone-parts'],
    [
      'what passed through the translator of uptofast says so',
      from('uptofast-2015').filter(({ statedBy }) => statedBy !== 'bold-lichterman'),
      (c) => c.via[0],
      'bold-lichterman',
    ],
    [
      'what passed through the translator of the speech says so',
      from('xiaomi-mi-2015'),
      (c) => c.via[0],
      'xiaomi-mi-com',
    ],
    [
      'figures of a page that cuts digits off are not rounded',
      each('c-0275', 'c-0277', 'c-0281', 'c-0283', 'c-0294'),
      (c) => c.quantity?.form,
      'truncated',
    ],
    ['a leak has a basis of its own', each('c-0273'), (c) => c.basis, 'leaked'],
    ['an aim not to sell is a plan', each('c-0061'), (c) => c.kind, 'plan'],
    [
      'forecasts of third parties are judged',
      each('c-0022', 'c-0034', 'c-0129', 'c-0272'),
      (c) => c.forecast,
      true,
    ],
  ])('%s', (_what, claims, read, is) => {
    expect(claims.length).toBeGreaterThan(0);
    for (const one of claims) expect(read(one), one.id).toEqual(is);
  });

  it.each([
    ['c-0513', 'New Hope, Xiaomi and Redflag Chain accounted for 30 per cent, 29.5'],
    ['c-0432', 'For 10 consecutive quarters now, it has occupied the number one'],
    ['c-0304', 'global operations in 2017, compared to 13.4 percent in 2016 and 6.1'],
  ])('the fragment of %s carries what it says', (id, fragment) => {
    expect(claim(id).fragment.text).toBe(fragment);
  });

  it.each([
    ['c-0505', '5G'],
    ['c-0506', '5G'],
    ['c-0271', 'nearly one billion'],
    ['c-0304', 'mainland China'],
    ['c-0308', 'mainland China'],
    ['c-0159', 'greater part'],
    ['c-0082', 'revenue is meant'],
    ['c-0206', 'ship'],
    ['c-0231', 'ship'],
    ['c-0246', 'shipped'],
  ])('the gloss of %s says “%s”', (id, words) => {
    expect(claim(id).gloss.en).toContain(words);
  });

  it.each([
    ['c-0180', 'own'],
    ['c-0503', 'ten times'],
    ['c-0278', 'aimed at'],
  ])('the gloss of %s does not say “%s”, which its source does not', (id, words) => {
    expect(claim(id).gloss.en).not.toContain(words);
  });

  it('copies and low-tier pages are weak ground', () => {
    const ids = [
      'bbc-chinese-2015 letter-2017 hilger-letter-2021-07 mi-pay-release-2016 morenews-2016',
      'paperblog-2020-01 appslova-2013 vine-report-2015 uptofast-2015 xiaomi-mi-2015',
    ];
    for (const id of ids.join(' ').split(' '))
      expect(RECORD.sourceById.get(id)?.weak, id).toBe(true);
  });

  it('48.7 that is cut off reaches up to 48.8, and 71.3 % of 68.434 lies in it', () => {
    const { quantity } = claim('c-0281');
    if (quantity === null) throw new Error('c-0281 has no figure');
    const { lo, hi } = quantityInterval(quantity);
    expect([lo, hi]).toEqual([48.7e9, 48.8e9]);
    expect(68.434e9 * 0.713).toBeGreaterThan(lo);
    expect(68.434e9 * 0.713).toBeLessThan(hi);
  });

  it('45 bn USD and more than 36 bn EUR are one amount at the rate of their month', () => {
    const euros = conversionOf(RECORD, claim('c-0525'), 'EUR');
    expect(euros?.over).toBe('2014-12');
    expect(euros?.amount.numbers).toEqual(['36.5']);
    const dollars = conversionOf(RECORD, claim('c-0007'), 'USD');
    expect(dollars?.amount).toMatchObject({ form: 'more-than', numbers: ['44.3'] });
    const conflict = findDisagreements(RECORD, RECORD.claims).find(({ claims }) =>
      claims.some(({ id }) => id === 'c-0007'),
    );
    const pairs = conflict?.pairs.map((pair) => pair.toSorted().join(' '));
    expect(pairs).not.toContain('c-0007 c-0525');
  });

  it('the line of the third party that counts phones has no hole', () => {
    const counted = RECORD.claims.filter(
      ({ metric, basis, markets }) =>
        metric === 'smartphones-sold' && basis === 'shipped-idc' && markets.includes('world'),
    );
    const years = counted.map(({ period }) => period?.text);
    for (const year of ['2014', '2015', '2016', '2017', '2018']) expect(years).toContain(year);
  });
});

describe('promises', () => {
  const judged = judgePromises(RECORD, RECORD.vocabulary.edition);
  const of = (id: string) =>
    judged.find(({ promise }) => promise.claims.some((one) => one.id === id));

  it.each([
    ['c-0460', 'met'],
    ['c-0461', 'met'],
    ['c-0057', 'met'],
    ['c-0059', 'met'],
    ['c-0060', 'met'],
    ['c-0055', 'met'],
    ['c-0465', 'met'],
    ['c-0479', 'late'],
    ['c-0014', 'missed'],
    ['c-0271', 'missed'],
    ['c-0015', 'missed'],
    ['c-0042', 'met'],
    ['c-0436', 'met'],
    ['c-0447', 'met'],
    ['c-0450', 'met'],
    ['c-0451', 'met'],
    ['c-0146', 'met-early'],
    ['c-0148', 'met-early'],
    ['c-0043', 'reversed'],
    ['c-0047', 'reversed'],
    ['c-0048', 'reversed'],
    ['c-0003', 'met'],
    ['c-0122', 'undated'],
    ['c-0124', 'undated'],
    ['c-0468', 'missed'],
    ['c-0150', 'met-early'],
    ['c-0022', 'missed'],
    ['c-0034', 'met'],
    ['c-0129', 'met'],
    ['c-0442', 'undated'],
    ['c-0505', 'unknown'],
  ])('%s is %s', (id, verdict) => {
    expect(of(id)?.verdict).toBe(verdict);
  });

  it('slips promise nothing', () => {
    for (const id of ['c-0064', 'c-0269', 'c-0503', 'c-0058']) expect(of(id), id).toBeUndefined();
  });

  it.each([
    ['phones of 2015', ['c-0035', 'c-0127', 'c-0217', 'c-0218', 'c-0219', 'c-0220', 'c-0221']],
    ['revenue of 2015', ['c-0023', 'c-0086', 'c-0266', 'c-0267', 'c-0270']],
    ['a thousand shops', ['c-0479', 'c-0482', 'c-0483']],
  ])('%s is one promise, however often it is retold', (_name, ids) => {
    const told = of(ids[0] ?? '')?.promise.claims.map(({ id }) => id);
    expect(told).toEqual(expect.arrayContaining(ids));
  });

  it('the goal for phones of 2015 went from 100 to 80 to 100 to 80 million', () => {
    const { first, revisions } = of('c-0217')?.promise ?? {};
    const numbers = [first, ...(revisions ?? [])].map((one) => one?.quantity?.numbers);
    expect(numbers).toEqual([['100'], ['80', '100'], ['80']]);
  });

  it('six were missed, of all that were made', () => {
    const promises = judged.filter((judgement) => !isOfForecast(judgement));
    expect(promises.filter(({ verdict }) => verdict === 'missed')).toHaveLength(6);
    expect(promises.length).toBeLessThan(60);
  });

  it.each([
    ['c-0023', 'leak'],
    ['c-0221', 'weak page'],
    ['c-0026', 'weak page'],
    ['c-0231', 'weak'],
    ['c-0043', 'weak page'],
  ])('the verdict on %s says that it rests on a %s', (id, words) => {
    expect(of(id)?.note?.en).toContain(words);
  });

  it('the one on ten countries does not count the seven of all markets', () => {
    expect(of('c-0468')?.because.map(({ id }) => id)).not.toContain('c-0114');
  });
});

describe('disagreements', () => {
  const found = findDisagreements(RECORD, RECORD.claims);

  it('are of all four kinds, well over twice the eleven that were', () => {
    const kinds = new Set(found.map(kindOf));
    expect([...kinds].toSorted()).toEqual(['arithmetic', 'conflict', 'counted', 'words']);
    expect(found.length).toBeGreaterThan(22);
  });

  it.each([
    ['phones-2015-counted', 'counted', ['c-0125', 'c-0226', 'c-0227']],
    ['tax-in-revenue-2014', 'words', ['c-0262', 'c-0264']],
    ['long-term-growth', 'words', ['c-0121', 'c-0523']],
    ['services-tripled', 'arithmetic', ['c-0014', 'c-0015', 'c-0265']],
    ['revenue-2013-growth', 'arithmetic', ['c-0084', 'c-0085', 'c-0263']],
    ['founded', 'conflict', ['c-0002', 'c-0132']],
  ])('%s is %s, between %j', (id, kind, ids) => {
    const assessment = RECORD.assessments.find((one) => one.id === id);
    const disagreement = found.find(({ key }) => key === assessment?.key);
    expect(disagreement && kindOf(disagreement)).toBe(kind);
    expect(disagreement?.claims.map((one) => one.id)).toEqual(expect.arrayContaining(ids));
  });

  it.each([
    ['phones-goal-2015', 'two years'],
    ['aiot-euros', 'at the latest'],
  ])('the assessment %s no longer says “%s”', (id, words) => {
    const note = RECORD.assessments.find((one) => one.id === id)?.note.en;
    expect(note).toBeDefined();
    expect(note).not.toContain(words);
  });

  it.each([
    ['aiot-euros', '1.29'],
    ['markets-2014', 'five'],
    ['revenue-goal-2015', '201 billion yuan'],
    ['valuation-2014', 'new money is counted in'],
  ])('the assessment %s says “%s”', (id, words) => {
    expect(RECORD.assessments.find((one) => one.id === id)?.note.en).toContain(words);
  });
});

it('things that were in a market twice are told as twice there', () => {
  const brazil = presenceSpans(RECORD.claims).filter(
    ({ market, thing }) => market === 'brazil' && thing === 'phones',
  );
  expect(brazil.map(({ from: began, to }) => [began, to])).toEqual([
    ['2015-06-30', '2017-01-01'],
    ['2019-05-21', null],
  ]);
});
