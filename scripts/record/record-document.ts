import { kindOf, type Disagreement } from '@/domain/findings/disagreement';
import type { Judgement } from '@/domain/findings/verdict';
import type { Claim } from '@/domain/record/claim';
import { DISAGREEMENT_KINDS, type Dataset } from '@/domain/record/record';
import { showRecord } from '@/domain/selection/shown';
import { makeI18n, type I18n } from '@/i18n/i18n';
import { DEFAULT_VIEW } from '@/view/view-state';
import { titleOf } from '@/words/about-conflict';
import { aimsOf, forecastsAmong, promisesAmong, retellingsOf } from '@/words/told-words';
import { besideOutcome, dueOf, subjectOf } from '@/words/promise-words';

export const RECORD_DOCUMENT = 'docs/record.md';

/** Between these stands what the data say, in the words of the record, however often it says them. */
const [BEGIN, END] = ['<!-- record -->', '<!-- end of record -->'];

type Row = readonly string[];

/** All disagreements and promises of a record, with what is found of them, as a document. */
export function recordDocument(dataset: Dataset): string {
  const i18n = makeI18n('en');
  const { conflicts, others, judgements } = showRecord(dataset, DEFAULT_VIEW);
  const disagreements = [...conflicts, ...others];
  const kinds = DISAGREEMENT_KINDS.map((kind) => {
    const count = disagreements.filter((each) => kindOf(each) === kind).length;
    return `${i18n.t.conflicts.kinds[kind].name} ${count}`;
  });
  const promises = promisesAmong(judgements);
  const verdicts = [...new Set(promises.map(({ verdict }) => verdict))].map(
    (verdict) =>
      `${i18n.t.targets.verdicts[verdict]} ${promises.filter((each) => each.verdict === verdict).length}`,
  );
  const parts = [
    '# What the record holds against itself',
    'Written from the data by `node scripts/run.mjs scripts/record/write-record-document.ts`.',
    BEGIN,
    '## Disagreements',
    `By kind: ${kinds.join(', ')}.`,
    tableOf(
      ['kind', 'what', 'page', 'claims', 'reasons'],
      inKinds(disagreements).map((each) => disagreementRow(dataset, each, i18n)),
    ),
    '## Promises',
    `${promises.length} promises: ${verdicts.join(', ')}.`,
    promiseTable(dataset, promises, i18n),
    '## Forecasts of others',
    promiseTable(dataset, forecastsAmong(judgements), i18n),
    END,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** In the order of the kinds, and within one as they stand in the record. */
function inKinds(disagreements: readonly Disagreement[]): readonly Disagreement[] {
  return DISAGREEMENT_KINDS.flatMap((kind) =>
    disagreements.filter((each) => kindOf(each) === kind),
  );
}

function disagreementRow(dataset: Dataset, disagreement: Disagreement, i18n: I18n): Row {
  const { t } = i18n;
  const assessment = dataset.assessmentByKey.get(disagreement.key);
  const reasons = assessment?.reasons ?? [];
  return [
    t.conflicts.kinds[kindOf(disagreement)].name,
    titleOf(dataset, disagreement, i18n),
    assessment === undefined ? '' : `\`${assessment.id}\``,
    idsOf(disagreement.claims),
    reasons.map((reason) => t.conflicts.reasons[reason].name).join('; '),
  ];
}

function promiseTable(dataset: Dataset, judgements: readonly Judgement[], i18n: I18n): string {
  return tableOf(
    ['promise', 'first', 'told again', 'revised', 'due', 'aim', 'outcome', 'verdict', 'because'],
    judgements.map((judgement) => promiseRow(dataset, judgement, i18n)),
  );
}

function promiseRow(dataset: Dataset, judgement: Judgement, i18n: I18n): Row {
  const { promise, target, verdict, because } = judgement;
  return [
    subjectOf(dataset, promise.first, i18n),
    promise.first.id,
    idsOf(retellingsOf(promise)),
    idsOf(promise.revisions),
    dueOf(target, i18n),
    // A plan without a figure aims at what its label says.
    target.quantity === null && promise.revisions.length === 0
      ? ''
      : aimsOf(dataset, promise, i18n),
    besideOutcome(dataset, judgement, i18n).figure,
    i18n.t.targets.verdicts[verdict],
    idsOf(because),
  ];
}

function idsOf(claims: readonly Claim[]): string {
  return claims.map(({ id }) => id).join(' ');
}

function tableOf(head: Row, rows: readonly Row[]): string {
  const line = (cells: Row): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`).replaceAll('\u00a0', ' ')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
