import { BYTE_ORDER_MARK, type CsvCell, csvLine } from '../export/csv/csv-line.js';
import type { Row } from '../store/index.js';
import { chineseCell } from './language/chinese-cells.js';
import { cellUnderHeads, heading } from './language/headings.js';
import { isChinese } from './language/language.js';
import { say, sayWord } from './language/say.js';
import { note } from './notes.js';
import { writeToOutput } from './output.js';
import { type Column, placesWithRoom, textTable } from './text-table.js';

/** A column of a table for people; `cell` says more than the bare value where need be. */
export interface RowColumn extends Omit<Column, 'align'> {
  readonly key: string;
  readonly align?: Column['align'];
  readonly cell?: (row: Row) => string;
}

function cellOf({ key, cell }: RowColumn, row: Row): string {
  if (cell) return cell(row);
  const text = String(row[key] ?? '');
  return isChinese() ? chineseCell(key, text) : text;
}

/** Rows as a table that fits the terminal; in a pipe each as long as it is. */
export function rowTable(columns: readonly RowColumn[], rows: readonly Row[]): string {
  const width = process.stdout.isTTY ? process.stdout.columns : Number.POSITIVE_INFINITY;
  const aligned = columns.map(({ align = 'left', ...column }) => ({ ...column, align }));
  const cells = rows.map((row) => columns.map((column) => cellOf(column, row)));
  const places = placesWithRoom(aligned, cells, width);
  const leftOut = columns.filter((_, index) => !places.includes(index)).map(({ head }) => sayWord(head));
  if (leftOut.length > 0)
    note(say('No room for: {columns}. A wider terminal shows them, and --csv.', { columns: leftOut.join(say(', ')) }));
  const lines = textTable(
    places.flatMap((index) => aligned[index] ?? []),
    cells.map((row) => places.map((index) => row[index] ?? '')),
    width,
  );
  return `${lines.join('\n')}\n`;
}

function* jsonArray(rows: Iterable<Row>): Generator<string> {
  let before = '[\n';
  for (const row of rows) {
    yield `${before}${JSON.stringify(row)}`;
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

/** Cells by the names of their columns. */
export type Cells = Readonly<Record<string, CsvCell>>;

function* csvLines(names: readonly string[], rows: Iterable<Cells>): Generator<string> {
  yield BYTE_ORDER_MARK + csvLine(names.map(heading));
  for (const row of rows) yield csvLine(names.map((name) => cellUnderHeads(name, row[name] ?? null)));
}

/** Rows for machines: an array with a row a line, or CSV with a line of heads. Written as they come. */
export const writeJson = (rows: Iterable<Row>): Promise<void> => writeToOutput(jsonArray(rows));
export const writeCsv = (names: readonly string[], rows: Iterable<Row>): Promise<void> =>
  writeToOutput(csvLines(names, rows));

/** A table with a line of heads: those given, or else those of its first row. */
export const csvTable = (rows: readonly Cells[], heads = Object.keys(rows[0] ?? {})): Iterable<string> =>
  rows.length === 0 && heads.length === 0 ? [BYTE_ORDER_MARK] : csvLines(heads, rows);
