import type { ColumnDescription, Document } from '../../model/index.js';
import type { Piece, Tell } from '../format.js';
import type { Cell, Row } from '../tables/export-table.js';
import { EXPORT_TABLES } from '../tables/record-tables.js';
import { REGISTER_COLUMNS, REGISTER_HEADS, REGISTER_SHEET, registerRows } from '../tables/register.js';
import { AS_NAMED, type Wording } from '../tables/wording.js';
import type { WrittenTable } from '../tables/written-table.js';
import { fitted, LONGEST_TEXT } from './cell.js';
import { packageParts } from './package-parts.js';
import { filteredCells, MOST_ROWS, newSheet, type Sheet, sheetHead, sheetRow, sheetTail } from './sheet.js';

/** What a workbook could not hold, by sheet and column. */
interface Losses {
  readonly cut: Map<string, number>;
  readonly replaced: Map<string, number>;
}

const count = (losses: Map<string, number>, where: string): void =>
  void losses.set(where, (losses.get(where) ?? 0) + 1);

/** The cells of a row, each text as long as a cell may be. */
function fittedCells(cells: readonly Cell[], { name, columns }: Sheet, losses: Losses): readonly Cell[] {
  return cells.map((cell, index) => {
    if (typeof cell !== 'string') return cell;
    const { text, cut, replaced } = fitted(cell);
    const where = `${name}.${columns[index]?.name}`;
    if (cut) count(losses.cut, where);
    if (replaced) count(losses.replaced, where);
    return text;
  });
}

function tellLosses({ cut, replaced }: Losses, tell: Tell): void {
  const told = (losses: Map<string, number>): string =>
    [...losses].map(([where, cells]) => `${where} (${cells})`).join(', ');
  if (cut.size > 0)
    tell(
      `Cells that are longer than the ${LONGEST_TEXT} characters of a workbook were cut: ${told(cut)}. csv and json have them whole.`,
    );
  if (replaced.size > 0)
    tell(
      `Control characters, which a workbook cannot hold, were replaced by \ufffd: ${told(replaced)}. csv and json have them as they are.`,
    );
}

/** The sheets of one table: more than one only where it has more rows than a sheet. */
interface Sheets {
  readonly table: string;
  readonly columns: readonly ColumnDescription[];
  readonly head: Sheet['head'];
  readonly all: Sheet[];
}

/** What is written so far. */
interface Workbook {
  readonly tables: Sheets[];
  readonly losses: Losses;
  readonly tell: Tell;
  readonly mostRows: number;
  readonly wording: Wording;
}

/** Begins the sheet of a table, or one more when the last is full. */
function* nextSheet(sheets: Sheets, { tables, tell, wording }: Workbook): Generator<Piece, Sheet> {
  const { table, all } = sheets;
  const title = wording.sheet(table);
  const name = all.length === 0 ? title : `${title}_${all.length + 1}`;
  if (all.length > 0) tell(`${title} has more rows than a sheet of a workbook takes; ${name} has the rest.`);
  const number = 1 + tables.reduce((before, one) => before + one.all.length, 0);
  const sheet = newSheet(name, number, sheets);
  all.push(sheet);
  yield { file: sheet.file, text: sheetHead(sheet) };
  return sheet;
}

/** Adds rows to a table; `target` is where their first cells lead to. Gives the place of the last one. */
function* addRows(
  sheets: Sheets,
  rows: readonly Row[],
  target: string | null,
  workbook: Workbook,
): Generator<Piece, string> {
  let sheet = sheets.all.at(-1) ?? (yield* nextSheet(sheets, workbook));
  let text = '';
  for (const row of rows) {
    if (sheet.rows === workbook.mostRows) {
      yield { file: sheet.file, text };
      text = '';
      sheet = yield* nextSheet(sheets, workbook);
    }
    const cells = sheets.columns.map(({ name }) => workbook.wording.cell(name, row[name] ?? null));
    text += sheetRow(sheet, fittedCells(cells, sheet, workbook.losses), target);
  }
  if (text !== '') yield { file: sheet.file, text };
  return `${sheet.name}!A${sheet.rows}`;
}

const about = (name: string): ColumnDescription => ({ name, type: 'text', nullable: false, description: '' });

