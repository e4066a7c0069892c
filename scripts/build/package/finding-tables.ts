import { findDisagreements, kindOf, type Disagreement } from '@/domain/findings/disagreement';
import { presenceSpans } from '@/domain/findings/presence';
import { DISAGREEMENT_KINDS, VERDICTS, type Dataset } from '@/domain/record/record';
import { isOfForecast, judgePromises, type Judgement } from '@/domain/findings/verdict';
import { day, flag, integer, key, mustText, oneOf, refersTo, text } from './schema';
import { makeTable, type Table } from './table';

/** What the program and its editors find in the claims: disagreements, promises, presence, each with its claims. */
export function findingTables(dataset: Dataset): readonly Table[] {
  const conflicts = findDisagreements(dataset, dataset.claims);
  const judgements = judgePromises(dataset, dataset.vocabulary.edition);
  return [
    conflictTable(conflicts, dataset),
    pairTable(conflicts),
    verdictTable(judgements),
    toldTable(judgements),
    becauseTable(judgements),
    presenceTable(dataset),
  ];
}

function conflictTable(conflicts: readonly Disagreement[], { assessmentByKey }: Dataset): Table {
  return makeTable('conflicts', {
    title: 'Disagreements of four kinds',
    description:
      'Claims that cannot all hold (conflict), do not sit well together in words, count the same otherwise, or do not add up; with an editor’s view. Only the first are conflicts.',
    fields: [
      key('key'),
      oneOf('kind', DISAGREEMENT_KINDS),
      oneOf('type', ['rival', 'conversion', 'words', 'counted', 'arithmetic']),
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
        kind: kindOf(conflict),
        type: conflict.type,
        id: found?.id ?? null,
        title: found?.title.en ?? null,
        reasons: found?.reasons.join('; ') ?? null,
        note: found?.note.en ?? null,
      };
    }),
  });
}

function pairTable(conflicts: readonly Disagreement[]): Table {
  return makeTable('conflict-pairs', {
    title: 'Pairs of claims that stand against each other',
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
  return makeTable('promises', {
    title: 'Promises and forecasts, and what became of each',
    description:
      'A promise is one thing however often it is retold; it is known by the claim that said it first.',
    fields: [
      key('claim'),
      mustText('judged_by', 'The claim by which it is judged: as it stood in the end.'),
      oneOf('verdict', VERDICTS),
      oneOf('by', ['rule', 'curated', 'day']),
      flag('other_basis'),
      flag('forecast'),
      text('note'),
    ],
    primaryKey: ['claim'],
    foreignKeys: [refersTo('claim', 'claims'), refersTo('judged_by', 'claims')],
    rows: judgements.map((judgement) => ({
      claim: judgement.promise.first.id,
      judged_by: judgement.target.id,
      verdict: judgement.verdict,
      by: judgement.by,
      other_basis: judgement.otherBasis,
      forecast: isOfForecast(judgement),
      note: judgement.note?.en ?? null,
    })),
  });
}

function toldTable(judgements: readonly Judgement[]): Table {
  return makeTable('promise-claims', {
    title: 'Claims that tell each promise, in the order in which they were said',
    fields: [
      mustText('promise'),
      integer('place', { constraints: { required: true, minimum: 1 } }),
      mustText('claim'),
      flag('revision'),
    ],
    primaryKey: ['promise', 'place'],
    foreignKeys: [refersTo('promise', 'promises', 'claim'), refersTo('claim', 'claims')],
    rows: judgements.flatMap(({ promise: { first, claims, revisions } }) =>
      claims.map((claim, index) => ({
        promise: first.id,
        place: index + 1,
        claim: claim.id,
        revision: revisions.includes(claim),
      })),
    ),
  });
}

function becauseTable(judgements: readonly Judgement[]): Table {
  return makeTable('verdict-claims', {
    title: 'Claims that decide a verdict, or leave it undecided',
    fields: [mustText('promise'), mustText('because')],
    primaryKey: ['promise', 'because'],
    foreignKeys: [refersTo('promise', 'promises', 'claim'), refersTo('because', 'claims')],
    rows: judgements.flatMap(({ promise, because }) =>
      because.map(({ id }) => ({ promise: promise.first.id, because: id })),
    ),
  });
}

function presenceTable({ claims }: Dataset): Table {
  return makeTable('presence', {
    title: 'From when to when something was in a market',
    description:
      'First days on which it can have been there, and have been gone. Empty: not on record.',
    fields: [
      mustText('market'),
      mustText('thing'),
      integer('time', { constraints: { required: true, minimum: 1 } }),
      day('from'),
      day('to'),
      text('began', { description: 'Claims, with a semicolon and a space between them.' }),
      text('ended', { description: 'Claims, with a semicolon and a space between them.' }),
    ],
    primaryKey: ['market', 'thing', 'time'],
    foreignKeys: [refersTo('market', 'markets'), refersTo('thing', 'things')],
    rows: presenceSpans(claims).map(({ market, thing, from, to, began, ended }, index, all) => ({
      market,
      thing,
      time: all.slice(0, index + 1).filter((one) => one.market === market && one.thing === thing)
        .length,
      from,
      to,
      began: began.map(({ id }) => id).join('; ') || null,
      ended: ended.map(({ id }) => id).join('; ') || null,
    })),
  });
}
