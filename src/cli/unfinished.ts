import { readdirSync, rmSync } from 'node:fs';
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

/**
 * A place beside an output, whose folder is there, for what is to stand at it when it is whole. It is taken away when `work` is done, when
 * the user stops the program, and, after a kill, by the next run.
 */
export async function unfinishedBeside(named: string, work: (path: string) => void | Promise<void>): Promise<void> {
  // Beside the folder that one stands in (.) is not in it.
  const output = resolve(named);
  leftovers(output).forEach(remove);
  const path = join(dirname(output), `.${basename(output)}.${process.pid}.part`);
  if (paths.size === 0) watch('on');
  paths.add(path);
  try {
    await work(path);
  } finally {
    remove(path);
    paths.delete(path);
    if (paths.size === 0) watch('off');
  }
}
