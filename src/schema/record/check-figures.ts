import type { Unit, Vocabulary } from '@/domain/record/record';
import { unitOf } from '@/domain/record/units';
import { notationOf } from '@/domain/notation/languages';
import { listNumbers, saysSomeNumber, unsaidNumbers } from '@/domain/notation/says-number';
import { wordCount } from '@/domain/notation/word-count';
import type { LocatedProblem } from './problem';
import { problemIn, type PlacedClaim, type RecordText } from './read-record';

const MOST_WORDS = 12;

/** Whether each figure is of the right unit, says what it counts, and stands in its fragment. */
export function* checkFigures(record: RecordText): Generator<LocatedProblem> {
  for (const claim of record.claims) {
    yield* checkPresence(claim);
    if (record.vocabulary !== null) yield* checkUnit(claim, record.vocabulary.value);
    yield* checkFragment(record, claim);
  }
}

function* checkPresence(claim: PlacedClaim): Generator<LocatedProblem> {
  const { entry } = claim;
  if (entry.absent === true) {
    if (entry.quantity !== undefined) {
      yield problemIn(
        claim,
        ['quantity'],
        'says a figure that is also said to be absent; leave one out',
      );
    }
    if (entry.metric === undefined) {
      yield problemIn(claim, ['absent'], 'does not say which figure is absent; add a metric');
    }
  }
  if (entry.metric !== undefined && entry.quantity !== undefined && entry.basis === undefined) {
    const message = `says a figure of ${entry.metric} but not what it counts; add a basis`;
    yield problemIn(claim, ['quantity'], message);
  }
}

function* checkUnit(claim: PlacedClaim, vocabulary: Vocabulary): Generator<LocatedProblem> {
  const { metric, quantity } = claim.entry;
  if (quantity === undefined) return;
  const unit = unitOf(vocabulary, quantity.unit);
  // One that there is not is told among the references.
  if (unit === undefined) return;
  if ((unit.type === 'rank') !== (quantity.form === 'rank')) {
    const message = 'a rank has the form "rank" and a unit of ranks; mend form or unit';
    yield problemIn(claim, ['quantity', 'form'], message);
  }
  const due = unitOf(vocabulary, vocabulary.metrics.find(({ id }) => id === metric)?.unit);
  if (due !== undefined && !fits(unit, due)) {
    const message = `is in ${unit.id}, but ${metric ?? ''} is in ${nameOf(due)}; mend unit or metric`;
    yield problemIn(claim, ['quantity', 'unit'], message);
  }
}

/** Money may be in any currency; everything else is in the metric's own unit. */
function fits(unit: Unit, due: Unit): boolean {
  return unit.id === due.id || (unit.type === 'money' && due.type === 'money');
}

function nameOf(unit: Unit): string {
  return unit.type === 'money' ? 'money' : unit.id;
}

function* checkFragment(record: RecordText, claim: PlacedClaim): Generator<LocatedProblem> {
  const { entry } = claim;
  const language = languageOf(record, claim);
  if (language === null) return;
  const words = wordCount(entry.fragment, notationOf(language));
  if (words > MOST_WORDS) {
    const message = `has ${words} words; cut it to ${MOST_WORDS} at most`;
    yield problemIn(claim, ['fragment'], message);
  }
  if (entry.quantity === undefined) return;
  if (entry.derived !== undefined) {
    if (!saysSomeNumber(entry.fragment, language)) {
      const message = 'has no number from which the figure can be worked out; choose one that has';
      yield problemIn(claim, ['fragment'], message);
    }
    return;
  }
  const { quantity } = entry;
  const vocabulary = record.vocabulary?.value;
  const type = (vocabulary && unitOf(vocabulary, quantity.unit)?.type) ?? 'count';
  const unsaid = unsaidNumbers(entry.fragment, language, quantity, type);
  if (unsaid.length > 0) {
    const scale = quantity.scale === 'one' ? '' : ` ${quantity.scale}`;
    const holds = listNumbers(entry.fragment, language);
    yield problemIn(
      claim,
      ['fragment'],
      `does not say ${unsaid.map((number) => `${number}${scale}`).join(' or ')} in ${language}; ` +
        `${holds === '' ? 'it says no number' : `it says ${holds}`}: ` +
        'mend the quantity or the fragment, or say in "derived" how it is worked out',
    );
  }
}

/** The fragment's language: the claim's own, or its source's; null where neither is known. */
export function languageOf(record: RecordText, { entry }: PlacedClaim): string | null {
  return entry.language ?? record.sourceById.get(entry.source)?.language ?? null;
}
