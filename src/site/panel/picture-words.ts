import type { PictureWords } from '@/charts/picture/picture';
import type { Claim } from '@/domain/record/claim';
import type { Dataset } from '@/domain/record/record';
import type { I18n } from '@/i18n/i18n';
import type { Presented } from '@/panels/panel';

type Shown = {
  readonly name: string;
  readonly presented: Presented;
  readonly claims: readonly Claim[];
  readonly dataset: Dataset;
  readonly link: string | null;
};

/** What the picture of a panel says around its chart. */
export function panelWords(
  { name, presented, claims, dataset, link }: Shown,
  i18n: I18n,
): PictureWords {
  const { headline, subtitle, summary, warnings, beside, remarks = [] } = presented;
  const others = beside?.sources.map(({ short }) => short) ?? [];
  const form = beside?.legend ?? null;
  return {
    kicker: name,
    headline,
    subtitle,
    summary,
    legend: presented.signs ?? [
      ...presented.legend,
      ...(form === null ? [] : [form]),
      ...[...remarks, ...(beside?.said ?? []), ...(beside?.notes ?? [])].map((text) => ({
        sign: null,
        text,
      })),
    ],
    warnings,
    sources: i18n.t.pictures.sources(
      i18n.format.list([...new Set([...sourceNames(dataset, claims), ...others])]),
    ),
    link,
  };
}

/** Short names of the sources of some claims, each once; the record's own first. */
export function sourceNames(dataset: Dataset, claims: readonly Claim[]): readonly string[] {
  const used = new Set(claims.map(({ source }) => source));
  const names = dataset.sources.filter(({ id }) => used.has(id)).map(({ short }) => short);
  return [...new Set(names)];
}

/** A line that names as many sources as it has room for, and says how many it leaves out. */
export function sourcesLine(names: readonly string[], most: number, { t, format }: I18n): string {
  const more = names.length - most;
  return more > 0
    ? t.pictures.sourcesAndMore(names.slice(0, most).join(', '), more)
    : t.pictures.sources(format.list(names));
}
