import { storeAt } from './database.js';
import { type Batch, type Ingested, ingestFiles } from './ingest-files.js';
import { lexiconIn } from './own-lexicon.js';
import { packageVersion } from './package-version.js';
import { openReaders } from './readers.js';
import { rulesVersion } from './rules-version.js';

export interface IntoOptions {
  readonly db: string;
  readonly jobs: number;
  readonly lexicon?: string;
}

/** Opens the database, made if need be, and brings the files into it. Throws StoreError when it cannot be opened. */
export async function ingestInto(
  files: readonly string[],
  { db, jobs, lexicon }: IntoOptions,
  told: Pick<Batch, 'log' | 'onFile' | 'onFailure' | 'isInterrupted'>,
): Promise<readonly Ingested[]> {
  const own = lexiconIn(lexicon);
  const version = rulesVersion(packageVersion(), own?.text);
  const store = storeAt(db, told.log);
  const readers = openReaders(jobs, own);
  try {
    if (own) store.keepLexicon(version, own.text);
    return await ingestFiles(files, { store, rulesVersion: version, readers, ...told });
  } finally {
    await readers.stop();
    store.close();
  }
}
