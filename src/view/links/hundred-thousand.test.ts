import { readFileSync } from 'node:fs';
import { afterAll, expect, it, vi } from 'vitest';
import { stepCounter } from '@/testing/count-steps';
import { makeDice } from '@/testing/dice';
import {
  escaped,
  harmless,
  inherited,
  mutated,
  overlong,
  pathTricks,
  unicode,
  type Mangle,
} from '@/testing/mangled-links';
import { nowContext } from '@/testing/now-context';
import { QUERY_KEYS } from '../view-keys';
import { DEFAULT_VIEW, type ViewState } from '../view-state';
import { decodeAddress, encodeAddress, type Address, type DecodedAddress } from './address';
import { unaccounted } from '@/testing/unaccounted';

/** Tens of thousands of addresses, on a machine that is busy with other things. */
vi.setConfig({ testTimeout: 120_000 });

const ORIGIN = 'https://record.example.org';
const NOW = nowContext();
const GOLDEN = readFileSync(new URL('./links.golden.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [link: string, differences: string]);
const LINKS = GOLDEN.map(([link]) => link);

/** Letters that may be handed to operations on texts: so many for any address, and so many for each of its letters. */
const STEPS = { any: 6000, each: 400 };

const counter = stepCounter();
afterAll(counter.stop);

/** As a browser takes it apart. */
function partsOf(address: string): Address {
  const [, pathname = '', search = '', hash = ''] =
    /^([^?#]*)(\?[^#]*)?(#.*)?$/su.exec(address) ?? [];
  return { pathname, search, hash };
}

function read(address: string): DecodedAddress {
  const { result, steps } = counter.count(() => decodeAddress(partsOf(address), NOW));
  if (steps > STEPS.any + STEPS.each * address.length)
    throw new Error(`${steps} steps for ${address.length} letters`);
  return result;
}

/** As `toEqual`, which is too slow to ask it a hundred thousand times. */
function expectSame(found: unknown, expected: unknown): void {
  if (JSON.stringify(found) !== JSON.stringify(expected)) expect(found).toEqual(expected);
}

const settled = new Set<string>();

/** What is copied opens the same view, and says nothing of its own. */
function expectSettled({ view, canonical }: DecodedAddress): void {
  if (settled.has(canonical)) return;
  const again = read(canonical);
  const issues = view.place.page === 'unknown' ? again.issues : [];
  expectSame([again.view, again.issues], [view, issues]);
  settled.add(canonical);
}

function expectOurs({ view, foreign, canonical }: DecodedAddress): void {
  const written = encodeAddress(view, { base: '/', foreign });
  const url = new URL(written, ORIGIN);
  if (url.origin !== ORIGIN || url.href !== ORIGIN + written || !/^\/(?![/\\])/.test(canonical))
    throw new Error(`leads to ${url.href}`);
}

function run(mangle: Mangle, count: number, check: (address: string, from: number) => void): void {
  const dice = makeDice(20_261_126);
  for (let at = 0; at < count; at += 1) {
    const from = dice.below(LINKS.length);
    const address = mangle(LINKS[from] ?? '/', dice);
    try {
      check(address, from);
    } catch (error) {
      throw new Error(`${JSON.stringify(address)}: ${String(error)}`, { cause: error });
    }
  }
}

const HOSTILE: readonly (readonly [count: number, what: string, mangle: Mangle])[] = [
  [25_000, 'published links, changed by one to three letters', mutated],
  [15_000, 'keys with characters of every kind, of direction and of control', unicode],
  [12_000, 'parts that were escaped again and again', escaped],
  [8000, 'names that every object has', inherited],
  [400, 'that go on and on', overlong],
  [10_000, 'with dots, slashes and hosts in their path', pathTricks],
];
const HARMLESS = 20_000;
const SLIPS = 10_000;

it.each(HOSTILE)(
  '3.1 1.5 5.4 of %i addresses, %s: none throws, takes long, leads elsewhere or is silent on what it leaves out',
  (count, _, mangle) => {
    run(mangle, count, (address) => {
      const decoded = read(address);
      expectOurs(decoded);
      expectSettled(decoded);
      const lost = unaccounted(partsOf(address), decoded);
      if (lost !== null) throw new Error(`says nothing of ${lost}`);
    });
  },
);

it(`3.2 3.19 3.20 3.21 ${HARMLESS} published links that were mangled harmlessly open what they were`, () => {
  const views = GOLDEN.map(([, differences]): ViewState => ({
    ...DEFAULT_VIEW,
    ...(JSON.parse(differences) as object),
  }));
  run(harmless, HARMLESS, (address, from) => {
    const { view, issues } = read(address);
    expectSame([view, issues], [views[from], []]);
  });
});

it(`3.23 ${SLIPS} slips of the finger in a key are told with the key that was meant`, () => {
  const keys = QUERY_KEYS.filter(({ length }) => length >= 5);
  const slip: Mangle = (_, { below, pick }) => {
    const key = pick(keys);
    const at = below(key.length);
    const letter = pick(Array.from('abcdefghijklmnopqrstuvwxyz'));
    const [before, char, after] = [key.slice(0, at), key.charAt(at), key.slice(at + 1)];
    const slipped = pick([
      before + after,
      before + letter + char + after,
      before + letter + after,
      before + after.charAt(0) + char + after.slice(1),
      key + letter + letter,
    ]);
    return `/?${slipped}=x&v=1`;
  };
  run(slip, SLIPS, (address) => {
    const { view, issues } = read(address);
    const name = /\?([^=]*)=/.exec(address)?.[1] ?? '';
    expectSame(view, DEFAULT_VIEW);
    if (name === 'source' || QUERY_KEYS.some((key) => key === name)) return;
    expectSame(
      issues.map(({ reason, asked }) => [reason, asked]),
      [['unknown-key', `${name}=x`]],
    );
  });
});

it('3.1 makes a hundred thousand addresses in all', () => {
  const all = HOSTILE.reduce((sum, [count]) => sum + count, HARMLESS + SLIPS);
  expect(all).toBeGreaterThanOrEqual(100_000);
});
