import type { Job, Reading } from './extract-job.js';
import { type Budget, openReadingProcess, type ReadingProcess } from './reading-process.js';

/** Where sources are read: in processes of their own, so many at most, started as there is work for them. */
export interface Readers {
  readonly jobs: number;
  /** Reads a source. Nothing is thrown: one that takes its process down, or goes over its budget, is a failure of that source and of no other. */
  readonly read: (job: Job) => Promise<Reading>;
  readonly stop: () => void;
}

/** With less than this waiting, another process would take longer to start than the others to read it. */
const WORTH_STARTING_BYTES = 512 * 1024;

/** Readers for the built-in words and those of a lexicon of the user's own, given as its text. */
export function openReaders(jobs: number, lexicon: string | null, budget: Budget): Readers {
  const processes: ReadingProcess[] = [];
  const another = (): ReadingProcess => {
    const opened = openReadingProcess(budget, lexicon);
    processes.push(opened);
    return opened;
  };
  /** The one with least to do, or a new one. */
  const free = (bytes: number): ReadingProcess => {
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
