import { SourceError } from '../../model/index.js';
import { decode } from '../decode.js';
import { decodeOnce, type FileText } from '../decode-once.js';
import type { SourceText } from '../source-text.js';
import { type GridRow, gridLines } from './grid.js';
import { textWriter } from './text-writer.js';

const DELIMITERS = ['\t', ',', ';', '|'] as const;
type Delimiter = (typeof DELIMITERS)[number];
/** So many rows tell what parts the cells of all. */
const SAMPLE_ROWS = 50;
const SAMPLE = 64 * 1024;

/**
 * The text of a table in a plain file (csv, tsv): a row a line with tabs between the cells. What parts the cells is found out, quotes are
 * taken off, in any encoding that text is read in. Throws SourceError as `decode` does.
 */
export function delimitedText(bytes: Uint8Array, name: string, file: FileText = decodeOnce(bytes, name)): SourceText {
  const { text, encoding, diagnostics } = file();
  const delimiter = delimiterOf(text);
  const rows: { readonly cells: GridRow; readonly number: number }[] = [];
  let number = 0;
  for (const row of rowsOf(text, delimiter)) {
    number++;
    if (row.every((cell) => cell === '')) continue;
    rows.push({ number, cells: row.map((cell, column) => ({ column, columns: 1, text: cell, continues: false })) });
  }
  const writer = textWriter(name);
  gridLines(rows.map((row) => row.cells)).forEach((line, i) => {
    if (line !== null) writer.add(line, `row ${rows[i]?.number}`);
  });
  const mediaType = delimiter === '\t' ? 'text/tab-separated-values' : 'text/csv';
  // What is broken in the bytes is told, but no longer where: the text is another.
  return { ...writer.finish(mediaType, encoding), diagnostics: diagnostics.map((one) => ({ ...one, span: null })) };
}

/** Fewer rows may be lines of text that have as many commas by chance. */
const FEWEST_ROWS = 4;
const FEWEST_CELLS = 3;

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

/** Has the first line that says anything as many cells as a row must have? Most notices begin with a title, and cost nothing more. */
function mayBeRows(text: string): boolean {
  for (let start = 0, end = 0; end < text.length; start = end + 1) {
    end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    const line = text.slice(start, end);
    // A cell in quotation marks may go on in the next line.
    if (line.includes('"') || DELIMITERS.some((mark) => line.split(mark).length >= FEWEST_CELLS)) return true;
    if (/[^\s,;|]/u.test(line)) return false;
  }
  return false;
}

/** Do the first lines make a table of equal rows, as those of no running text do? */
export function looksDelimited(bytes: Uint8Array, file: FileText = decodeOnce(bytes, '')): boolean {
  const text = sampleOf(bytes, file);
  if (text === null || !mayBeRows(text)) return false;
  const lengths: number[] = [];
  for (const row of rowsOf(text, delimiterOf(text))) {
    if (lengths.length === SAMPLE_ROWS) break;
    if (row.some((cell) => cell !== '')) lengths.push(row.length);
  }
  // A cell in quotation marks may go on beyond the sample.
  if (bytes.length > SAMPLE && lengths.length < SAMPLE_ROWS) lengths.pop();
  const [first = 0] = lengths;
  return first >= FEWEST_CELLS && lengths.length >= FEWEST_ROWS && lengths.every((length) => length === first);
}

/** What parts the cells: the mark that gives the most rows of one and the same length. */
function delimiterOf(text: string): Delimiter {
  const sample = text.slice(0, SAMPLE);
  let best: Delimiter = ',';
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const lengths = new Map<number, number>();
    let seen = 0;
    for (const { length } of rowsOf(sample, delimiter)) {
      if (length > 1) lengths.set(length, (lengths.get(length) ?? 0) + 1);
      if (++seen === SAMPLE_ROWS) break;
    }
    const alike = Math.max(0, ...lengths.values());
    if (alike > most) [best, most] = [delimiter, alike];
  }
  return best;
}

const cleaned = (cell: string): string => cell.replaceAll(/\s+/gu, ' ').trim();

/** The rows of the table, each cell on one line. A quotation mark in the middle of a cell is an ordinary character. */
function* rowsOf(text: string, delimiter: Delimiter): Generator<readonly string[], void, void> {
  let row: string[] = [];
  for (let at = 0; at <= text.length; ) {
    const { cell, end } = text[at] === '"' ? quotedCell(text, at, delimiter) : plainCell(text, at, delimiter);
    row.push(cleaned(cell));
    if (text[end] !== delimiter) {
      yield row;
      row = [];
    }
    at = end + 1;
  }
}

interface CellEnd {
  readonly cell: string;
  readonly end: number;
}

function plainCell(text: string, start: number, delimiter: Delimiter): CellEnd {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end++;
  return { cell: text.slice(start, end), end };
}

/** A cell in quotation marks, which may hold line feeds and doubled marks; without a closing one the mark is an ordinary character. */
function quotedCell(text: string, start: number, delimiter: Delimiter): CellEnd {
  let end = start + 1;
  for (;;) {
    end = text.indexOf('"', end);
    if (end < 0) return plainCell(text, start, delimiter);
    if (text[end + 1] !== '"') break;
    end += 2;
  }
  const rest = plainCell(text, end + 1, delimiter);
  return { cell: text.slice(start + 1, end).replaceAll('""', '"') + rest.cell, end: rest.end };
}
