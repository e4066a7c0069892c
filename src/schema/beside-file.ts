import * as v from 'valibot';
import type { BesideTerms } from '@/domain/record/beside';
import type { Result } from '@/domain/basics/result';
import { checkAgainst } from './check-against';
import { addressId, id, nonEmpty, once, textEntry } from './entry-parts';
import { formatPath } from './json-path';
import { strict } from './strict';

/** A record that is published with another: its name in addresses, its folder from the project's, and what the two have in common. */
export type BesideEntry = { readonly id: string; readonly record: string } & BesideTerms;

const pair = { own: id, other: id };

const besideFile = strict({
  schema: v.literal(1),
  beside: v.array(
    strict({
      id: addressId,
      record: nonEmpty,
      metrics: v.optional(
        v.pipe(v.array(strict({ ...pair, note: v.optional(v.nullable(textEntry), null) })), once()),
        [],
      ),
      bases: v.optional(v.pipe(v.array(strict(pair)), once()), []),
    }),
  ),
});

/** The list of records that are published with one. */
export function parseBeside(input: unknown): Result<readonly BesideEntry[]> {
  const result = checkAgainst(besideFile, input);
  if (result.ok) return { ok: true, value: result.value.beside };
  return {
    ok: false,
    problems: result.problems.map(({ segments, message }) => ({
      path: formatPath(segments),
      message,
    })),
  };
}
