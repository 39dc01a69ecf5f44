import type { Document, Origin } from '../model/index.js';
import { extractAll, type ReadOptions } from '../pipeline.js';
import { type Prepared, prepare } from '../store/prepared.js';
import { type Failure, isForUsers } from './failure.js';

/** A source to be read. */
export interface Job {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Where it came from, where that is known. */
  readonly origin?: Origin;
}

/** Why a source could not be read, with the file's name; `fault` is where our own code went wrong. */
interface Failed {
  readonly failure: Failure;
  readonly fault?: string;
}

/** What is made of a notice where it is read, for whoever asked for it: rows to be kept, or its JSON. */
const FORMS = {
  rows: prepare,
  json: (document: Document): string => JSON.stringify(document),
} as const;
export type Form = keyof typeof FORMS;
export type Formed<F extends Form> = ReturnType<(typeof FORMS)[F]>;

/** What reading a source gives: the notices in it, in the form asked for, once they are asked for. */
export type Reading<Made = Prepared> = { readonly documents: () => readonly Made[] } | Failed;

/** The same on its way from one thread to another: the notices as bytes, which lie in no one's way until they are kept. */
export type Sent = Uint8Array | Failed;

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Reads one source. Nothing is thrown: what goes wrong is a failure of this source. */
export async function extractJob<F extends Form>(
  { path, bytes, origin }: Job,
  options: ReadOptions,
  form: F,
): Promise<Reading<Formed<F>>> {
  try {
    const documents = await extractAll(bytes, path, origin ? { ...options, origin } : options);
    const made = documents.map((document) => FORMS[form](document) as Formed<F>);
    return { documents: () => made };
  } catch (error) {
    if (isForUsers(error)) return { failure: { path, code: error.code, message: error.message } };
    const message = `A fault in plan-extract itself (${wordsOf(error)}). Please report it, with the file; --verbose says more.`;
    const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { failure: { path, code: 'internal-error', message }, fault };
  }
}
