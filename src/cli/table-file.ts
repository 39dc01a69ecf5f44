import { decode } from '../read/decode.js';
import { delimitedTable } from '../read/office/delimited-rows.js';
import { readSource as readText } from '../read/read.js';
import { CommandError } from './failure.js';
import { readSource, STANDARD_INPUT } from './read-source.js';

/** A workbook is an archive, or a compound file of older Excel. */
const isWorkbook = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf);

/** The rows of a table in a file (xlsx, xls, ods, csv, tsv) or on standard input, the cells as they are shown. Throws CommandError. */
export function tableRows(file: string): readonly (readonly string[])[] {
  const name = file === STANDARD_INPUT ? 'standard input' : file;
  const source = readSource(file);
  if ('failure' in source) throw new CommandError(source.failure.code, `${file}: ${source.failure.message}`);
  const { bytes } = source;
  const rows = isWorkbook(bytes)
    ? readText(bytes, name)
        .text.split('\n')
        .map((line) => line.split('\t'))
    : [...delimitedTable(decode(bytes, name).text.replace(/^\ufeff/, '')).rows()].map(({ cells }) => cells);
  return rows.filter((cells) => cells.some((cell) => cell.trim() !== ''));
}
