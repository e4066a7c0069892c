import { writeCsv, BOM } from '@/domain/export/csv';
import type { Claim } from '@/domain/record/claim';
import { nameOf, type Dataset, type Source } from '@/domain/record/record';
import type { DaySpan } from '@/domain/time/day';
import { CLAIM_COLUMNS, SOURCE_COLUMNS } from '@/domain/export/sheet-columns';
import { figureText } from '@/domain/export/figure-words';
import { slug } from './names';

/** The two sheets of a record, as `readSheets` reads them. Names of the vocabulary are written as they are said in English. */
export function writeSheets(record: Dataset): {
  readonly claims: string;
  readonly sources: string;
} {
  return {
    claims:
      BOM +
      writeCsv(
        [...CLAIM_COLUMNS.keys()],
        record.claims.map((claim) => claimRow(record, claim)),
      ),
    sources:
      BOM +
      writeCsv(
        [...SOURCE_COLUMNS.keys()],
        record.sources.map((source) => sourceRow(record, source)),
      ),
  };
}

type Row = Readonly<Record<string, string | null>>;

const AND = '; ';
const yes = (is: boolean): string | null => (is ? 'yes' : null);

function claimRow(record: Dataset, claim: Claim): Row {
  const { vocabulary } = record;
  const people = (ids: readonly string[]): string => saidAll(vocabulary.people, ids);
  const source = record.sourceById.get(claim.source);
  return {
    id: claim.id,
    theme: said(vocabulary.themes, claim.theme),
    kind: claim.kind,
    label: claim.label.en,
    gloss: claim.gloss.en,
    topics: saidAll(vocabulary.topics, claim.topics),
    markets: saidAll(vocabulary.markets, claim.markets),
    metric: claim.metric === null ? null : said(vocabulary.metrics, claim.metric),
    basis: claim.basis === null ? null : said(vocabulary.bases, claim.basis),
    figure: claim.quantity === null ? null : figureText(claim.quantity),
    absent: yes(claim.absent),
    derived: claim.derived?.en ?? null,
    restates: claim.restates,
    period: claim.period?.text ?? null,
    presence: claim.presence?.step ?? null,
    presence_of: claim.presence === null ? null : said(vocabulary.things, claim.presence.of),
    forecast: yes(claim.forecast),
    source: claim.source,
    paragraph: claim.paragraph === null ? null : String(claim.paragraph),
    fragment: claim.fragment.text,
    fragment_language:
      claim.fragment.language === source?.language ? null : claim.fragment.language,
    stated_by: people([claim.statedBy]),
    via: claim.via.length === 0 ? null : people(claim.via),
    stated_on: claim.statedOn?.text ?? null,
    public: isSame(claim.public, source?.public) ? null : spanText(claim.public),
  };
}

function sourceRow({ vocabulary }: Dataset, source: Source): Row {
  return {
    id: source.id,
    title: source.title,
    publisher: source.publisher,
    short: source.short,
    author: source.author,
    language: source.language,
    url: source.url,
    public: spanText(source.public),
    public_basis: source.public.basis.en,
    relays: source.relays.length === 0 ? null : saidAll(vocabulary.people, source.relays),
    weak: yes(source.weak),
    note: source.note?.en ?? null,
    added: yes(source.added),
  };
}

type Named = Parameters<typeof nameOf>[0];

/** The English name where the id is made of it, else the id, so that the name leads back to it. */
function said(list: Named, id: string): string {
  const name = nameOf(list, id).en;
  const isPlain = !name.includes(';') && slug(name) === id;
  return isPlain ? name : id;
}

function saidAll(list: Named, ids: readonly string[]): string {
  return ids.map((id) => said(list, id)).join(AND);
}

function isSame(a: DaySpan, b: DaySpan | undefined): boolean {
  return a.earliest === b?.earliest && a.latest === b.latest;
}

function spanText({ earliest, latest }: DaySpan): string {
  return earliest === latest ? earliest : `${earliest}..${latest}`;
}
