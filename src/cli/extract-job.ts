import { extractAll, type ReadOptions } from '../pipeline.js';
import { searchTerms } from '../search/terms.js';
import { type Prepared, prepare } from '../store/prepared.js';
import { type Failure, isForUsers } from './failure.js';

/** A source to be read. */
export interface Job {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Why a source could not be read, with the file's name; `fault` is where our own code went wrong. */
interface Failed {
  readonly failure: Failure;
  readonly fault?: string;
}

/** What reading a source gives: the notices in it, made ready to be kept, once they are asked for. */
export type Reading = { readonly documents: () => readonly Prepared[] } | Failed;

/** The same on its way from one thread to another: the notices as bytes, which lie in no one's way until they are kept. */
export type Sent = Uint8Array | Failed;

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Reads one source. Nothing is thrown: what goes wrong is a failure of this source. */
export async function extractJob({ path, bytes }: Job, options: ReadOptions): Promise<Reading> {
  try {
    const documents = await extractAll(bytes, path, options);
    const prepared = documents.map((document) => prepare(document, searchTerms));
    return { documents: () => prepared };
  } catch (error) {
    if (isForUsers(error)) return { failure: { path, code: error.code, message: error.message } };
    const message = `A fault in plan-extract itself (${wordsOf(error)}). Please report it, with the file; --verbose says more.`;
    const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { failure: { path, code: 'internal-error', message }, fault };
  }
}
