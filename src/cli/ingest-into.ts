import { statSync } from 'node:fs';
import { StoreError } from '../store/index.js';
import type { Failure } from './failure.js';
import type { Sources } from './find-sources.js';
import { type Batch, type Ingested, ingestFiles } from './ingest-files.js';
import { knownFailures } from './known-failures.js';
import { missingAmong } from './missing-files.js';
import { type OriginOf, originsIn } from './origins.js';
import { lexiconIn } from './own-lexicon.js';
import { packageVersion } from './package-version.js';
import { openReaders } from './readers.js';
import type { Budget } from './reading-process.js';
import { noteUnfit } from './review-state.js';
import { rulesVersion } from './rules-version.js';
import { storeAt } from './store-at.js';

export interface IntoOptions {
  readonly db: string;
  readonly jobs: number;
  readonly timeout: Budget['seconds'];
  readonly memory: Budget['megabytes'];
  readonly lexicon?: string;
  readonly force?: boolean;
  readonly prune?: boolean;
  /** Is what failed in an earlier run told as a failure again? */
  readonly strict?: boolean;
  /** A file that notes where others came from. */
  readonly sources?: string;
}

/** What became of the files, what failed as it did in an earlier run, and which paths of the database lead nowhere any more. */
export interface Ingest {
  readonly documents: readonly Ingested[];
  readonly knownFailures: readonly Failure[];
  readonly gone: readonly string[];
}

/** Tells later whether the same file is still there. */
function fileAt(path: string): () => boolean {
  const number = (): number | undefined => statSync(path, { throwIfNoEntry: false })?.ino;
  const before = number();
  return () => before !== undefined && number() === before;
}

/** Opens the database, made if need be, and brings the files into it. Throws StoreError when it cannot be opened. */
export async function ingestInto(
  { files, roots }: Sources,
  { db, jobs, timeout, memory, lexicon, force = false, prune, strict, sources }: IntoOptions,
  told: Pick<Batch, 'log' | 'onFile' | 'onFailure' | 'onSkipped' | 'isInterrupted'>,
): Promise<Ingest> {
  const own = await lexiconIn(lexicon);
  const originOf: OriginOf = sources === undefined ? () => null : originsIn(sources);
  const version = rulesVersion(packageVersion(), own?.text);
  const store = storeAt(db, told);
  const readers = openReaders(jobs, own?.text ?? null, { seconds: timeout, megabytes: memory });
  const failed: string[] = [];
  const onFailure = (failure: Failure): void => {
    failed.push(failure.path);
    told.onFailure(failure);
  };
  const known: Failure[] = [];
  const onKnownFailure = (failure: Failure): void => {
    failed.push(failure.path);
    known.push(failure);
    told.log.info('known failure', { ...failure });
  };
  try {
    if (own) store.keepLexicon(version, own.text);
    store.expect(files.length);
    const batch = {
      ...{ store, rulesVersion: version, force, readers, originOf, ...told, onFailure },
      onKnownFailure: strict ? onFailure : onKnownFailure,
      knownFailures: knownFailures(store, `${version} ${timeout}s ${memory}MB`, force),
    };
    const isStillThere = fileAt(db);
    const { documents, isWhole } = await ingestFiles(files, batch);
    if (!isStillThere())
      throw new StoreError(
        'database-gone',
        `The database ${db} was removed or replaced while it was written, and what was read is lost. Run the same command again.`,
      );
    if (!isWhole) return { documents, knownFailures: known, gone: [] };
    const met = documents.map(({ path }) => path);
    const gone = missingAmong(store.everyPath(), { roots, files, met, failed });
    if (prune) gone.forEach(store.forget);
    noteUnfit(store);
    return { documents, knownFailures: known, gone };
  } finally {
    readers.stop();
    store.close();
  }
}
