import { appendFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BytePiece, Piece } from '../export/format.js';
import { breath } from './breath.js';
import { exchanged } from './exchange.js';
import { CommandError } from './failure.js';
import { say } from './language/say.js';
import { makeFolder } from './make-folder.js';
import { cannotWrite } from './output.js';
import { REPLACED, unfinishedBeside } from './unfinished.js';

/**
 * Makes what is to stand at an output in a folder beside it, and puts it there; whatever goes wrong, that folder is gone afterwards. `work`
 * is told where the output is, which may be named by a link.
 */
export async function besides(
  named: string,
  work: (unfinished: string, output: string) => void | Promise<void>,
): Promise<void> {
  try {
    makeFolder(dirname(named));
    await unfinishedBeside(named, async (unfinished, output) => {
      makeFolder(unfinished);
      await work(unfinished, output);
    });
  } catch (error) {
    throw cannotWrite(named, error);
  }
}

/** Partitions of an earlier export would be read as a part of the new one. A folder that holds anything else is not ours to remove. */
function replacePartitions(path: string): void {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  const other = readdirSync(path).find((name) => !/^year=\w+$/.test(name));
  if (other !== undefined)
    throw new CommandError(
      'folder-in-use',
      say('{path} holds {other}, and would be replaced by partitions. Name another folder with --output.', {
        path,
        other,
      }),
    );
  rmSync(path, { recursive: true });
}

/**
 * Writes the files of a folder: they stand there when all of them are whole, a folder that holds nothing else being exchanged as one, so
 * that old and new are never mixed. Files of the same names are replaced; others that the folder holds stay, and their names are given
 * back. Throws CommandError.
 */
export async function writeToFolder(pieces: Iterable<Piece | BytePiece>, named: string): Promise<readonly string[]> {
  const others: string[] = [];
  await besides(named, async (unfinished, folder) => {
    const whole = join(unfinished, 'new');
    makeFolder(whole);
    const made = new Set<string>();
    for (const piece of pieces) {
      const path = join(whole, piece.file);
      if (!made.has(path)) makeFolder(dirname(path));
      made.add(path);
      appendFileSync(path, 'bytes' in piece ? piece.bytes : piece.text);
      await breath();
    }
    makeFolder(folder);
    const written = readdirSync(whole);
    const names = new Set(written);
    others.push(...readdirSync(folder).filter((name) => !names.has(name)));
    for (const name of written) replacePartitions(join(folder, name));
    if (others.length > 0 || !exchanged(folder, whole, join(unfinished, REPLACED)))
      for (const name of written) renameSync(join(whole, name), join(folder, name));
  });
  return others;
}
