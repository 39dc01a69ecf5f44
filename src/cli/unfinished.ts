import { existsSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** What asks a program to end, with the number that its exit status then says, beyond 128. */
const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

const paths = new Set<string>();
const remove = (path: string): void => rmSync(path, { recursive: true, force: true });
const removeAll = (): void => paths.forEach(remove);
const end = (signal: NodeJS.Signals): void => process.exit(128 + SIGNALS[signal as keyof typeof SIGNALS]);

function watch(turn: 'on' | 'off'): void {
  process[turn]('exit', removeAll);
  for (const signal of Object.keys(SIGNALS)) process[turn](signal, end);
}

function isRunning(process_: number): boolean {
  try {
    return process.kill(process_, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** What runs that were killed have left beside an output. */
function leftovers(output: string): readonly string[] {
  const [folder, name] = [dirname(output), basename(output)];
  const numberOf = (file: string): number =>
    file.startsWith(`.${name}.`) ? Number(/^\d+(?=\.part$)/.exec(file.slice(name.length + 2))?.[0] ?? 0) : 0;
  return readdirSync(folder)
    .filter((file) => numberOf(file) > 0 && (numberOf(file) === process.pid || !isRunning(numberOf(file))))
    .map((file) => join(folder, file));
}

/** What stood at an output while something new is put there has this name in the unfinished folder. */
export const REPLACED = 'old';

/** A run that was killed just between taking the old away and putting the new there has left neither. */
function giveBack(output: string, leftover: string): void {
  const replaced = join(leftover, REPLACED);
  if (!existsSync(output) && existsSync(replaced)) renameSync(replaced, output);
}

/**
 * A place beside an output, whose folder is there, for what is to stand at it when it is whole. It is taken away when `work` is done, when
 * the user stops the program, and, after a kill, by the next run. `work` is told where a link leads that the output is named by: that is
 * what is to be replaced, and the link stays.
 */
export async function unfinishedBeside(
  named: string,
  work: (path: string, output: string) => void | Promise<void>,
): Promise<void> {
  // Beside the folder that one stands in (.) is not in it.
  const output = existsSync(named) ? realpathSync(named) : resolve(named);
  for (const leftover of leftovers(output)) {
    giveBack(output, leftover);
    remove(leftover);
  }
  const path = join(dirname(output), `.${basename(output)}.${process.pid}.part`);
  if (paths.size === 0) watch('on');
  paths.add(path);
  try {
    await work(path, output);
  } finally {
    remove(path);
    paths.delete(path);
    if (paths.size === 0) watch('off');
  }
}
