import { claimRecord, type ClaimRecord } from './claim-record';
import { BOM, writeCsv, type Cell, type CsvForm } from './csv';
import type { Taken } from './taken';
import { unitOf } from '../record/units';

/** Columns of the table of claims, in order. Described in docs/decisions/0017-exports.md. */
const CLAIM_COLUMNS = [
  'claim',
  'theme',
  'kind',
  'metric',
  'markets',
  'topics',
  'label',
  'period',
  'period_from',
  'period_to',
  'figure',
  'form',
  'value_low',
  'value_high',
  'unit',
  'currency',
  'converted_low',
  'converted_high',
  'converted_currency',
  'rate',
  'rate_quoted',
  'rate_year',
  'rate_month',
  'rate_source',
  'basis',
  'stated_by',
  'via',
  'stated_on',
  'public_from',
  'public_to',
  'corpus',
  'verdict',
  'promise',
  'presence',
  'presence_of',
  'conflicts',
  'disagreements',
  'contradicts',
  'fragment',
  'fragment_language',
  'paragraph',
  'gloss',
  'source',
  'source_title',
  'publisher',
  'source_url',
  'source_public_from',
  'source_public_to',
  'claim_link',
  'view_link',
  'record',
] as const;
type Column = (typeof CLAIM_COLUMNS)[number];
export type ClaimRow = Readonly<Record<Column, Cell>>;

/** Between several values in one cell. */
const AND = '; ';

/** The claims taken as a CSV file. */
export function claimsCsv(taken: Taken, form: CsvForm = 'programs'): string {
  return BOM + writeCsv(CLAIM_COLUMNS, claimRows(taken), form);
}

/** A row a claim, in the order in which they are taken; behind them those of the record beside. */
function claimRows(taken: Taken): readonly ClaimRow[] {
  return [taken, taken.beside].flatMap((each) =>
    each === undefined ? [] : each.claims.map((claim) => rowOf(claimRecord(each, claim), each)),
  );
}

function rowOf(record: ClaimRecord, taken: Taken): ClaimRow {
  return {
    claim: record.id,
    theme: record.theme,
    kind: record.kind,
    metric: record.metric,
    markets: record.markets.join(AND),
    topics: record.topics.join(AND),
    label: record.label,
    period: record.period?.text ?? null,
    period_from: record.period?.from ?? null,
    period_to: record.period?.to ?? null,
    ...figureCells(record, taken),
    basis: record.basis,
    stated_by: record.statedBy.name,
    via: record.via.map(({ name }) => name).join(AND),
    stated_on: record.statedOn?.text ?? null,
    public_from: record.public.from,
    public_to: record.public.to,
    corpus: record.corpus,
    verdict: record.verdict,
    promise: record.promise,
    presence: record.presence?.step ?? null,
    presence_of: record.presence?.of ?? null,
    conflicts: record.conflicts.join(AND),
    disagreements: record.disagreements.join(AND),
    contradicts: record.contradicts.join(AND),
    fragment: record.fragment.text,
    fragment_language: record.fragment.language,
    paragraph: record.paragraph,
    gloss: record.gloss,
    ...sourceCells(record, taken),
    claim_link: record.link,
    view_link: taken.link,
    record: taken.words.say(taken.dataset.vocabulary.company),
  };
}

type FigureColumn =
  | 'figure'
  | 'form'
  | 'value_low'
  | 'value_high'
  | 'unit'
  | 'currency'
  | `converted_${'low' | 'high' | 'currency'}`
  | 'rate'
  | `rate_${'quoted' | 'year' | 'month' | 'source'}`;

function figureCells(
  { figure, quantity, converted }: ClaimRecord,
  { dataset }: Taken,
): Pick<ClaimRow, FigureColumn> {
  const at = converted?.at ?? null;
  const unit = unitOf(dataset.vocabulary, quantity?.unit);
  return {
    figure,
    form: quantity?.form ?? null,
    value_low: quantity?.printed.low ?? null,
    value_high: quantity?.printed.high ?? null,
    unit: quantity?.unit ?? null,
    currency: unit?.type === 'money' ? unit.id : null,
    converted_low: converted?.low ?? null,
    converted_high: converted?.high ?? null,
    converted_currency: converted?.currency ?? null,
    rate: at?.rate ?? null,
    rate_quoted: at === null ? null : `${at.of} per ${at.per}`,
    rate_year: at?.year ?? null,
    rate_month: at?.month ?? null,
    rate_source: at === null ? null : at.sources.join(AND),
  };
}

type SourceColumn =
  | 'source'
  | 'source_title'
  | 'publisher'
  | 'source_url'
  | `source_public_${'from' | 'to'}`;

function sourceCells({ source }: ClaimRecord, { dataset }: Taken): Pick<ClaimRow, SourceColumn> {
  const found = dataset.sourceById.get(source);
  return {
    source,
    source_title: found?.title ?? null,
    publisher: found?.publisher ?? null,
    source_url: found?.url ?? null,
    source_public_from: found?.public.earliest ?? null,
    source_public_to: found?.public.latest ?? null,
  };
}
