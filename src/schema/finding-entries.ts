/** The part of the definition that is about what editors find: disagreements, promises and verdicts. */
import * as v from 'valibot';
import { CLAIM_ID } from '@/domain/record/claim';
import { CURATED_VERDICTS, REASONS } from '@/domain/record/record';
import { head } from './entries';
import { addressId, nonEmpty, once, textEntry } from './entry-parts';
import { strict } from './strict';

export const claimId = v.pipe(
  v.string(),
  v.regex(CLAIM_ID, 'is not the id of a claim; write c- and four to seven digits'),
);

const assessed = {
  id: addressId,
  title: textEntry,
  reasons: v.pipe(
    v.array(v.picklist(REASONS)),
    v.minLength(1, 'is empty; name at least one reason'),
    once(),
  ),
  note: textEntry,
  evidence: v.array(claimId),
  slips: v.optional(v.array(claimId), []),
};
const side = v.pipe(v.array(claimId), v.minLength(1, 'is empty; name the claims of this side'));

export const assessmentEntry = v.variant('kind', [
  strict({ ...assessed, kind: v.picklist(['conflict', 'counted', 'arithmetic']), key: nonEmpty }),
  strict({
    ...assessed,
    kind: v.literal('words'),
    sides: v.pipe(
      v.array(side),
      v.minLength(2, 'has fewer than two sides; name the claims of each'),
    ),
  }),
]);

/** Assessments of disagreements. All but those in words are found by the program. */
export const conflictsFile = strict({ ...head, assessments: v.array(assessmentEntry) });

/** What tells one promise, and verdicts that arithmetic cannot reach, each with the claims that justify it. */
export const promisesFile = strict({
  ...head,
  promises: v.array(
    strict({
      claims: v.pipe(v.array(claimId), v.minLength(1, 'is empty; name the claims that tell it')),
      revisions: v.optional(v.array(claimId), []),
    }),
  ),
  verdicts: v.array(
    strict({
      claim: claimId,
      verdict: v.picklist(CURATED_VERDICTS),
      because: v.pipe(
        v.array(claimId),
        v.minLength(1, 'is empty; name the claims that justify it'),
      ),
      note: textEntry,
    }),
  ),
});

export type AssessmentEntry = v.InferOutput<typeof assessmentEntry>;
