import { type Diagnostic, SourceError } from '../../model/index.js';
import { decode } from '../decode.js';
import { decodeOnce, type FileText } from '../decode-once.js';
import type { SourceText } from '../source-text.js';
import { DELIMITERS, type DelimitedRow, delimitedTable, SAMPLE, SAMPLE_ROWS } from './delimited-rows.js';
import { type GridRow, gridLines } from './grid.js';
import { type TextWriter, textWriter } from './text-writer.js';

/** A cell that is so long is a notice of its own, in a data set that has one a row: no task is told in as many characters. */
const LONG = 1500;

const cleaned = (cell: string): string => cell.replaceAll(/\s+/gu, ' ').trim();

/** A row with something in it, by its number in the file; blank cells at its end are none. */
interface NumberedRow {
  readonly number: number;
  readonly cells: readonly string[];
}

const withoutBlankEnd = (cells: readonly string[]): readonly string[] =>
  cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1);

/** Titles above a table are lines with one cell; a table has more of them than that. */
const isTitle = ({ cells }: { readonly cells: readonly string[] }): boolean => withoutBlankEnd(cells).length <= 1;
const MOST_TITLES = 4;

/**
 * The text of a table in a plain file (csv, tsv): a row a line with tabs between the cells, titles above it as they are. What parts the
 * cells is found out, quotes are taken off, in any encoding that text is read in. Of a cell that holds a whole notice each line is a line,
 * and the row around it is boilerplate. Throws SourceError as `decode` does.
 */
export function delimitedText(bytes: Uint8Array, name: string, file: FileText = decodeOnce(bytes, name)): SourceText {
  const { text, encoding, diagnostics } = file();
  const { delimiter, rows } = delimitedTable(text);
  const filled: NumberedRow[] = [];
  let number = 0;
  for (const row of rows()) {
    const cells = withoutBlankEnd(row.cells);
    number++;
    if (cells.length > 0) filled.push({ number, cells });
  }
  const writer = textWriter(name);
  const told = filled.some(({ cells }) => cells.some((cell) => cell.length >= LONG))
    ? addNotices(filled, writer)
    : addTable(filled, delimiter, writer);
  const mediaType = delimiter === '\t' ? 'text/tab-separated-values' : 'text/csv';
  // What is broken in the bytes is told, but no longer where: the text is another.
  const broken = diagnostics.map((one) => ({ ...one, span: null }));
  return { ...writer.finish(mediaType, encoding), diagnostics: [...broken, ...told] };
}

/** Rows as lines. A row with more cells than the table has columns cannot be set under them, and stays as it is written. */
function addTable(rows: readonly NumberedRow[], delimiter: string, writer: TextWriter): readonly Diagnostic[] {
  const columns = rows.find((row) => !isTitle(row))?.cells.length ?? 1;
  const ragged = rows.filter(({ cells }) => cells.length > columns).map((row) => row.number);
  const grid = rows.map(({ cells }): GridRow => {
    const texts = cells.length > columns ? [cells.map(cleaned).join(delimiter === '\t' ? ' ' : delimiter)] : cells;
    return texts.map((cell, column) => ({ column, columns: 1, text: cleaned(cell), continues: false }));
  });
  gridLines(grid).forEach((line, i) => {
    if (line !== null) writer.add(line, `row ${rows[i]?.number}`);
  });
  if (ragged.length === 0) return [];
  const [first] = ragged;
  const message = `${ragged.length === 1 ? `Row ${first} has` : `${ragged.length} rows, row ${first} the first, have`} more cells than the table has columns (${columns}), and cannot be read as rows. Put cells that hold the mark “${delimiter}” into quotation marks.`;
  return [{ severity: 'warning', code: 'ragged-row', message, span: null }];
}

/** Rows that hold a notice each: its lines are the text, what else is in the row stands before it as boilerplate. */
function addNotices(rows: readonly NumberedRow[], writer: TextWriter): readonly Diagnostic[] {
  for (const { cells, number } of rows) {
    const where = `row ${number}`;
    const short = cells.filter((cell) => cell.length < LONG).map(cleaned);
    if (short.some((cell) => cell !== '')) writer.addBoilerplate(short.join('\t'), where);
    for (const cell of cells) if (cell.length >= LONG) for (const line of cell.split('\n')) writer.add(line, where);
  }
  return [];
}

/** Fewer rows may be lines of text that have as many commas by chance. */
const FEWEST_ROWS = 4;
const FEWEST_CELLS = 3;
/** So many rows of a table have as many cells as its head; others lack blank ones at the end, or hold a mark that is not quoted. */
const ALIKE = 0.8;

/** The first lines of a file, whole ones, so that no character is cut in two. */
function firstLines(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= SAMPLE) return bytes;
  const end = bytes.lastIndexOf(0x0a, SAMPLE) + 1;
  // In UTF-16 a line feed is followed by a zero.
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return bytes.subarray(0, end + (wide ? end % 2 : 0));
}

/** The text to tell by; null for what is no text. */
function sampleOf(bytes: Uint8Array, file: FileText): string | null {
  try {
    return bytes.length <= SAMPLE ? file().text : decode(firstLines(bytes), '').text;
  } catch (error) {
    if (error instanceof SourceError) return null;
    throw error;
  }
}

/** Has one of the first lines that say anything as many cells as a row must have? Most notices have none, and cost nothing more. */
function mayBeRows(text: string): boolean {
  let lines = 0;
  for (let start = 0, end = 0; end < text.length && lines <= MOST_TITLES; start = end + 1) {
    end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    const line = text.slice(start, end);
    // A cell in quotation marks may go on in the next line.
    if (line.includes('"') || DELIMITERS.some((mark) => line.split(mark).length >= FEWEST_CELLS)) return true;
    if (/[^\s,;|]/u.test(line)) lines++;
  }
  return false;
}

/** The first rows of a text that have something in them, those above its table aside. */
function firstRows(text: string, isWhole: boolean): readonly DelimitedRow[] {
  const rows: DelimitedRow[] = [];
  for (const row of delimitedTable(text, !isWhole).rows()) {
    if (rows.length === SAMPLE_ROWS) break;
    if (row.cells.some((cell) => cell.trim() !== '')) rows.push(row);
  }
  const head = rows.findIndex((row) => !isTitle(row));
  if (head < 0 || head > MOST_TITLES) return [];
  // The last row of a sample may be cut off.
  const isPart = !isWhole && rows.length < SAMPLE_ROWS && rows.at(-1)?.cells.length !== rows[head]?.cells.length;
  return rows.slice(head, isPart ? -1 : undefined);
}

/** Do the first lines make a table of like rows, as those of no running text do? */
export function looksDelimited(bytes: Uint8Array, file: FileText = decodeOnce(bytes, '')): boolean {
  const text = sampleOf(bytes, file);
  if (text === null || !mayBeRows(text)) return false;
  const rows = firstRows(text, bytes.length <= SAMPLE);
  const columns = rows[0]?.cells.length ?? 0;
  if (columns < FEWEST_CELLS) return false;
  const alike = rows.filter(({ cells }) => cells.length === columns).length;
  // Cells in quotation marks that run over lines, and rows that are alike in spite of them, are no chance.
  if (rows.some(({ folded }) => folded)) return rows.length > 1 && alike === rows.length;
  return rows.length >= FEWEST_ROWS && alike >= rows.length * ALIKE;
}
