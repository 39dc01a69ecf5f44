import { quietOnClosedPipe } from './output.js';
import { run } from './program.js';

/** Runs the command line that the process was started with, and sets its exit status. */
export async function start(): Promise<void> {
  quietOnClosedPipe();
  process.exitCode = await run(process.argv.slice(2));
}
