// What a worker thread of the ingest runs. Its data is the text of the user's own lexicon, or null.
import { serialize } from 'node:v8';
import { workerData } from 'node:worker_threads';
import { move } from 'piscina';
import { readLexicon } from '../pipeline.js';
import { extractJob, type Job, type Sent } from './extract-job.js';

const options = typeof workerData === 'string' ? { lexicon: readLexicon(workerData) } : {};

export async function work(job: Job): Promise<Sent> {
  const reading = await extractJob(job, options);
  return 'failure' in reading ? reading : (move(serialize(reading.documents())) as Sent);
}
