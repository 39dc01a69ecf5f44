import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { beforeAll, describe, expect, it } from 'vitest';
import { EXPORT_TABLES } from '../../src/export/tables/record-tables.js';
import { openLibrary } from '../../src/store/index.js';
import { planExtract, SEEDS } from '../fixtures/command-line.js';
import { databaseRows, plain } from '../fixtures/parquet-cells.js';
import { lastingFolder } from '../fixtures/scratch.js';

type Row = Readonly<Record<string, unknown>>;
type ReadTable = (table: string) => Promise<readonly Row[]>;

const NOTICES = new URL('../notices', import.meta.url).pathname;
/** Another database can be named, for a run by hand: DB=plans.db npx vitest run test/export/parquet.test.ts */
const named = process.env.DB;
const folder = lastingFolder();
const db = named ?? join(folder, 'plans.db');

/** Where DuckDB is installed (NODE_PATH may say where), it reads the files as well. */
const duck = (() => {
  try {
    return createRequire(import.meta.url)('@duckdb/node-api');
  } catch {
    return null;
  }
})();

const byHyparquet: ReadTable = async (table) => {
  const bytes = readFileSync(join(folder, 'plans', `${table}.parquet`));
  return parquetReadObjects({ file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) });
};

async function asked(sql: string): Promise<readonly Row[]> {
  const connection = await duck.DuckDBConnection.create();
  const reader = await connection.runAndReadAll(sql);
  return reader.getRowObjectsJS();
}
const byDuckDb: ReadTable = (table) =>
  asked(`SELECT * FROM read_parquet('${join(folder, 'plans', `${table}.parquet`)}')`);

beforeAll(() => {
  if (!named) planExtract(folder, ['ingest', SEEDS, NOTICES, '--db', db]);
  const exported = (...words: readonly string[]) =>
    expect(
      planExtract(folder, ['export', '--db', db, '--format', 'parquet', ...words], { timeout: 600_000 }),
    ).toMatchObject({ status: 0 });
  exported('--output', 'plans');
  exported('--output', 'lake', '--partition');
}, 900_000);

/** How many cells are others than those of the database; rows are found by their keys. */
async function differences(read: ReadTable) {
  let cells = 0;
  /** By table and column, so that a failure says where. */
  const different: Record<string, number> = {};
  const differs = (where: string): void => {
    different[where] = (different[where] ?? 0) + 1;
  };
  for (const { name, columns, primaryKey } of EXPORT_TABLES) {
    const keyOf = (row: Row): string => JSON.stringify(primaryKey.map((column) => plain(row[column])));
    const found = new Map((await read(name)).map((row) => [keyOf(row), row]));
    const more = name === 'documents' ? ['other_paths', 'rules_version', 'text'] : [];
    const rows = databaseRows(db, name, [...columns.map((column) => column.name), ...more]);
    if (rows.length !== found.size) differs(name);
    for (const row of rows) {
      const its = found.get(keyOf(row));
      for (const [column, value] of Object.entries(row)) {
        cells++;
        if (JSON.stringify(plain(its?.[column])) !== JSON.stringify(value)) differs(`${name}.${column}`);
      }
    }
  }
  return { different, cells };
}

describe('export --format parquet', () => {
  it('holds every cell of the database, as hyparquet reads it', { timeout: 600_000 }, async () => {
    const found = await differences(byHyparquet);
    expect(found).toEqual({ different: {}, cells: expect.toSatisfy((cells: number) => cells > 50_000) });
    if (named) console.log('hyparquet', found);
  });

  it('holds every cell of the database, as DuckDB reads it', { timeout: 600_000 }, async ({ skip }) => {
    if (!duck)
      skip('DuckDB is not here: npm install @duckdb/node-api somewhere, and name its node_modules in NODE_PATH');
    const found = await differences(byDuckDb);
    expect(found.different).toEqual({});
    if (named) console.log('DuckDB', found);
  });

  it('is read by DuckDB as one table where it is parted by year and province', async ({ skip }) => {
    if (!duck)
      skip('DuckDB is not here: npm install @duckdb/node-api somewhere, and name its node_modules in NODE_PATH');
    const query = (from: string) =>
      asked(`SELECT year::INT AS year, count(*)::INT AS n, max(value) AS most FROM ${from} GROUP BY 1 ORDER BY 1`);
    const lake = join(folder, 'lake/measures/**/*.parquet');
    expect(await query(`read_parquet('${lake}', hive_partitioning = true)`)).toEqual(
      await query(`read_parquet('${join(folder, 'plans/measures.parquet')}')`),
    );
  });

  it('has the columns that stand in front of other tables, and says what each holds', async () => {
    const [document] = openLibrary(db).documents();
    const rows = await byHyparquet('measures');
    const table = EXPORT_TABLES.find(({ name }) => name === 'measures');
    const expected = document && table ? table.listRows(document) : [];
    expect(rows.slice(0, expected.length).map(plain)).toEqual(
      expected.map((row) =>
        plain(Object.fromEntries(table?.columns.map(({ name }) => [name, row[name] ?? null]) ?? [])),
      ),
    );
    const bytes = readFileSync(join(folder, 'plans/measures.parquet'));
    const said = parquetMetadata(
      bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
    ).key_value_metadata;
    expect(JSON.parse(said?.find(({ key }) => key === 'columns')?.value ?? '{}')).toMatchObject({
      indicator: expect.stringMatching(/\w/),
    });
  });

  it('takes away the partitions of an earlier export, and no folder that holds anything else', () => {
    const lake = ['export', '--db', db, '--format', 'parquet', '--partition', '--output', 'lake'];
    const before = readdirSync(join(folder, 'lake/measures'));
    expect(before.length).toBeGreaterThan(1);
    expect(planExtract(folder, [...lake, '--year', '1900'])).toMatchObject({ status: 0 });
    expect(readdirSync(join(folder, 'lake/measures'))).toEqual(['year=__HIVE_DEFAULT_PARTITION__']);
    writeFileSync(join(folder, 'lake/measures/mine.txt'), '');
    const { status, stderr } = planExtract(folder, lake);
    expect([status, stderr]).toEqual([1, expect.stringMatching(/lake\/measures holds mine\.txt.*\[folder-in-use\]/)]);
    expect(existsSync(join(folder, 'lake/measures/mine.txt'))).toBe(true);
    expect(planExtract(folder, ['export', '--db', db, '--partition'])).toMatchObject({ status: 2 });
  });
});
