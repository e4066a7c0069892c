import { describe, expect, it } from 'vitest';
import { makeClaim, makeDataset } from '@/testing/make-claim';
import { readRealRecord } from '@/testing/real-record';
import { changesBetween } from './changes-between';
import { hasChanges } from './edition-changes';

const NONE = { added: [], withdrawn: [], changed: [], rest: false };
const taken = { on: '2020-01-01', reason: { en: 'A slip.' } };
const [one, two, three] = ['c-0001', 'c-0002', 'c-0003'].map((id) => makeClaim({ id }));
if (one === undefined || two === undefined || three === undefined) throw new Error('three claims');

describe('what has changed since an edition', () => {
  it('is nothing where it is the record of today', () => {
    const record = readRealRecord();
    expect(changesBetween(record, readRealRecord())).toEqual(NONE);
    expect(hasChanges(NONE)).toBe(false);
  });

  it('counts what came, what was taken back and what says something else', () => {
    const then = makeDataset([one, two]);
    const now = makeDataset([
      { ...one, withdrawn: taken },
      { ...two, label: { en: 'Another' } },
      three,
    ]);
    const changes = changesBetween(then, now);
    expect(changes).toEqual({
      ...changes,
      added: ['c-0003'],
      withdrawn: ['c-0001'],
      changed: ['c-0002'],
    });
    expect(hasChanges(changes)).toBe(true);
  });

  it('leaves out what was taken back before, or came and went since', () => {
    const then = makeDataset([{ ...one, withdrawn: taken }, two]);
    const now = makeDataset([{ ...one, withdrawn: taken }, two, { ...three, withdrawn: taken }]);
    expect(changesBetween(then, now)).toEqual({ ...NONE, rest: changesBetween(then, now).rest });
  });

  it('says that something besides the claims has changed, but for the day of the edition', () => {
    const then = makeDataset([one]);
    const { vocabulary } = then;
    const later = { ...then, vocabulary: { ...vocabulary, edition: '2030-01-01' } };
    expect(changesBetween(then, later)).toEqual(NONE);
    const renamed = { ...then, vocabulary: { ...vocabulary, title: { en: 'Another' } } };
    expect(changesBetween(then, renamed)).toEqual({ ...NONE, rest: true });
  });
});
