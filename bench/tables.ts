import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../scripts/project';
import type { Changes } from './changes';
import type { SiteName } from './sites';
import { median } from './statistics';
import type { Load } from './visit';

export type Both<T> = Readonly<Record<SiteName, T>>;
/** Loads that were only looked at, and loads in which a chip was pressed. */
export type Loads = { readonly seen: readonly Load[]; readonly pressed: readonly Load[] };

type Row = readonly [name: string, ours: number, plain: number, unit: 'ms' | 'kB' | ''];

export type MeasuredRecord = { readonly title: string; readonly rows: readonly Row[] };

/** All that was measured of a record, in medians. */
export function rowsOf(
  size: number | 'shipped',
  loads: Readonly<Record<'phone' | 'desktop', Both<Loads>>>,
  changes: Both<Changes>,
): MeasuredRecord {
  return {
    title: size === 'shipped' ? 'as shipped' : `${size} claims`,
    rows: [
      ...loadRows('slow phone', loads.phone),
      ...byteRows(loads.phone),
      ...loadRows('unthrottled', loads.desktop),
      ...changeRows(changes),
    ],
  };
}

/** Records side by side as a table in Markdown: ours and plain of each, and ours as a part of plain. */
export function tableOf(records: readonly MeasuredRecord[], runs: number): string {
  const heads = records.flatMap(({ title }) => [`${title}: ours`, 'plain', 'ours ÷ plain']);
  const names = records[0]?.rows.map(([name]) => name) ?? [];
  const lines = names.map((name, at) =>
    [name, ...records.flatMap(({ rows }) => cellsOf(rows[at]))].join(' | '),
  );
  return [
    `Medians of ${runs} runs in turn.`,
    '',
    `| | ${heads.join(' | ')} |`,
    `|---|${heads.map(() => '---:|').join('')}`,
    ...lines.map((line) => `| ${line} |`),
  ].join('\n');
}

function cellsOf(row: Row | undefined): readonly string[] {
  if (row === undefined) return [];
  const [, ours, plain, unit] = row;
  return [said(ours, unit), said(plain, unit), ratio(ours, plain)];
}

function loadRows(machine: string, loads: Both<Loads>): readonly Row[] {
  const row = (
    name: string,
    of: (loads: Loads) => readonly (number | null)[],
    unit: Row[3],
  ): Row => [`${machine}: ${name}`, middle(of(loads.ours)), middle(of(loads.plain)), unit];
  return [
    row('first paint', ({ seen }) => seen.map(({ firstPaint }) => firstPaint), 'ms'),
    row('largest paint', ({ seen }) => seen.map(({ largestPaint }) => largestPaint), 'ms'),
    row('all panels painted', ({ seen }) => seen.map(({ painted }) => painted), 'ms'),
    row('first click answered', ({ pressed }) => pressed.map(({ answered }) => answered), 'ms'),
    row('blocked while loading', ({ pressed }) => pressed.map(({ blocked }) => blocked), 'ms'),
    row('layout shift', ({ seen }) => seen.map(({ shift }) => shift), ''),
  ];
}

function byteRows(loads: Both<Loads>): readonly Row[] {
  const kinds = ['script', 'document', 'style', 'font', 'data', 'all'] as const;
  const until = 'until the first click is answered';
  return kinds.map((kind): Row => {
    const of = ({ pressed }: Loads): number => median(pressed.map(({ bytes }) => bytes[kind]));
    return [`${kind} bytes ${until}`, of(loads.ours) / 1000, of(loads.plain) / 1000, 'kB'];
  });
}

function changeRows(changes: Both<Changes>): readonly Row[] {
  const row = (name: string, of: (change: Changes) => number, unit: Row[3]): Row => [
    name,
    of(changes.ours),
    of(changes.plain),
    unit,
  ];
  return [
    ...(['year', 'topic'] as const).flatMap((what): readonly Row[] => [
      row(`${what} changed: next paint`, (change) => change[what].paint, 'ms'),
      row(`${what} changed: next paint, 95th`, (change) => change[what].paint95, 'ms'),
      row(`${what} changed: all panels right`, (change) => change[what].right, 'ms'),
      row(`${what} changed: all panels right, 95th`, (change) => change[what].right95, 'ms'),
    ]),
    row('memory after 200 changes ÷ after load', ({ memory }) => memory, ''),
    row('memory after 200 changes ÷ after 82', ({ kept }) => kept, ''),
  ];
}

function middle(values: readonly (number | null)[]): number {
  return median(values.filter((value) => value !== null));
}

function said(value: number, unit: Row[3]): string {
  return unit === '' ? value.toFixed(3) : `${Math.round(value)} ${unit}`;
}

function ratio(ours: number, plain: number): string {
  return plain === 0 ? '–' : (ours / plain).toFixed(2);
}

const FILE = path.join(ROOT, 'docs', 'performance.md');

const [BEGIN, END] = ['<!-- bench -->', '<!-- end of bench -->'];

/** Puts a table between its marks in the document. Throws where it has none. */
export function writeTable(table: string): void {
  const text = readFileSync(FILE, 'utf8');
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`docs/performance.md has no "${BEGIN}" … "${END}"`);
  writeFileSync(FILE, `${text.slice(0, from + BEGIN.length)}\n\n${table}\n\n${text.slice(to)}`);
}
