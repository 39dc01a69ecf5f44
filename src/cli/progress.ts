import { isQuiet } from './notes.js';

/** How far a batch has come, on the terminal. */
export interface Progress {
  readonly step: () => void;
  /** Something else is about to be written to the terminal. */
  readonly makeWay: () => void;
  readonly stop: () => void;
}

const NONE: Progress = { step: () => {}, makeWay: () => {}, stop: () => {} };

/** Fewer files than this are done before a bar could be read. */
const WORTH_A_BAR = 20;

/** A bar on standard error, where that is a terminal and there are many files; otherwise nothing. */
export async function startProgress(files: number): Promise<Progress> {
  if (isQuiet() || !process.stderr.isTTY || files <= WORTH_A_BAR) return NONE;
  const { default: cliProgress } = await import('cli-progress');
  const bar = new cliProgress.SingleBar({
    format: '{bar} {value}/{total} files, {eta_formatted} left',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    clearOnComplete: true,
    hideCursor: true,
    stopOnComplete: true,
  });
  bar.start(files, 0);
  return {
    step: () => bar.increment(),
    makeWay: () => process.stderr.write('\r\u001b[K'),
    stop: () => bar.stop(),
  };
}
