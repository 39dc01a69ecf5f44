import type { ColumnDescription } from '../../model/index.js';
import type { Cell } from '../tables/export-table.js';
import { cellXml, columnLetters, escaped, textCell } from './cell.js';
import { figureFormat } from './figure-formats.js';
import { SHEET_END, SHEET_START, STYLES } from './package-parts.js';

/** Rows of a sheet, the head included. */
export const MOST_ROWS = 1_048_576;
/** Links of a sheet; one may stand for many cells. */
const MOST_LINKS = 65_530;

/** A sheet on its way: how many rows it has, and which of them lead where. */
export interface Sheet {
  readonly name: string;
  readonly file: string;
  readonly columns: readonly ColumnDescription[];
  /** What stands over a column. */
  readonly head: (column: string) => string;
  /** The letters of its columns. */
  readonly letters: readonly string[];
  /** For each column the place of the one that holds its unit, -1 where none does. */
  readonly unitColumns: readonly number[];
  rows: number;
  readonly links: { readonly first: number; last: number; readonly target: string }[];
}

export const newSheet = (name: string, number: number, { columns, head }: Pick<Sheet, 'columns' | 'head'>): Sheet => ({
  name,
  file: `xl/worksheets/sheet${number}.xml`,
  columns,
  head,
  letters: columns.map((_, index) => columnLetters(index)),
  unitColumns: columns.map(({ name: own }) =>
    columns.findIndex((other) => other.name === own.replace(/[^_]+$/, 'unit')),
  ),
  rows: 1,
  links: [],
});

const LONG: ReadonlySet<string> = new Set(
  'plan title notice_title text quote sentence section_path message task target allocation subject description'.split(
    ' ',
  ),
);
const LONG_WIDTH = 42;
const TEXT_WIDTH = 18;
const VALUE_WIDTH = 12;

const width = ({ name, type }: ColumnDescription): number =>
  LONG.has(name) ? LONG_WIDTH : type === 'text' ? TEXT_WIDTH : VALUE_WIDTH;

/** The beginning of a sheet: its head, which stays in view, and the widths of its columns. */
export function sheetHead({ columns, head: headOf, letters }: Sheet): string {
  const widths = columns.map(
    (column, index) => `<col min="${index + 1}" max="${index + 1}" width="${width(column)}" customWidth="1"/>`,
  );
  const head = columns.map(({ name }, index) => textCell(`${letters[index]}1`, headOf(name), STYLES.head));
  return (
    `${SHEET_START}<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>` +
    `</sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData><row r="1">${head.join('')}</row>`
  );
}

/** One more row of a sheet. Its first cell leads to `target`, where there is one. */
export function sheetRow(sheet: Sheet, cells: readonly Cell[], target: string | null): string {
  const row = ++sheet.rows;
  if (target !== null) addLink(sheet, row, target);
  const written = cells.map((cell, index) => {
    const style = index === 0 && target !== null ? STYLES.link : figureStyle(sheet, cells, index);
    return cellXml(`${sheet.letters[index]}${row}`, cell, sheet.columns[index]?.type ?? 'text', style);
  });
  return `<row r="${row}">${written.join('')}</row>`;
}

/** Figures are shown as people write them; a column's unit stands in the column `unit` of the same name. */
function figureStyle({ columns, unitColumns }: Sheet, cells: readonly Cell[], index: number): number {
  const [value, unit] = [cells[index], cells[unitColumns[index] ?? -1]];
  if (typeof value !== 'number' || typeof unit !== 'string' || columns[index]?.type !== 'number') return STYLES.plain;
  const format = figureFormat(value, unit);
  return format === null ? STYLES.plain : STYLES.figures + format;
}

function addLink({ links }: Sheet, row: number, target: string): void {
  const last = links.at(-1);
  if (last?.target === target && last.last === row - 1) last.last = row;
  else if (links.length < MOST_LINKS) links.push({ first: row, last: row, target });
}

/** The cells of a sheet, as a filter is set on them. */
export const filteredCells = ({ letters, rows }: Sheet): string => `$A$1:$${letters.at(-1)}$${rows}`;

export function sheetTail(sheet: Sheet): string {
  const links = sheet.links.map(
    ({ first, last, target }) =>
      `<hyperlink ref="A${first}${last > first ? `:A${last}` : ''}" location="${escaped(target)}"/>`,
  );
  const filter = `<autoFilter ref="${filteredCells(sheet).replaceAll('$', '')}"/>`;
  return `</sheetData>${filter}${links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : ''}${SHEET_END}`;
}
