import { decode } from '../read/decode.js';
import { delimitedTable } from '../read/office/delimited-rows.js';
import { readSource as readText } from '../read/read.js';
import { CommandError } from './failure.js';
import { say } from './language/say.js';
import { readSource, STANDARD_INPUT } from './read-source.js';

/** A workbook is an archive, or a compound file of older Excel. */
const isWorkbook = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf);

/** A row of a table with its number in the file. */
export interface TableRow {
  readonly number: number;
  readonly cells: readonly string[];
}

/** The rows of a workbook's sheets; the names of sheets between them are none. */
function workbookRows(bytes: Uint8Array, name: string): readonly TableRow[] {
  const { text, places } = readText(bytes, name);
  return places.flatMap(({ span, where }) => {
    const number = /, row (?<number>\d+)$/.exec(where)?.groups?.number;
    return number === undefined
      ? []
      : [{ number: Number(number), cells: text.slice(span.start, span.end).replace(/\n$/, '').split('\t') }];
  });
}

const plainRows = (bytes: Uint8Array, name: string): readonly TableRow[] =>
  [...delimitedTable(decode(bytes, name).text.replace(/^\ufeff/, '')).rows()].map(({ cells }, i) => ({
    number: i + 1,
    cells,
  }));

/** The rows of a table in a file (xlsx, xls, ods, csv, tsv) or on standard input, the cells as they are shown. Throws CommandError. */
export function tableRows(file: string): readonly TableRow[] {
  const name = file === STANDARD_INPUT ? say('standard input') : file;
  const source = readSource(file);
  if ('failure' in source) throw new CommandError(source.failure.code, `${file}: ${source.failure.message}`);
  const rows = isWorkbook(source.bytes) ? workbookRows(source.bytes, name) : plainRows(source.bytes, name);
  return rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}
