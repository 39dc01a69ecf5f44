import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { deserialize } from 'node:v8';
import { looksLikePdf } from '../read/pdf/looks-like-pdf.js';
import type { Job, Reading, Sent } from './extract-job.js';
import type { Orders, READY, Way } from './reading-child.js';
import { speedFlags } from './speed-flags.js';

/** What reading one source may take. */
export interface Budget {
  readonly seconds: number;
  readonly megabytes: number;
}

/**
 * A process that reads one source after another. Whatever a source does to it (loops without end, fills the memory, brings V8 down)
 * is a failure of that source: a new process reads on behind it.
 */
export interface ReadingProcess<Made> {
  /** The bytes that wait to be read. */
  readonly bytesWaiting: () => number;
  /** Nothing is thrown. */
  readonly read: (job: Job) => Promise<Reading<Made>>;
  readonly stop: () => void;
}

interface Waiting<Made> {
  readonly job: Job;
  readonly done: (reading: Reading<Made>) => void;
}

/** Opens a process; it is started with the first source. `Made` is what its way of reading makes of a notice. */
export function openReadingProcess<Made>(budget: Budget, way: Way): ReadingProcess<Made> {
  const row: Waiting<Made>[] = [];
  let child: ChildProcess | null = null;
  let [isReady, isTooSlow, isStopped, isReplaced] = [false, false, false, false];
  let clock: NodeJS.Timeout | undefined;

  /** The time of the first in the row begins. An answer that has come in the meantime is taken before its time is said to be up. */
  const beginTime = (): void => {
    clearTimeout(clock);
    const [head] = row;
    const giveUp = (): void => {
      if (row[0] !== head) return;
      isTooSlow = true;
      child?.kill('SIGKILL');
    };
    if (head && isReady) clock = setTimeout(() => setImmediate(giveUp), budget.seconds * 1000);
  };
  const answer = (reading: Reading<Made>): void => {
    row.shift()?.done(reading);
    beginTime();
  };
  const fail = ([code, message]: Cause): void => answer({ failure: { path: row[0]?.job.path ?? '', code, message } });
  /** The process has ended: by what was read, which is known to be the first in the row; or because it was told to. */
  const onEnd = (cause: Cause): void => {
    [child, isReady] = [null, false];
    if (isStopped) while (row.length > 0) fail(ended('it was stopped'));
    else if (row.length > 0 && !isReplaced) fail(isTooSlow ? tooSlow(budget) : cause);
    [isTooSlow, isReplaced] = [false, false];
    if (row.length > 0) start();
  };
  /** Whoever waits is read by a new process. */
  const replace = (): void => {
    [isReady, isReplaced] = [false, true];
    child?.kill('SIGKILL');
  };
  const onSaid = (said: Sent | typeof READY): void => {
    if (said === 'ready') {
      isReady = true;
      beginTime();
    } else {
      const [head] = row;
      if ('failure' in said && head && goesOn(head.job, said.failure.code)) replace();
      answer('failure' in said ? said : { documents: () => deserialize(said) as Made[] });
    }
  };
  const send = (job: Job): void => void child?.send(job, () => {});
  const start = (): void => {
    child = startChild(budget, way, onSaid, onEnd);
    for (const { job } of row) send(job);
  };
  return {
    bytesWaiting: () => row.reduce((sum, { job }) => sum + job.bytes.length, 0),
    read: (job) =>
      new Promise((done) => {
        row.push({ job, done });
        if (child) send(job);
        else start();
        if (row.length === 1) beginTime();
      }),
    stop: () => {
      isStopped = true;
      child?.kill('SIGKILL');
    },
  };
}

/** What a PDF document draws is refused while its library draws on, which nothing but the end of its process ends. */
const goesOn = ({ bytes }: Job, code: string): boolean =>
  ['too-large', 'damaged-document'].includes(code) && looksLikePdf(bytes);

const CHILD = fileURLToPath(new URL('./reading-child.js', import.meta.url));
const MEGABYTE = 1024 * 1024;
/** Of the memory, what V8's heap of lasting things may take: buffers, code and the young heap have the rest. */
const HEAP_SHARE = 0.7;
/** And what it may take before it is tidied; what is kept from notice to notice takes two thirds of that. Figures in test/bench/README.md. */
const TIDY_SHARE = 0.1;
/** Room for new objects, which is taken three times over; with twice as much, two processes take 50 MB more and are little faster. */
const YOUNG_MEGABYTES = 8;
/** Threads that compile and clear away beside the one that reads: where every core has a process, more only stand in each other's way. */
const HELPERS = 1;

const flags = ({ megabytes }: Budget): string[] => [
  ...speedFlags(process.versions.node),
  `--max-old-space-size=${Math.floor(megabytes * HEAP_SHARE)}`,
  `--initial-heap-size=${Math.floor(megabytes * TIDY_SHARE)}`,
  `--max-semi-space-size=${YOUNG_MEGABYTES}`,
  `--v8-pool-size=${HELPERS}`,
];

/** What a process says at its end is kept so far. */
const LAST_WORDS = 4000;

/** Starts the process; `onEnd` comes when all that it said has been heard. */
function startChild(
  budget: Budget,
  way: Way,
  onSaid: (said: Sent | typeof READY) => void,
  onEnd: (cause: Cause) => void,
): ChildProcess {
  const child = fork(CHILD, {
    serialization: 'advanced',
    execArgv: flags(budget),
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let lastWords = '';
  const hear = (words: string): void => {
    lastWords = (lastWords + words).slice(-LAST_WORDS);
  };
  child.stderr?.setEncoding('utf8').on('data', hear);
  child.on('message', onSaid);
  child.on('error', (error) => hear(error.message));
  child.on('close', (status, signal) =>
    onEnd(NO_MEMORY.test(lastWords) ? outOfMemory(budget) : ended(signal ?? `status ${status}`)),
  );
  const orders: Orders = { ...way, parent: process.pid, mostBytes: budget.megabytes * MEGABYTE };
  child.send(orders, () => {});
  return child;
}

/** The code and message of a failure. */
type Cause = readonly [code: string, message: string];

/** What V8, and the watch of the process, say of it. */
const NO_MEMORY = /out of memory|allocation failed/iu;

const tooSlow = ({ seconds }: Budget): Cause => [
  'too-slow',
  `It was not read within ${seconds} s and is given up. It may be damaged, or made to take long: leave it out or split it, or give it longer with --timeout SECONDS.`,
];
const outOfMemory = ({ megabytes }: Budget): Cause => [
  'out-of-memory',
  `Reading it takes more than ${megabytes} MB of memory. Split it into one file a notice, or allow more with --memory MEGABYTES.`,
];
const ended = (how: string): Cause => [
  'reader-ended',
  `The process that read it ended (${how}). Please report it, with the file.`,
];
