import { fingerprintOfText } from '@/domain/basics/fingerprint';
import type { Dataset } from '@/domain/record/record';

/** A part of a record as it is published for the app. */
export type CompiledPart = {
  readonly name: string;
  readonly text: string;
  /** By which the app tells it from any other. */
  readonly print: string;
};

export type CompiledParts = {
  /** What claims cannot be shown without. */
  readonly reference: CompiledPart;
  /** Named as their themes; a long timeline is in several parts of one name, in order. */
  readonly timelines: readonly CompiledPart[];
};

/**
 * A record as the app reads it, without checking it again: everything in the form in which the schema gives it. Withdrawn
 * claims are in it, too.
 */
export function compileParts(dataset: Dataset): CompiledParts {
  const { vocabulary, sources, rates, assessments, verdicts, promiseGroups, story, letters } =
    dataset;
  const claims = [...dataset.claimById.values()];
  return {
    reference: compiledPart('reference', {
      sources,
      rates,
      assessments,
      verdicts,
      promiseGroups,
      story,
      letters,
    }),
    timelines: vocabulary.themes.flatMap(({ id }) =>
      chunksOf(claims.filter(({ theme }) => theme === id)).map((chunk) => compiledPart(id, chunk)),
    ),
  };
}

/** Claims of one file at most: to read one then keeps nobody waiting who presses something meanwhile. */
const MOST_CLAIMS = 4000;

function chunksOf<T>(all: readonly T[]): readonly (readonly T[])[] {
  const count = Math.max(1, Math.ceil(all.length / MOST_CLAIMS));
  return Array.from({ length: count }, (_, at) =>
    all.slice(at * MOST_CLAIMS, (at + 1) * MOST_CLAIMS),
  );
}

export function compiledPart(name: string, value: object): CompiledPart {
  const text = JSON.stringify(value);
  return { name, text, print: fingerprintOfText(text) };
}
