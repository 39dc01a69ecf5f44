// What a thread that reads runs.
import { serialize } from 'node:v8';
import { workerData } from 'node:worker_threads';
import { move } from 'piscina';
import { readLexicon } from '../pipeline.js';
import { extractJob, type Form, type Job, type Sent } from './extract-job.js';

/** What a thread is started with: the text of the user's own lexicon, if any, and what is made of notices. */
export interface WorkerData {
  readonly lexicon: string | null;
  readonly form: Form;
}

const { lexicon, form } = workerData as WorkerData;
const options = lexicon === null ? {} : { lexicon: readLexicon(lexicon) };

export async function work(job: Job): Promise<Sent> {
  const reading = await extractJob(job, options, form);
  return 'failure' in reading ? reading : (move(serialize(reading.documents())) as Sent);
}
