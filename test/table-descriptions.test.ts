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

/** What identifies a record, or what it belongs to, is kept as a number. */
const IDENTIFYING = new Set(['document', 'section', 'parent', 'task', 'item']);

it.each(TABLE_DESCRIPTIONS.map((table) => [table.name, table] as const))(
  'the columns of %s are those of the database, each with its type and what it holds',
  (name, { description, columns }) => {
    const file = join(scratchFolder(), 'plans.db');
    openStore(file, { termsOf: String }).close();
    const db = openSqlite(file, { readonly: true });
    onTestFinished(() => void db.close());
    const infoOf = (table: string) =>
      db.pragma(`table_info(${table})`) as { name: string; type: string; notnull: number; pk: number }[];
    expect(columns.map((column) => column.name).sort()).toEqual(
      infoOf(name)
        .map((column) => column.name)
        .sort(),
    );
    // What a view makes up, such as identifiers and what is kept packed, has no type there.
    const kept = infoOf(`kept_${name}`).filter(({ name: column }) => !IDENTIFYING.has(column));
    const described = columns.filter((column) => kept.some((one) => one.name === column.name));
    expect(described.map((column) => [column.name, SQL_TYPES[column.type], column.nullable])).toEqual(
      described.map((column) => {
        const found = kept.find((one) => one.name === column.name);
        return [column.name, found?.type, found?.notnull === 0 && found.pk === 0];
      }),
    );
    expect([description, ...columns.map((column) => column.description)]).not.toContain('');
  },
);
