import { defused } from './csv';

/** A table as it is read on the screen: a link may stand behind a cell. */
export type TextTable = {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly TextCell[])[];
};
export type TextCell = { readonly text: string; readonly href?: string };

/** For spreadsheets that take plain text: a tab between cells, a line a row. */
export function asTsv({ columns, rows }: TextTable): string {
  return [tsvLine(columns), ...rows.map((row) => tsvLine(row.map(({ text }) => text)))].join('\n');
}

/** One line of it, each cell harmless. */
export function tsvLine(cells: readonly string[]): string {
  return cells.map((cell) => defused(cell.replaceAll(/\s+/g, ' ').trim())).join('\t');
}

/** For everything that takes tables with links: spreadsheets, mail, documents. */
export function asHtml({ caption, columns, rows }: TextTable): string {
  const head = columns.map((column) => `<th>${escaped(column)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`).join('');
  return `<meta charset="utf-8"><table><caption>${escaped(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

function cellHtml({ text, href }: TextCell): string {
  const words = escaped(text);
  return `<td>${href === undefined ? words : `<a href="${escaped(href)}">${words}</a>`}</td>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return defused(text).replaceAll(/["&<>]/g, (sign) => ENTITIES[sign] ?? sign);
}
