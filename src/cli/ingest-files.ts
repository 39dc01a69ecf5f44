import { type DocumentSummary, type Kept, type State, type Store, StoreError } from '../store/index.js';
import { breath } from './breath.js';
import type { Job, Reading } from './extract-job.js';
import type { Failure } from './failure.js';
import { type Arrival, END_OF_FILE, type Item, isArrival, itemsOf, type Unreadable } from './ingest-items.js';
import type { Content, KnownFailures } from './known-failures.js';
import type { Log } from './log.js';
import type { OriginOf } from './origins.js';
import { readAhead, WAITING_EACH } from './read-ahead.js';
import type { Readers } from './readers.js';

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
  readonly knownFailures: KnownFailures;
  /** Where files came from, where that was noted. */
  readonly originOf: OriginOf;
  readonly log: Log;
  readonly onFile: () => void;
  readonly onFailure: (failure: Failure) => void;
  /** Of what could not be read in an earlier run either, and is not tried again. */
  readonly onKnownFailure: (failure: Failure) => void;
  /** Of what an archive holds that is no document. */
  readonly onSkipped: (path: string) => void;
  /** Has the user asked to stop? */
  readonly isInterrupted: () => boolean;
}

/** What became of a batch; `isWhole` when no file of it was left undone. */
export interface Outcome {
  readonly documents: readonly Ingested[];
  readonly isWhole: boolean;
}

const contentOf = ({ sha256 }: Arrival): Content => ({ sha256, entry: '' });

/** Has a source to be read, as things stand before its turn? */
const needsReading = (source: Arrival, { store, force, rulesVersion, knownFailures }: Batch): boolean =>
  knownFailures.of(contentOf(source), source.path) === null && (force || !store.knows({ ...source, rulesVersion }));

/** An item whose turn has come, with what was read of it; null where nothing had to be. */
interface Ready {
  readonly item: Item;
  readonly reading: Reading | null;
}

/** What became of an item; null: it has to be read after all. */
type Result =
  | readonly Ingested[]
  | { readonly failure: Failure }
  | { readonly knownFailure: Failure }
  | { readonly skipped: string }
  | typeof END_OF_FILE
  | null;

/** A failure that is told, and noted where the content is known that it comes from; or one that was told in an earlier run. */
function keepFailure({ failure, content }: Unreadable, { knownFailures }: Batch): Result {
  const known = content && knownFailures.of(content, failure.path);
  if (known) return { knownFailure: known };
  if (content) knownFailures.note(content, failure);
  return { failure };
}

/** Keeps the notices in a source. To be called within a transaction; throws StoreError when the database does not take them. */
function keepSource(source: Arrival, reading: Reading | null, batch: Batch): Result {
  const { path, sha256, origin } = source;
  const { store, rulesVersion, force, knownFailures } = batch;
  const told = (kept: readonly Kept[]): readonly Ingested[] =>
    kept.map((one) => ({ path, ...one, ...store.summary(one.id) }));
  const known = force ? null : store.recognise({ path, sha256, rulesVersion });
  if (known) {
    if (origin) store.keepOrigin(path, origin);
    return told(known);
  }
  const knownFailure = knownFailures.of(contentOf(source), path);
  if (knownFailure) return { knownFailure };
  if (reading === null) return null;
  if ('failure' in reading) return keepFailure({ ...reading, content: contentOf(source) }, batch);
  store.forgetFailure(sha256);
  return told(store.keep(reading.documents(), rulesVersion));
}

function keepItem({ item, reading }: Ready, batch: Batch): Result {
  if (isArrival(item)) return keepSource(item, reading, batch);
  return item !== END_OF_FILE && 'failure' in item ? keepFailure(item, batch) : item;
}

/** Keeps items in one transaction, up to the first that has to be read after all; gives what became of each. */
function keepTogether(row: readonly Ready[], batch: Batch): readonly Result[] {
  return batch.store.together(() => {
    const results: Result[] = [];
    for (const ready of row) {
      const result = keepItem(ready, batch);
      if (result === null) break;
      results.push(result);
    }
    return results;
  });
}

/** Waiting for the disk is shared by so many items, or by those of so much time: what a crash undoes is no more than that. */
const TOGETHER_ITEMS = 128;
/** Several readers get more to do between transactions: what waits there has to last for one. */
const TOGETHER_WITH_READERS = WAITING_EACH;
const TOGETHER_MS = 250;

/**
 * Ingests file by file, archives entry by entry, in their order however many are read at a time: one that fails is told of and
 * passed over; a database that fails, or the user, ends the batch.
 */
export async function ingestFiles(files: readonly string[], batch: Batch): Promise<Outcome> {
  const { store, readers, onFile, onFailure, onKnownFailure, onSkipped, log } = batch;
  const done: Ingested[] = [];
  const jobOf = (item: Item): Job | null => (isArrival(item) && needsReading(item, batch) ? item : null);
  let ended = 0;
  const tell = ({ item, reading }: Ready, result: Result): void => {
    if (result === END_OF_FILE) {
      ended++;
      onFile();
    } else if (result && 'skipped' in result) onSkipped(result.skipped);
    else if (result && 'knownFailure' in result) onKnownFailure(result.knownFailure);
    else if (result && 'failure' in result) {
      if (reading && 'fault' in reading)
        log.warn('extraction failed', { path: result.failure.path, stack: reading.fault });
      onFailure(result.failure);
    } else if (result) {
      done.push(...result);
      if (isArrival(item)) log.debug(reading ? 'read' : 'known already', { path: item.path, notices: result.length });
    }
  };
  const stop = (path: string, code: string, message: string): void => {
    const left = `left undone: ${files.length - ended}, from ${files[ended]} on`;
    onFailure({ path, code, message: `${message} Files done before that: ${ended}; ${left}.` });
  };
  const most = readers.jobs > 1 ? TOGETHER_WITH_READERS : TOGETHER_ITEMS;
  let waiting: Ready[] = [];
  let since = 0;
  const keepWaiting = async (): Promise<void> => {
    while (waiting.length > 0) {
      const results = keepTogether(waiting, batch);
      for (const [at, result] of results.entries()) tell(waiting[at] as Ready, result);
      waiting = waiting.slice(results.length);
      const [unread] = waiting;
      if (unread && isArrival(unread.item)) waiting[0] = { ...unread, reading: await readers.read(unread.item) };
    }
  };
  try {
    for await (const { item, reading } of readAhead(itemsOf(files, batch.originOf), jobOf, readers)) {
      if (waiting.length === 0) since = performance.now();
      waiting.push({ item, reading: await reading });
      await breath();
      const isInterrupted = batch.isInterrupted();
      if (isInterrupted || waiting.length >= most || performance.now() - since >= TOGETHER_MS) await keepWaiting();
      if (isInterrupted) {
        stop('ingest', 'interrupted', 'Interrupted; run the same command again to go on.');
        break;
      }
    }
    await keepWaiting();
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    stop(store.file, error.code, error.message);
  }
  return { documents: done, isWhole: ended === files.length };
}
