import type { Document, Origin } from '../model/index.js';
import { documentsIn, extractAsync, type ReadOptions } from '../pipeline.js';
import { readSourceAsync } from '../read/read.js';
import type { SourceText } from '../read/source-text.js';
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

type Made<T> = Promise<readonly T[]>;

/** Each notice of a source as what `make` makes of it: not all of them are held as documents. */
async function ofEach<T>({ bytes, path }: Job, options: ReadOptions, make: (document: Document) => T): Made<T> {
  const made: T[] = [];
  for await (const document of documentsIn(bytes, path, options)) made.push(make(document));
  return made;
}

/** What is made of a source where it is read, for whoever asked for it. */
const FORMS = {
  /** Its notices as rows to be kept. */
  rows: (job: Job, options: ReadOptions): Made<Prepared> => ofEach(job, options, prepare),
  /** Its notices as JSON. */
  json: (job: Job, options: ReadOptions): Made<string> => ofEach(job, options, (document) => JSON.stringify(document)),
  /** The whole of it as one notice, as JSON. */
  whole: async ({ bytes, path }: Job, options: ReadOptions): Made<string> => [
    JSON.stringify(await extractAsync(bytes, path, options)),
  ],
  /** Its text. */
  text: async ({ bytes, path }: Job): Made<SourceText> => [await readSourceAsync(bytes, path)],
} as const;
export type Form = keyof typeof FORMS;
export type Formed<F extends Form> = Awaited<ReturnType<(typeof FORMS)[F]>>[number];

/** What reading a source gives, in the form asked for, once it is asked for. */
export type Reading<Made = Prepared> = { readonly documents: () => readonly Made[] } | Failed;

/** The same on its way from one thread to another: the notices as bytes, which lie in no one's way until they are kept. */
export type Sent = Uint8Array | Failed;

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Reads one source. Nothing is thrown: what goes wrong is a failure of this source. */
export async function extractJob<F extends Form>(job: Job, options: ReadOptions, form: F): Promise<Reading<Formed<F>>> {
  const { path, origin } = job;
  try {
    const made = await FORMS[form](job, origin ? { ...options, origin } : options);
    return { documents: () => made as readonly Formed<F>[] };
  } catch (error) {
    if (isForUsers(error)) return { failure: { path, code: error.code, message: error.message } };
    const message = `A fault in plan-extract itself (${wordsOf(error)}). Please report it, with the file; --verbose says more.`;
    const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { failure: { path, code: 'internal-error', message }, fault };
  }
}
