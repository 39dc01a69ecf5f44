import type { Prepared } from '../store/index.js';
import type { Form, Formed, Job, Reading } from './extract-job.js';
import { type Budget, openReadingProcess, type ReadingProcess } from './reading-process.js';

/** Where sources are read: in processes of their own, so many at most, started as there is work for them. */
export interface Readers<Made = Prepared> {
  readonly jobs: number;
  /** Reads a source. Nothing is thrown: one that takes its process down, or goes over its budget, is a failure of that source and of no other. */
  readonly read: (job: Job) => Promise<Reading<Made>>;
  readonly stop: () => void;
}

/** With less than this waiting, another process would take longer to start than the others to read it. */
const WORTH_STARTING_BYTES = 512 * 1024;

/** Readers for the built-in words and those of a lexicon of the user's own, given as its text; `form` is what is made of notices. */
export function openReaders<F extends Form = 'rows'>(
  jobs: number,
  lexicon: string | null,
  budget: Budget,
  form: F = 'rows' as F,
): Readers<Formed<F>> {
  const processes: ReadingProcess<Formed<F>>[] = [];
  const another = (): ReadingProcess<Formed<F>> => {
    const opened = openReadingProcess<Formed<F>>(budget, { lexicon, form });
    processes.push(opened);
    return opened;
  };
  /** The one with least to do, or a new one. */
  const free = (bytes: number): ReadingProcess<Formed<F>> => {
    const [least] = [...processes].sort((a, b) => a.bytesWaiting() - b.bytesWaiting());
    const isMuch = processes.reduce((sum, one) => sum + one.bytesWaiting(), bytes) >= WORTH_STARTING_BYTES;
    return least && (processes.length === jobs || !isMuch) ? least : another();
  };
  return {
    jobs,
    read: (job) => free(job.bytes.length).read(job),
    stop: () => {
      for (const one of processes) one.stop();
    },
  };
}
