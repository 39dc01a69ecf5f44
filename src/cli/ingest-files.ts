import { createHash } from 'node:crypto';
import { type DocumentSummary, type Kept, type State, type Store, StoreError } from '../store/index.js';
import type { Job } from './extract-job.js';
import type { Failure } from './failure.js';
import type { Log } from './log.js';
import { readAhead, type Turn } from './read-ahead.js';
import type { Readers } from './readers.js';
import { sourcesIn } from './sources-in.js';

/** What became of a notice that could be read. */
export interface Ingested extends DocumentSummary {
  readonly path: string;
  readonly id: string;
  readonly state: State;
  readonly duplicateOf: string | null;
  /** Of a renamed file: the path that it had. */
  readonly renamedFrom: string | null;
}

/** What a batch needs, and whom it tells of its going on. */
export interface Batch {
  readonly store: Store;
  readonly rulesVersion: string;
  /** Read everything, known or not. */
  readonly force: boolean;
  readonly readers: Readers;
  readonly log: Log;
  readonly onFile: () => void;
  readonly onFailure: (failure: Failure) => void;
  /** Has the user asked to stop? */
  readonly isInterrupted: () => boolean;
}

/** What became of a batch; `isWhole` when no file of it was left undone. */
export interface Outcome {
  readonly documents: readonly Ingested[];
  readonly isWhole: boolean;
}

interface Arrival extends Job {
  readonly sha256: string;
}

const END_OF_FILE = Symbol('end of file');

/** What comes up for its turn. */
type Item = Arrival | { readonly failure: Failure } | typeof END_OF_FILE;

const isArrival = (item: Item): item is Arrival => item !== END_OF_FILE && 'bytes' in item;

function* itemsOf(files: readonly string[]): Generator<Item, void, void> {
  for (const file of files) {
    for (const source of sourcesIn(file)) {
      if ('failure' in source) yield source;
      else yield { ...source, sha256: createHash('sha256').update(source.bytes).digest('hex') };
    }
    yield END_OF_FILE;
  }
}

/** Has a source to be read, as things stand before its turn? */
const needsReading = (source: Arrival, { store, force, rulesVersion }: Batch): boolean =>
  force || !store.knows({ ...source, rulesVersion });

/** Keeps the notices in a source, which is read if need be. Throws StoreError when the database does not take them. */
async function keepSource(
  source: Arrival,
  read: Turn<Item>['read'],
  { store, rulesVersion, force, log }: Batch,
): Promise<readonly Ingested[] | { readonly failure: Failure }> {
  const { path, sha256 } = source;
  const told = (kept: readonly Kept[]): readonly Ingested[] =>
    kept.map((one) => ({ path, ...one, ...store.summary(one.id) }));
  const known = force ? null : store.recognise({ path, sha256, rulesVersion });
  if (known) {
    log.debug('known already', { path, notices: known.length });
    return told(known);
  }
  const reading = await read(source);
  if ('failure' in reading) {
    if (reading.fault) log.warn('extraction failed', { path, stack: reading.fault });
    return reading;
  }
  const kept = store.keep(reading.documents, rulesVersion);
  log.debug('read', { path, notices: kept.length, bytes: source.bytes.length });
  return told(kept);
}

/** Lets signals and threads have their say. */
const breath = (): Promise<void> => new Promise((go) => setImmediate(go));

/**
 * Ingests file by file, archives entry by entry, in their order however many threads read: one that fails is told of and
 * passed over; a database that fails, or the user, ends the batch.
 */
export async function ingestFiles(files: readonly string[], batch: Batch): Promise<Outcome> {
  const { store, readers, onFile, onFailure } = batch;
  const done: Ingested[] = [];
  const jobOf = (item: Item): Job | null => (isArrival(item) && needsReading(item, batch) ? item : null);
  let ended = 0;
  const stop = (path: string, code: string, message: string): void => {
    const left = `left undone: ${files.length - ended}, from ${files[ended]} on`;
    onFailure({ path, code, message: `${message} Files done before that: ${ended}; ${left}.` });
  };
  try {
    for await (const turn of readAhead(itemsOf(files), jobOf, readers)) {
      await breath();
      if (batch.isInterrupted()) {
        stop('ingest', 'interrupted', 'Interrupted; run the same command again to go on.');
        break;
      }
      if (turn.item === END_OF_FILE) {
        ended++;
        onFile();
        continue;
      }
      const result = 'failure' in turn.item ? turn.item : await keepSource(turn.item, turn.read, batch);
      if ('failure' in result) onFailure(result.failure);
      else done.push(...result);
    }
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    stop(store.file, error.code, error.message);
  }
  return { documents: done, isWhole: ended === files.length };
}
