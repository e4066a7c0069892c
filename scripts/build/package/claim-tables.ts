import { CLAIM_ID, KINDS, PRESENCE_STEPS, type Claim } from '@/domain/record/claim';
import { endsOf } from '@/domain/export/claim-record';
import { printedInterval, QUANTITY_FORMS, SCALES } from '@/domain/figures/quantity';
import type { Dataset } from '@/domain/record/record';
import type { Row } from '@/domain/export/csv';
import {
  amount,
  day,
  flag,
  integer,
  key,
  mustText,
  oneOf,
  refersTo,
  text,
  type Field,
} from './schema';
import { makeTable, type Table } from './table';

const fieldsOf = ({ corpora }: Dataset['vocabulary']): readonly Field[] => [
  key('id', CLAIM_ID.source),
  mustText('theme'),
  oneOf('kind', KINDS),
  mustText('label', 'A few words for a mark on a chart.'),
  mustText('gloss', 'What it means, in our own words.'),
  text('metric'),
  text('basis', { description: 'What a figure counts. Only one basis makes one series.' }),
  oneOf('form', QUANTITY_FORMS, false),
  text('number', { description: 'With the printed digits, before the scale.' }),
  text('number_to', { description: 'The second number of a range or rank.' }),
  oneOf('scale', Object.keys(SCALES), false),
  text('unit'),
  amount('value_low', 'As printed, in base units. Empty: no lower end.'),
  amount('value_high', 'As printed, in base units. Empty: no upper end.'),
  flag('absent'),
  text('derived', { description: 'How the figure is worked out from what is printed.' }),
  text('restates', { description: 'The claim that this one repeats in another currency.' }),
  text('period', { description: 'YYYY, YYYY-H1, YYYY-Q4, YYYY-MM, YYYY-MM-DD or YYYY..YYYY.' }),
  day('period_from'),
  day('period_to'),
  oneOf('presence', PRESENCE_STEPS, false),
  text('presence_of', { description: 'What came, went or came back: a thing.' }),
  flag('forecast'),
  mustText('stated_by'),
  text('stated_on'),
  day('public_from', true),
  day('public_to', true),
  mustText('public_basis', 'How the days between which it became public are known.'),
  oneOf(
    'corpus',
    corpora.map(({ id }) => id),
  ),
  mustText('source'),
  integer('paragraph', { constraints: { minimum: 1 } }),
  mustText('fragment', 'The shortest verbatim piece of the source that carries the claim.'),
  mustText('fragment_language'),
  day('withdrawn_on'),
  text('withdrawn_reason'),
];

/** The claims, and the lists of which each has several. */
export function claimTables({ claims, vocabulary }: Dataset): readonly Table[] {
  return [
    makeTable('claims', {
      title: 'Claims',
      description: 'What one source says: one figure, event, plan or statement.',
      fields: fieldsOf(vocabulary),
      primaryKey: ['id'],
      foreignKeys: [
        refersTo('theme', 'themes'),
        refersTo('metric', 'metrics'),
        refersTo('basis', 'bases'),
        refersTo('unit', 'units'),
        refersTo('restates', ''),
        refersTo('presence_of', 'things'),
        refersTo('stated_by', 'people'),
        refersTo('source', 'sources'),
      ],
      rows: claims.map(rowOf),
    }),
    listTable('claim-topics', 'Topics of each claim', 'topic', 'topics', claims),
    listTable('claim-markets', 'Markets of each claim', 'market', 'markets', claims),
    viaTable(claims),
  ];
}

function rowOf(claim: Claim): Row {
  const { quantity, period, withdrawn } = claim;
  const ends = quantity === null ? null : endsOf(printedInterval(quantity));
  return {
    id: claim.id,
    theme: claim.theme,
    kind: claim.kind,
    label: claim.label.en,
    gloss: claim.gloss.en,
    metric: claim.metric,
    basis: claim.basis,
    form: quantity?.form ?? null,
    number: quantity?.numbers[0] ?? null,
    number_to: quantity?.numbers[1] ?? null,
    scale: quantity?.scale ?? null,
    unit: quantity?.unit ?? null,
    value_low: ends?.low ?? null,
    value_high: ends?.high ?? null,
    absent: claim.absent,
    derived: claim.derived?.en ?? null,
    restates: claim.restates,
    period: period?.text ?? null,
    period_from: period?.from ?? null,
    period_to: period?.to ?? null,
    presence: claim.presence?.step ?? null,
    presence_of: claim.presence?.of ?? null,
    forecast: claim.forecast,
    stated_by: claim.statedBy,
    stated_on: claim.statedOn?.text ?? null,
    public_from: claim.public.earliest,
    public_to: claim.public.latest,
    public_basis: claim.public.basis.en,
    corpus: claim.corpus,
    source: claim.source,
    paragraph: claim.paragraph,
    fragment: claim.fragment.text,
    fragment_language: claim.fragment.language,
    withdrawn_on: withdrawn?.on ?? null,
    withdrawn_reason: withdrawn?.reason.en ?? null,
  };
}

function listTable(
  name: string,
  title: string,
  column: string,
  list: 'topics' | 'markets',
  claims: readonly Claim[],
): Table {
  return makeTable(name, {
    title,
    fields: [mustText('claim'), mustText(column)],
    primaryKey: ['claim', column],
    foreignKeys: [refersTo('claim', 'claims'), refersTo(column, list)],
    rows: claims.flatMap((claim) => claim[list].map((id) => ({ claim: claim.id, [column]: id }))),
  });
}

function viaTable(claims: readonly Claim[]): Table {
  return makeTable('claim-via', {
    title: 'Through whom each claim passed, nearest to the source first',
    fields: [
      mustText('claim'),
      integer('step', { constraints: { required: true, minimum: 1 } }),
      mustText('person'),
    ],
    primaryKey: ['claim', 'step'],
    foreignKeys: [refersTo('claim', 'claims'), refersTo('person', 'people')],
    rows: claims.flatMap(({ id, via }) =>
      via.map((person, index) => ({ claim: id, step: index + 1, person })),
    ),
  });
}
