import { createRequire } from 'node:module';
import { versions } from 'node:process';
import type SQLite from 'better-sqlite3';
import type { Database, Options } from 'better-sqlite3';
import { whyNotLoaded } from '../model/native-package.js';
import { StoreError } from './errors.js';

// The only file that loads SQLite. better-sqlite3 13 brings its binaries and needs Node 22: it ends Node 20 with a segmentation fault.
// 12 is compiled or downloaded on installation, and aborts from Node 24.19 on.

export type { Database, Options, Statement } from 'better-sqlite3';

const WITH_BINARIES = 'better-sqlite3';
const COMPILED = 'better-sqlite3-12';

type Load = (name: string) => unknown;

/** The SQLite of one version of Node, loaded by `require`. Throws StoreError where it cannot be loaded. */
export function loadSqlite(
  require: Load & { readonly resolve: (name: string) => string },
  node: string,
): typeof SQLite {
  const name = Number.parseInt(node, 10) < 22 ? COMPILED : WITH_BINARIES;
  let file: string | null = null;
  try {
    file = require.resolve(name);
    const found = require(name) as typeof SQLite;
    // The native part is loaded with the first connection: what is wrong with it is not the fault of a user's database.
    new found(':memory:').close();
    return found;
  } catch (error) {
    throw new StoreError('no-sqlite', whyNoSqlite(error, name, node, file), { cause: error });
  }
}

function whyNoSqlite(error: unknown, name: string, node: string, file: string | null): string {
  if (file === null || name === COMPILED) return whyNotLoaded(error, name, node, file);
  const [words] = String(error).split('\n', 1);
  return `The package ${name} has no binary that this system can load (${words}). Use Node 20, for which it is compiled.`;
}

let loaded: typeof SQLite | null = null;

/** Opens a connection. Throws StoreError where there is no SQLite to open it with, else what better-sqlite3 throws. */
export function openSqlite(file: string, options?: Options): Database {
  loaded ??= loadSqlite(createRequire(import.meta.url), versions.node);
  return new loaded(file, options);
}
