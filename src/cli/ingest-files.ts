import { createHash } from 'node:crypto';
import type { Document } from '../model/index.js';
import { extractAsync, type ReadOptions } from '../pipeline.js';
import { type DocumentSummary, type State, type Store, StoreError } from '../store/index.js';
import { type Failure, isForUsers } from './failure.js';
import type { Log } from './log.js';
import { type FoundSource, sourcesIn } from './sources-in.js';

/** What became of one file that could be read. */
export interface Ingested extends DocumentSummary {
  readonly path: string;
  readonly id: string;
  readonly state: State;
  readonly duplicateOf: string | null;
}

/** What a batch needs, and whom it tells of its going on. */
export interface Batch {
  readonly store: Store;
  readonly rulesVersion: string;
  readonly options: ReadOptions;
  readonly log: Log;
  readonly onFile: () => void;
  readonly onFailure: (failure: Failure) => void;
}

/** What extraction gives, or what it throws as a failure that names the file. */
async function read(
  bytes: Uint8Array,
  path: string,
  { log, options }: Batch,
): Promise<{ readonly document: Document } | { readonly failure: Failure }> {
  try {
    return { document: await extractAsync(bytes, path, options) };
  } catch (error) {
    if (isForUsers(error)) return { failure: { path, code: error.code, message: error.message } };
    log.warn('extraction failed', { path, stack: error instanceof Error ? (error.stack ?? null) : String(error) });
    const words = error instanceof Error ? error.message : String(error);
    const message = `A fault in plan-extract itself (${words}). Please report it, with the file; --verbose says more.`;
    return { failure: { path, code: 'internal-error', message } };
  }
}

/** Reads a source and keeps what is in it. Throws StoreError when the database does not take it. */
async function ingestSource(source: FoundSource, batch: Batch): Promise<Ingested | { readonly failure: Failure }> {
  const { store, rulesVersion, log } = batch;
  if ('failure' in source) return source;
  const { path } = source;
  const sha256 = createHash('sha256').update(source.bytes).digest('hex');
  const known = store.recognise({ path, sha256, rulesVersion });
  if (known) {
    log.debug('known already', { path, state: known.state });
    return { path, ...known, ...store.summary(known.id) };
  }
  const extracted = await read(source.bytes, path, batch);
  if ('failure' in extracted) return extracted;
  const kept = store.keep(extracted.document, rulesVersion);
  log.debug('read', { path, state: kept.state, bytes: source.bytes.length });
  return { path, ...kept, ...store.summary(kept.id) };
}

/** Ingests file by file, archives entry by entry: one that fails is told of and passed over; a database that fails ends the batch. */
export async function ingestFiles(files: readonly string[], batch: Batch): Promise<Ingested[]> {
  const done: Ingested[] = [];
  for (const path of files)
    try {
      for (const source of sourcesIn(path)) {
        const result = await ingestSource(source, batch);
        if ('failure' in result) batch.onFailure(result.failure);
        else done.push(result);
      }
      batch.onFile();
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      const left = files.length - files.indexOf(path);
      const message = `${error.message} Files done before that: ${done.length}; left undone: ${left}, from ${path} on.`;
      batch.onFailure({ path: batch.store.file, code: error.code, message });
      break;
    }
  return done;
}