/** The table whose rows all others lead to. */
const LED_TO = 'documents';

const REGISTER = {
  name: REGISTER_SHEET,
  columns: REGISTER_COLUMNS,
  heads: REGISTER_HEADS,
  rows: registerRows,
};
const RECORDS = EXPORT_TABLES.map((table) => ({ ...table, heads: {} as Readonly<Record<string, string>> }));

/** Documents are in front, because all other rows lead to theirs, and the register behind them; for readers it is what they see first. */
const tablesIn = ({ isForReaders }: Wording) =>
  isForReaders ? [REGISTER, ...RECORDS] : [...RECORDS.slice(0, 1), REGISTER, ...RECORDS.slice(1)];

/** What a column holds, and which of its values is called what, where they are worded otherwise. */
function meaning({ name, description, values = [] }: ColumnDescription, { cell }: Wording): string {
  const worded = values.flatMap((value) => (cell(name, value) === value ? [] : [`${cell(name, value)} ${value}`]));
  return worded.length === 0 ? description : `${description} (${worded.join(', ')})`;
}

/**
 * A workbook with a sheet a kind of record, a register of the work to be followed up (`items`: of these alone), in which `on` (null: none) is the day that tells what is
 * overdue, and a sheet that says what each column holds. Numbers are numbers and days are days; the head stays in view and filters; the first cell of each row
 * leads to its document's row. Goes once over the documents.
 */
export function* writeWorkbook(
  documents: Iterable<Document>,
  tell: Tell,
  on: string | null = null,
  wording: Wording = AS_NAMED,
  items: ReadonlySet<string> | null = null,
  mostRows = MOST_ROWS,
): Generator<Piece> {
  const tables = tablesIn(wording).map((table) => {
    const head = (column: string): string => table.heads[column] ?? wording.head(column);
    const sheets: Sheets = { table: table.name, columns: table.columns, head, all: [] };
    return { ...table, sheets };
  });
  const guideColumns = ['sheet', 'column', 'type', 'description'].map(about);
  const guide: Sheets = { table: 'columns', columns: guideColumns, head: wording.head, all: [] };
  const workbook: Workbook = {
    tables: [...tables.map(({ sheets }) => sheets), guide],
    losses: { cut: new Map(), replaced: new Map() },
    tell,
    mostRows,
    wording,
  };
  for (const sheets of workbook.tables) yield* nextSheet(sheets, workbook);
  const ofDocuments = tables.filter(({ name }) => name === LED_TO);
  const others = tables.filter(({ name }) => name !== LED_TO);
  for (const document of documents) {
    let target: string | null = null;
    for (const { rows, sheets } of ofDocuments)
      target = yield* addRows(sheets, rows(document, on, items), null, workbook);
    for (const { rows, sheets } of others) yield* addRows(sheets, rows(document, on, items), target, workbook);
  }
  const described = tables.flatMap(({ name, columns, sheets: { head } }) =>
    columns.map((column) => ({
      sheet: wording.sheet(name),
      column: head(column.name),
      type: column.type,
      description: meaning(column, wording),
    })),
  );
  yield* addRows(guide, described, null, workbook);
  yield* finish(workbook);
}

function* finish({ tables, losses, tell }: Workbook): Generator<Piece> {
  const sheets = tables.flatMap(({ all }) => all);
  for (const sheet of sheets) yield { file: sheet.file, text: sheetTail(sheet) };
  yield* packageParts(sheets.map((sheet) => ({ ...sheet, filtered: filteredCells(sheet) })));
  tellLosses(losses, tell);
}

/** A workbook with a sheet a table. */
export function* writeTables(written: readonly WrittenTable[], tell: Tell, mostRows = MOST_ROWS): Generator<Piece> {
  const tables = written.map(({ name, columns }): Sheets => ({ table: name, columns, head: AS_NAMED.head, all: [] }));
  const workbook: Workbook = {
    tables,
    losses: { cut: new Map(), replaced: new Map() },
    tell,
    mostRows,
    wording: AS_NAMED,
  };
  for (const [i, sheets] of tables.entries()) {
    yield* nextSheet(sheets, workbook);
    yield* addRows(sheets, written[i]?.rows ?? [], null, workbook);
  }
  yield* finish(workbook);
}
