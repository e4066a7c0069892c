import type { Claim } from '@/domain/record/claim';
import type { Taken } from '@/domain/export/taken';
import type { TextCell, TextTable } from '@/domain/export/table-text';
import { nameOf } from '@/domain/record/record';
import { besideEn } from '@/i18n/topics/beside-en';
import type { I18n } from '@/i18n/i18n';
import { statedOf } from '@/site/claim-columns';
import { amountsOf, attribution } from '@/words/describe';

/** The table of claims in the words that it has on the screen, with the links behind them. */
export function textTable(taken: Taken, i18n: I18n): TextTable {
  const { t } = i18n;
  const { columns } = t.table;
  return {
    caption: `${taken.title} – ${taken.link}`,
    columns: [
      t.takeAway.id,
      columns.period,
      columns.value,
      columns.claim,
      columns.kind,
      columns.theme,
      columns.date,
      columns.source,
      ...(taken.beside === undefined ? [] : [besideEn.record]),
    ],
    rows: [taken, taken.beside].flatMap((each) =>
      each === undefined ? [] : each.claims.map((claim) => rowOf(claim, each, i18n, taken)),
    ),
  };
}

/** Of several records each row says of which it is. */
function rowOf(
  claim: Claim,
  { dataset, words, cur }: Taken,
  i18n: I18n,
  { beside }: Taken,
): readonly TextCell[] {
  const { t, format, say } = i18n;
  const url = dataset.sourceById.get(claim.source)?.url;
  const source = attribution(dataset, claim, i18n);
  return [
    { text: claim.id, href: words.entryLink('claims', claim.id) },
    { text: claim.period === null ? '–' : format.periodShort(claim.period) },
    { text: amountsOf(dataset, claim, cur, i18n).join(' ').trim() },
    { text: say(claim.gloss) },
    { text: t.kinds[claim.kind] },
    { text: say(nameOf(dataset.vocabulary.themes, claim.theme)) },
    { text: statedOf(claim, i18n) },
    url === undefined ? { text: source } : { text: source, href: url },
    ...(beside === undefined ? [] : [{ text: say(dataset.vocabulary.company) }]),
  ];
}
