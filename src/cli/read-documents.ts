import { Document } from '../model/index.js';
import { binaryKind } from '../read/binary-kind.js';
import { extractJob, type Form, type Formed, type Job, type Reading } from './extract-job.js';
import type { Failure } from './failure.js';
import type { OwnLexicon } from './own-lexicon.js';
import { readSource } from './read-source.js';
import { openReaders } from './readers.js';
import type { Budget } from './reading-process.js';

/** How sources are read: within which budget each, and with which words of the user's own. */
export interface HowToRead {
  readonly budget: Budget;
  readonly own: OwnLexicon | null;
}

/** Gives what is made of a file (`-` is standard input), or why it cannot be read. */
export type ReadFile<Made> = (
  path: string,
  name?: string,
) => Promise<{ readonly made: readonly Made[] } | { readonly failure: Failure }>;

/** Is it text, so short that it takes neither time nor memory, whatever it says? A process takes longer to start than it is to be read. */
const SHORT_BYTES = 256 * 1024;
const isShortText = ({ bytes }: Job): boolean => bytes.length <= SHORT_BYTES && binaryKind(bytes) === null;

/** Does work that reads files one after another, each within its budget, in a process that ends with the work; short texts at once. */
export async function readingFiles<F extends Form, T>(
  form: F,
  { budget, own }: HowToRead,
  work: (read: ReadFile<Formed<F>>) => Promise<T>,
): Promise<T> {
  const readers = openReaders(1, own?.text ?? null, budget, form);
  const options = own ? { lexicon: own.lexicon } : {};
  const readingOf = (job: Job): Promise<Reading<Formed<F>>> =>
    isShortText(job) ? extractJob(job, options, form) : readers.read(job);
  try {
    return await work(async (file, path = file) => {
      const source = readSource(file);
      if ('failure' in source) return source;
      const reading = await readingOf({ path, bytes: source.bytes });
      return 'failure' in reading ? reading : { made: reading.documents() };
    });
  } finally {
    readers.stop();
  }
}

/** A document that was made JSON of where it was read. */
export const documentOf = (json: string): Document => Document.parse(JSON.parse(json));
