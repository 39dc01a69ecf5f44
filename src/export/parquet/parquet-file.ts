import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { ColumnDescription } from '../../model/index.js';
import type { BytePiece } from '../format.js';
import type { Cell, List, ListRow } from '../tables/export-table.js';
import { schemaOf } from './parquet-tables.js';

/** A Parquet file on its way: rows are added, and written a group at a time. */
export interface ParquetFile {
  /** About how many characters wait to be written. */
  readonly waiting: () => number;
  readonly add: (row: ListRow) => void;
  /** What waits, as a group of rows. */
  readonly flush: () => readonly BytePiece[];
  /** What waits, and the end of the file. */
  readonly end: () => readonly BytePiece[];
}

/** What a row takes beside its texts. */
const ROW_WEIGHT = 100;

const weightOf = (cell: Cell | List | undefined): number =>
  typeof cell === 'string' ? cell.length : Array.isArray(cell) ? cell.length * ROW_WEIGHT : 0;

const DAY_MS = 86_400_000;

/** The days from 1970 to a day; null where the calendar has no such day. */
export function dayNumber(day: string): number | null {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? null : time / DAY_MS;
}

/** A file with these columns; `onNoDay` is told of a date that is none, whose cell is left empty. */
export function parquetFile(
  file: string,
  description: string,
  columns: readonly ColumnDescription[],
  onNoDay: (day: string) => void,
): ParquetFile {
  const writer = new ByteWriter();
  const described = Object.fromEntries(columns.map((column) => [column.name, column.description]));
  const parquet = new ParquetWriter({
    writer,
    schema: schemaOf(columns),
    createdBy: 'plan-extract',
    kvMetadata: [
      { key: 'description', value: description },
      { key: 'columns', value: JSON.stringify(described) },
    ],
  });
  let rows: ListRow[] = [];
  let waiting = 0;
  const cellOf = ({ name, type }: ColumnDescription, row: ListRow): unknown => {
    const cell = row[name] ?? null;
    if (type !== 'date' || typeof cell !== 'string') return cell;
    const day = dayNumber(cell);
    if (day === null) onNoDay(cell);
    return day;
  };
  const taken = (): readonly BytePiece[] => {
    const bytes = writer.getBytes().slice();
    writer.index = 0;
    return bytes.length > 0 ? [{ file, bytes }] : [];
  };
  const flush = (): readonly BytePiece[] => {
    if (rows.length > 0)
      parquet.write({
        columnData: columns.map((column) => ({ name: column.name, data: rows.map((row) => cellOf(column, row)) })),
        rowGroupSize: rows.length,
      });
    rows = [];
    waiting = 0;
    return taken();
  };
  return {
    waiting: () => waiting,
    add: (row) => {
      rows.push(row);
      waiting += Object.values(row).reduce<number>((sum, cell) => sum + weightOf(cell), ROW_WEIGHT);
    },
    flush,
    end: () => {
      const last = flush();
      parquet.finish();
      return [...last, ...taken()];
    },
  };
}
