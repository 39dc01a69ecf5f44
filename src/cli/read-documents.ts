import { Document } from '../model/index.js';
import type { Job } from './extract-job.js';
import type { Failure } from './failure.js';
import { openReaders } from './readers.js';
import type { Budget } from './reading-process.js';

/** What is read out of a source, or why it cannot be read. */
export type ReadDocuments = { readonly documents: readonly Document[] } | { readonly failure: Failure };

/** Does work that reads sources, each within its budget, in a process that ends with the work. `lexicon` is the text of the user's own. */
export async function readingDocuments<T>(
  budget: Budget,
  lexicon: string | null,
  work: (read: (job: Job) => Promise<ReadDocuments>) => Promise<T>,
): Promise<T> {
  const readers = openReaders(1, lexicon, budget, 'json');
  try {
    return await work(async (job) => {
      const reading = await readers.read(job);
      if ('failure' in reading) return reading;
      return { documents: reading.documents().map((json) => Document.parse(JSON.parse(json))) };
    });
  } finally {
    readers.stop();
  }
}
