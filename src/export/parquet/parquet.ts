import type { Document } from '../../model/index.js';
import type { BytePiece, ProvenanceOf, Tell, WriteFiles } from '../format.js';
import { yearOf } from '../tables/record-tables.js';
import { type ParquetFile, parquetFile } from './parquet-file.js';
import { PARQUET_TABLES, type ParquetTable } from './parquet-tables.js';

/** What the plans of a file have in common. */
interface From {
  readonly year: number | null;
  readonly province: string | null;
}
const NOWHERE: From = { year: null, province: null };
const fromOf = ({ metadata }: Document): From => ({
  year: yearOf(metadata),
  province: metadata.region.province.name,
});

/** How the rows of a table are parted into files. */
interface Layout {
  /** The file that a document's rows of a table go into. */
  readonly fileOf: (table: ParquetTable, from: From) => string;
  /** Columns that stand in the names of folders, and not in files. */
  readonly without: readonly string[];
}

const ONE_EACH: Layout = { fileOf: ({ name }) => `${name}.parquet`, without: [] };

/** What Hive calls a partition without a value. */
const NO_VALUE = '__HIVE_DEFAULT_PARTITION__';
/** What Hive writes as a number in the name of a folder. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are among what is written so.
const ESCAPED = /[\u0000-\u001f"#%'*/:=?\\{[\]^\u007f]/g;
const escaped = (name: string): string =>
  name.replace(ESCAPED, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

const valueIn = (value: string | number | null): string => (value === null ? NO_VALUE : escaped(String(value)));

const BY_YEAR_AND_PROVINCE: Layout = {
  fileOf: ({ name }, { year, province }) =>
    `${name}/year=${valueIn(year)}/province=${valueIn(province)}/part-0.parquet`,
  without: ['year'],
};

/** Characters in a group of rows: readers take a group at a time, and larger ones pack better. */
const GROUP_WEIGHT = 8_000_000;
/** And in all files together, however many they are, so that memory does not grow with them. */
const MOST_WAITING = 32_000_000;

const SHOWN_DAYS = 5;

/** Of the days that the calendar does not have. */
const noDays = (days: readonly string[]): string =>
  `${days.length} days that the calendar does not have are left empty, as Parquet cannot hold them: ` +
  `${[...new Set(days)].slice(0, SHOWN_DAYS).join(', ')}${days.length > SHOWN_DAYS ? ' …' : ''}. The texts beside them have them.`;

function* writeAs(
  { fileOf, without }: Layout,
  documents: Iterable<Document>,
  tell: Tell,
  provenanceOf: ProvenanceOf,
): Generator<BytePiece> {
  const days: string[] = [];
  const files = new Map<string, ParquetFile>();
  const unused = new Set(PARQUET_TABLES);
  const fileAt = (table: ParquetTable, from: From): ParquetFile => {
    const name = fileOf(table, from);
    const known = files.get(name);
    const columns = table.columns.filter((column) => !without.includes(column.name));
    const file = known ?? parquetFile(name, table.description, columns, (day) => void days.push(day));
    files.set(name, file);
    unused.delete(table);
    return file;
  };
  let waiting = 0;
  function* flush(file: ParquetFile): Generator<BytePiece> {
    waiting -= file.waiting();
    yield* file.flush();
  }
  for (const document of documents) {
    for (const table of PARQUET_TABLES) {
      const rows = table.rows(document, provenanceOf);
      if (rows.length === 0) continue;
      const file = fileAt(table, fromOf(document));
      const before = file.waiting();
      for (const row of rows) file.add(row);
      waiting += file.waiting() - before;
      if (file.waiting() >= GROUP_WEIGHT) yield* flush(file);
    }
    if (waiting >= MOST_WAITING) for (const file of files.values()) yield* flush(file);
  }
  // A table without rows has a file too: queries find it, and what an earlier export left under its name goes.
  for (const table of unused) fileAt(table, NOWHERE);
  for (const file of files.values()) yield* file.end();
  if (days.length > 0) tell(noDays(days));
}

/** A Parquet file a kind of record. */
export const writeParquet: WriteFiles<BytePiece> = (documents, tell, provenanceOf) =>
  writeAs(ONE_EACH, documents, tell, provenanceOf);

/** A folder a kind of record, parted by year and province in folders named as Hive does, which DuckDB, Spark and Trino read as one table. */
export const writePartitionedParquet: WriteFiles<BytePiece> = (documents, tell, provenanceOf) =>
  writeAs(BY_YEAR_AND_PROVINCE, documents, tell, provenanceOf);
