import { decode } from '../read/decode.js';
import { delimitedTable } from '../read/office/delimited-rows.js';
import type { SourceText } from '../read/source-text.js';
import { CommandError, type Failure } from './failure.js';
import { say } from './language/say.js';
import { readSource, STANDARD_INPUT } from './read-source.js';
import { openReaders } from './readers.js';
import type { Budget } from './reading-process.js';

/** A workbook is an archive, or a compound file of older Excel. */
const isWorkbook = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf);

const inFile = (name: string, { code, message }: Failure): CommandError =>
  new CommandError(code, message.startsWith(name) ? message : `${name}: ${message}`);

/** A row of a table with its number in the file. */
export interface TableRow {
  readonly number: number;
  readonly cells: readonly string[];
}

/** The rows of a workbook's sheets; the names of sheets between them are none. */
function rowsOfSheets({ text, places }: SourceText): readonly TableRow[] {
  return places.flatMap(({ span, where }) => {
    const number = /, row (?<number>\d+)$/.exec(where)?.groups?.number;
    return number === undefined
      ? []
      : [{ number: Number(number), cells: text.slice(span.start, span.end).replace(/\n$/, '').split('\t') }];
  });
}

/** Opened in a process of its own: a few bytes of a workbook may be made to fill the memory. */
async function workbookRows(bytes: Uint8Array, name: string, budget: Budget): Promise<readonly TableRow[]> {
  const readers = openReaders(1, null, budget, 'text');
  try {
    const reading = await readers.read({ path: name, bytes });
    if ('failure' in reading) throw inFile(name, reading.failure);
    return reading.documents().flatMap(rowsOfSheets);
  } finally {
    readers.stop();
  }
}

const plainRows = (bytes: Uint8Array, name: string): readonly TableRow[] =>
  [...delimitedTable(decode(bytes, name).text.replace(/^\ufeff/, '')).rows()].map(({ cells }, i) => ({
    number: i + 1,
    cells,
  }));

/** The rows of a table in a file (xlsx, xls, ods, csv, tsv) or on standard input, the cells as they are shown. Rejects with CommandError. */
export async function tableRows(file: string, budget: Budget): Promise<readonly TableRow[]> {
  const name = file === STANDARD_INPUT ? say('standard input') : file;
  const source = readSource(file);
  if ('failure' in source) throw inFile(file, source.failure);
  const rows = isWorkbook(source.bytes)
    ? await workbookRows(source.bytes, name, budget)
    : plainRows(source.bytes, name);
  return rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}
