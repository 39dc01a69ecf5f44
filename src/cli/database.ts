import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Library, openLibrary, openStore, type Store, StoreError } from '../store/index.js';
import type { Log } from './log.js';

/** Opens the database to write to; it and its folder are made when they are not there. Throws StoreError. */
export function storeAt(file: string, log: Log): Store {
  try {
    mkdirSync(dirname(file), { recursive: true });
  } catch (error) {
    throw new StoreError(
      'cannot-open',
      `The folder of the database ${file} cannot be made: ${error instanceof Error ? error.message : error}. ` +
        'Name another file with --db.',
    );
  }
  const store = openStore(file, (from, to) => log.info(`database brought from version ${from} to ${to}`, { file }));
  log.debug('database open', { file });
  return store;
}

/** Opens a database that is there, to read from. Throws StoreError. */
export function libraryAt(file: string): Library {
  if (!existsSync(file))
    throw new StoreError(
      'missing',
      `There is no database ${file}. Make it with plan-extract ingest, or name another one with --db.`,
    );
  return openLibrary(file);
}
