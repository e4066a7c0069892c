import { findConflicts, type Conflict } from '@/domain/findings/conflict';
import { VERDICTS, type Dataset } from '@/domain/record/record';
import { judgePromises, type Judgement } from '@/domain/findings/verdict';
import { flag, key, mustText, oneOf, refersTo, text } from './schema';
import { makeTable, type Table } from './table';

/** What the program and its editors find in the claims: conflicts and verdicts, each with the claims it rests on. */
export function findingTables(dataset: Dataset): readonly Table[] {
  const conflicts = findConflicts(dataset, dataset.claims);
  const judgements = judgePromises(dataset, dataset.vocabulary.edition);
  return [
    conflictTable(conflicts, dataset),
    pairTable(conflicts),
    verdictTable(judgements),
    becauseTable(judgements),
  ];
}

function conflictTable(conflicts: readonly Conflict[], { assessmentByKey }: Dataset): Table {
  return makeTable('conflicts', {
    title: 'Conflicts',
    description: 'Claims that speak of the same thing and cannot all hold, with an editor’s view.',
    fields: [
      key('key'),
      oneOf('type', ['rival', 'conversion']),
      text('id', { constraints: { unique: true }, description: 'Of its page: conflicts/<id>/.' }),
      text('title'),
      text('reasons', { description: 'Codes, with a semicolon and a space between them.' }),
      text('note'),
    ],
    primaryKey: ['key'],
    rows: conflicts.map((conflict) => {
      const found = assessmentByKey.get(conflict.key);
      return {
        key: conflict.key,
        type: conflict.type,
        id: found?.id ?? null,
        title: found?.title.en ?? null,
        reasons: found?.reasons.join('; ') ?? null,
        note: found?.note.en ?? null,
      };
    }),
  });
}

function pairTable(conflicts: readonly Conflict[]): Table {
  return makeTable('conflict-pairs', {
    title: 'Pairs of claims that contradict each other',
    fields: [mustText('conflict'), mustText('claim'), mustText('other_claim')],
    primaryKey: ['conflict', 'claim', 'other_claim'],
    foreignKeys: [
      refersTo('conflict', 'conflicts', 'key'),
      refersTo('claim', 'claims'),
      refersTo('other_claim', 'claims'),
    ],
    rows: conflicts.flatMap(({ key: conflict, pairs }) =>
      pairs.map(([claim, other]) => ({ conflict, claim, other_claim: other })),
    ),
  });
}

function verdictTable(judgements: readonly Judgement[]): Table {
  return makeTable('verdicts', {
    title: 'What became of each target and plan',
    fields: [
      key('claim'),
      oneOf('verdict', VERDICTS),
      oneOf('by', ['rule', 'curated', 'day']),
      flag('other_basis'),
      text('note'),
    ],
    primaryKey: ['claim'],
    foreignKeys: [refersTo('claim', 'claims')],
    rows: judgements.map(({ target, verdict, by, otherBasis, note }) => ({
      claim: target.id,
      verdict,
      by,
      other_basis: otherBasis,
      note: note?.en ?? null,
    })),
  });
}

function becauseTable(judgements: readonly Judgement[]): Table {
  return makeTable('verdict-claims', {
    title: 'Claims that decide a verdict, or leave it undecided',
    fields: [mustText('verdict'), mustText('because')],
    primaryKey: ['verdict', 'because'],
    foreignKeys: [refersTo('verdict', 'verdicts', 'claim'), refersTo('because', 'claims')],
    rows: judgements.flatMap(({ target, because }) =>
      because.map(({ id }) => ({ verdict: target.id, because: id })),
    ),
  });
}
