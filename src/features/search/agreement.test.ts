import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '@/domain/basics/search-text';
import { makeStages } from '@/domain/index/stages';
import type { Claim } from '@/domain/record/claim';
import { filterClaims } from '@/domain/selection/filter';
import { makeI18n } from '@/i18n/i18n';
import { readBuiltRecord } from '@/testing/real-record';
import { DEFAULT_VIEW } from '@/view/view-state';
import { makeSearch } from './hits';
import { makeClaimSearch } from './search-index';

const record = readBuiltRecord();
const search = makeClaimSearch(record);
const stages = makeStages(record);
const HAN = /\p{Script=Han}/u;
const chinese = record.claims.filter(({ fragment }) => HAN.test(fragment.text));

const idsOf = (claims: readonly Claim[]): readonly string[] => claims.map(({ id }) => id);
const filtered = (q: string): readonly string[] =>
  idsOf(filterClaims(record, { ...DEFAULT_VIEW, q }));
const counted = (q: string): number =>
  stages.selection({ corpus: 'all', asof: null }, { ...DEFAULT_VIEW, q }).count;
const searched = (q: string): readonly string[] => idsOf(search(q));

/** What was copied from a claim finds it, in the filter and in the box, and the count is that of the filter. */
function expectFound(claim: Claim, piece: string): void {
  const ids = filtered(piece);
  expect([piece, ids.includes(claim.id)]).toEqual([piece, true]);
  expect(counted(piece)).toBe(ids.length);
  const found = searched(piece);
  expect([piece, found.includes(claim.id)]).toEqual([piece, true]);
  // Slips of typing are forgiven in words that have letters to compare.
  if (HAN.test(piece)) expect(found.toSorted()).toEqual(ids.toSorted());
  else expect(ids.filter((id) => !found.includes(id))).toEqual([]);
}

describe('what is copied from a fragment finds its claim', () => {
  test('there are Chinese fragments to copy from', () => {
    expect(chinese.length).toBeGreaterThan(10);
  });

  test('each character, each run of characters and each figure of a Chinese one', () => {
    const asked = new Set<string>();
    for (const claim of chinese) {
      const { text } = claim.fragment;
      const pieces = [
        ...text.split(/\s+/u),
        ...(text.match(/\p{Script=Han}+/gu) ?? []),
        ...(text.match(/\p{Script=Han}/gu) ?? []),
        ...(text.match(/[\d.,]*\d[\d.,]*%?/gu) ?? []),
        ...(text.match(/[\d.,]*\d\p{Script=Han}{1,2}/gu) ?? []),
      ];
      for (const piece of pieces) {
        if (foldText(piece) === '' || asked.has(piece)) continue;
        asked.add(piece);
        expectFound(claim, piece);
      }
    }
    expect(asked.size).toBeGreaterThan(200);
  });

  test('any piece of any fragment, cut anywhere but within a figure', () => {
    const arbPiece = fc
      .tuple(fc.constantFrom(...record.claims), fc.nat(), fc.integer({ min: 1, max: 24 }))
      .map(([claim, from, length]) => {
        const letters = Array.from(claim.fragment.text);
        const at = from % letters.length;
        const before = letters[at - 1] ?? '';
        return { claim, before, piece: letters.slice(at, at + length).join('') };
      })
      // Nobody copies half a figure, and it is another one.
      .filter(({ before, piece }) => foldText(piece) !== '' && !/^\d\d/.test(before + piece));
    fc.assert(
      fc.property(arbPiece, ({ claim, piece }) => {
        expectFound(claim, piece);
      }),
      { numRuns: 150 },
    );
  });

  test.each([
    ['a soft hyphen', 'Sam\u00adsung', 'Samsung'],
    ['marks of direction', '\u200eSamsung\u200f', 'Samsung'],
    ['full width', 'Ｓａｍｓｕｎｇ', 'Samsung'],
    ['another apostrophe', "d'Alibaba", 'd’Alibaba'],
    ['another hyphen', 'c‑0031', 'c-0031'],
    ['a comma for the point', '41,7%', '41.7%'],
  ])('typed with %s', (_, typed, plain) => {
    expect(filtered(plain)).not.toEqual([]);
    expect(filtered(typed)).toEqual(filtered(plain));
    expect(searched(typed)).toEqual(searched(plain));
    expect(counted(typed)).toBe(filtered(plain).length);
  });
});

describe('Chinese', () => {
  test.each(['9141万部', '537亿元', '41.7%', '米', '小米4', '小米'])(
    '%s is found in the box',
    (words) => {
      const offered = makeSearch(record)(words, makeI18n('en'));
      expect(offered.filter(({ claim }) => claim !== null)).not.toEqual([]);
      const last = offered.at(-1);
      expect(last?.claim === null ? last.to : null).toEqual({ q: words });
    },
  );

  test.each([
    ['9141万部', '9141萬部'],
    ['537亿元', '537億元'],
    ['营收', '營收'],
    ['互联网', '互聯網'],
    ['净利润', '淨利潤'],
    ['贡献', '貢獻'],
  ])('%s and %s are the same', (simplified, traditional) => {
    expect(filtered(simplified)).not.toEqual([]);
    expect(filtered(traditional)).toEqual(filtered(simplified));
    expect(searched(traditional)).toEqual(searched(simplified));
    expect(counted(traditional)).toBe(filtered(simplified).length);
  });
});
