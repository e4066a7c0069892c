import { describe, expect, it } from 'vitest';
import type { Claim } from '@/domain/record/claim';
import type { Dataset } from '@/domain/record/record';
import { makeClaim, makeDataset, makeSource, makeStatement } from '@/testing/make-claim';
import { EN } from '@/testing/panel-input';
import type { MarkSign } from './mark-sign';
import { attribution, describeAgreeing, describeClaim, figureOf } from './describe';

const datasetOf = (...claims: readonly Claim[]): Dataset =>
  makeDataset(claims, {
    sources: [makeSource(), makeSource({ id: 'own-2015', short: 'Xiaomi', publisher: 'Xiaomi' })],
  });
const figure = (claim: Claim): string => figureOf(datasetOf(claim), claim, EN);
const said = (claim: Claim, sign: MarkSign | null = null): ReturnType<typeof describeClaim> =>
  describeClaim(datasetOf(claim), claim, EN, sign);

describe('the figure of a claim', () => {
  it('is as printed, with scale and currency', () => {
    expect(figure(makeClaim({ quantity: 'more-than 13.6 billion EUR' }))).toBe(
      '> 13.6\u00a0bn\u00a0EUR',
    );
  });

  it('is nothing for words, and says so of a figure that does not exist', () => {
    expect(figure(makeStatement())).toBe('');
    const absent = makeClaim({ quantity: null, absent: true });
    expect(figure(absent)).toBe('no figure');
    expect(figure({ ...absent, kind: 'target' })).toBe('no goal');
  });
});

describe('who said it', () => {
  it('is the speaker and the source', () => {
    const claim = makeClaim({ statedBy: 'lei-jun' });
    expect(attribution(datasetOf(claim), claim, EN)).toBe('Lei Jun · Gazette');
  });

  it('is told once where they are the same', () => {
    const claim = makeClaim({ source: 'own-2015' });
    expect(attribution(datasetOf(claim), claim, EN)).toBe('Xiaomi');
  });

  it('falls back to ids rather than to nothing', () => {
    const claim = makeClaim({ statedBy: 'nobody', source: 'nowhere' });
    expect(attribution(datasetOf(claim), claim, EN)).toBe('nobody · nowhere');
  });
});

describe('the text of a mark', () => {
  it('has the figure once: alone in the label, else before it', () => {
    expect(said(makeClaim()).figure).toBe('61 M phones');
    expect(said(makeClaim({ label: { en: 'A record year' } })).figure).toBe(
      '61\u00a0M – A record year',
    );
  });

  it('has kind and period, and who said it', () => {
    expect(said(makeClaim({ kind: 'interim', period: '2015-H1' })).lines).toEqual([
      'interim figure, first half of 2015',
      'Xiaomi · Gazette',
    ]);
    expect(said(makeStatement()).lines[0]).toBe('statement');
  });

  it('says of a conflict', () => {
    expect(said(makeClaim(), 'conflict').lines).toContain('in conflict');
    expect(said(makeClaim()).lines).not.toContain('in conflict');
  });

  it('says that others count the same otherwise', () => {
    expect(said(makeClaim(), 'counted').lines).toContain('counted otherwise');
  });

  it('says of what was added that it was, and of a mark of the own sources which of the others were', () => {
    const own = makeClaim();
    const added = makeClaim({ id: 'c-0002', corpus: 'added', source: 'own-2015' });
    expect(said(own).lines.join()).not.toContain('added');
    expect(said(added).lines).toContain('added from elsewhere');
    const { lines } = describeAgreeing(datasetOf(own, added), [own, added], EN, null);
    expect(lines).toContain('Xiaomi (added)');
  });

  it('of claims that agree names each source once', () => {
    const first = makeClaim();
    const second = makeClaim({ id: 'c-0002', statedBy: 'lei-jun' });
    const third = makeClaim({ id: 'c-0003', statedBy: 'lei-jun' });
    const dataset = datasetOf(first, second, third);
    expect(describeAgreeing(dataset, [first, second, third], EN, null).lines).toEqual([
      'outcome, 2014',
      'Xiaomi · Gazette',
      'Lei Jun · Gazette',
    ]);
  });
});
