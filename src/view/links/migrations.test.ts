import { expect, it } from 'vitest';
import { MIGRATIONS, type Migration } from './migrations';
import { splitQuery } from './pairs';
import { migrateQuery } from './version';

/** A query of the version before, and what the migration must make of it, `v` included. */
type Trial = { readonly to: number; readonly from: string; readonly gives: string };

/** At least one for each of `MIGRATIONS`, with a link as it was really published (see `links.golden.txt`). Append only. */
const TRIALS: readonly Trial[] = [];

/** Versions whose migration no trial runs, and trials that do not run what they say. */
function untried(migrations: readonly Migration[], trials: readonly Trial[]): readonly number[] {
  const ran = trials.flatMap(({ to, from, gives }) => {
    // Migrations up to this one: a trial stays as it is when newer versions come.
    const done = migrateQuery(splitQuery(from), migrations.slice(0, to - 1));
    expect(done.pairs.map(({ name, value }) => `${name}=${value ?? ''}`).join('&')).toBe(gives);
    return done.ran.at(-1) === to ? [to] : [];
  });
  return migrations.map(({ to }) => to).filter((to) => !ran.includes(to));
}

it('4.4 every migration has been run', () => {
  expect(untried(MIGRATIONS, TRIALS)).toEqual([]);
  const versions = MIGRATIONS.map(({ to }) => to);
  expect(TRIALS.filter(({ to }) => !versions.includes(to))).toEqual([]);
});

it('4.4 one that was never run is told', () => {
  const made: readonly Migration[] = [
    { to: 2, migrate: (pairs) => pairs.map((pair) => ({ ...pair, name: `${pair.name}2` })) },
    { to: 3, migrate: (pairs) => pairs.map((pair) => ({ ...pair, name: `${pair.name}3` })) },
  ];
  const second = { to: 2, from: '?tab=table&v=1', gives: 'tab2=table&v=2' };
  const third = { to: 3, from: '?tab2=table&v=2', gives: 'tab23=table&v=3' };
  expect(untried(made, [second, third])).toEqual([]);
  expect(untried(made, [third])).toEqual([2]);
  expect(untried(made, [second, { ...third, from: '?tab23=table&v=3' }])).toEqual([3]);
});
