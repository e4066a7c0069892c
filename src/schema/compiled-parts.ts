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
  /** One for each theme, named as it is. */
  readonly timelines: readonly CompiledPart[];
};

/**
 * A record as the app reads it, without checking it again: everything in the form in which the schema gives it. Withdrawn
 * claims are in it, too.
 */
export function compileParts(dataset: Dataset): CompiledParts {
  const { vocabulary, sources, rates, assessments, verdicts, promiseGroups, claimById } = dataset;
  const claims = [...claimById.values()];
  return {
    reference: partOf('reference', { sources, rates, assessments, verdicts, promiseGroups }),
    timelines: vocabulary.themes.map(({ id }) =>
      partOf(
        id,
        claims.filter(({ theme }) => theme === id),
      ),
    ),
  };
}

function partOf(name: string, value: object): CompiledPart {
  const text = JSON.stringify(value);
  return { name, text, print: fingerprintOfText(text) };
}
