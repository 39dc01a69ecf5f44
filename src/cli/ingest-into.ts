import { statSync } from 'node:fs';
import { StoreError } from '../store/index.js';
import { storeAt } from './database.js';
import type { Failure } from './failure.js';
import type { Sources } from './find-sources.js';
import { goneOf } from './gone.js';
import { type Batch, type Ingested, ingestFiles } from './ingest-files.js';
import { type OriginOf, originsIn } from './origins.js';
import { lexiconIn } from './own-lexicon.js';
import { packageVersion } from './package-version.js';
import { openReaders } from './readers.js';
import type { Budget } from './reading-process.js';
import { rulesVersion } from './rules-version.js';

export interface IntoOptions {
  readonly db: string;
  readonly jobs: number;
  readonly timeout: Budget['seconds'];
  readonly memory: Budget['megabytes'];
  readonly lexicon?: string;
  readonly force?: boolean;
  readonly prune?: boolean;
  /** A file that notes where others came from. */
  readonly sources?: string;
}

/** What became of the files, and which paths of the database lead nowhere any more. */
export interface Ingest {
  readonly documents: readonly Ingested[];
  readonly gone: readonly string[];
}

/** Tells later whether the same file is still there. */
function fileAt(path: string): () => boolean {
  const number = (): number | undefined => statSync(path, { throwIfNoEntry: false })?.ino;
  const before = number();
  return () => number() === before;
}

/** Opens the database, made if need be, and brings the files into it. Throws StoreError when it cannot be opened. */
export async function ingestInto(
  { files, roots }: Sources,
  { db, jobs, timeout, memory, lexicon, force = false, prune, sources }: IntoOptions,
  told: Pick<Batch, 'log' | 'onFile' | 'onFailure' | 'onSkipped' | 'isInterrupted'>,
): Promise<Ingest> {
  const own = await lexiconIn(lexicon);
  const originOf: OriginOf = sources === undefined ? () => null : originsIn(sources);
  const version = rulesVersion(packageVersion(), own?.text);
  const store = storeAt(db, told.log);
  const readers = openReaders(jobs, own?.text ?? null, { seconds: timeout, megabytes: memory });
  const failed: string[] = [];
  const onFailure = (failure: Failure): void => {
    failed.push(failure.path);
    told.onFailure(failure);
  };
  try {
    if (own) store.keepLexicon(version, own.text);
    store.expect(files.length);
    const batch = { store, rulesVersion: version, force, readers, originOf, ...told, onFailure };
    const isStillThere = fileAt(db);
    const { documents, isWhole } = await ingestFiles(files, batch);
    if (!isStillThere())
      throw new StoreError(
        'database-gone',
        `The database ${db} was removed or replaced while it was written, and what was read is lost. Run the same command again.`,
      );
    if (!isWhole) return { documents, gone: [] };
    const met = documents.map(({ path }) => path);
    const gone = goneOf(store.everyPath(), { roots, files, met, failed });
    if (prune) gone.forEach(store.forget);
    return { documents, gone };
  } finally {
    readers.stop();
    store.close();
  }
}
