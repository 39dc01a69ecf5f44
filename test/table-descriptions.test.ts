import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { type ColumnDescription, TABLE_DESCRIPTIONS } from '../src/model/index.js';
import { openStore } from '../src/store/index.js';
import { openSqlite } from '../src/store/sqlite.js';
import { scratchFolder } from './fixtures/scratch.js';

const SQL_TYPES: Readonly<Record<ColumnDescription['type'], string>> = {
  text: 'TEXT',
  date: 'TEXT',
  integer: 'INTEGER',
  boolean: 'INTEGER',
  number: 'REAL',
};

it.each(TABLE_DESCRIPTIONS.map((table) => [table.name, table] as const))(
  'the columns of %s are those of the database, each with its type and what it holds',
  (name, { description, columns }) => {
    const file = join(scratchFolder(), 'plans.db');
    openStore(file, { termsOf: String }).close();
    const db = openSqlite(file, { readonly: true });
    onTestFinished(() => void db.close());
    const found = db.pragma(`table_info(${name})`) as { name: string; type: string; notnull: number; pk: number }[];
    const kept = found.map((column) => [column.name, column.type, column.notnull === 0 && column.pk === 0]);
    expect(columns.map((column) => [column.name, SQL_TYPES[column.type], column.nullable]).sort()).toEqual(kept.sort());
    expect([description, ...columns.map((column) => column.description)]).not.toContain('');
  },
);
