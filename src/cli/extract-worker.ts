// What a worker thread of the ingest runs. Its data is the text of the user's own lexicon, or null.
import { workerData } from 'node:worker_threads';
import { readLexicon } from '../pipeline.js';
import { extractJob, type Job, type Reading } from './extract-job.js';

const options = typeof workerData === 'string' ? { lexicon: readLexicon(workerData) } : {};

export const work = (job: Job): Promise<Reading> => extractJob(job, options);
