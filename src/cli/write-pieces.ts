import { appendFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BytePiece, Piece } from '../export/format.js';
import { breath } from './breath.js';
import { CommandError } from './failure.js';
import { say } from './language/say.js';
import { makeFolder } from './make-folder.js';
import { cannotWrite } from './output.js';
import { unfinishedBeside } from './unfinished.js';

/** Makes what is to stand at `output` in a folder beside it, and puts it there; whatever goes wrong, that folder is gone afterwards. */
export async function besides(output: string, work: (unfinished: string) => void | Promise<void>): Promise<void> {
  try {
    makeFolder(dirname(output));
    await unfinishedBeside(output, async (unfinished) => {
      makeFolder(unfinished);
      await work(unfinished);
    });
  } catch (error) {
    throw cannotWrite(output, error);
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

/** Puts a folder in another's place. False where that one cannot be moved, as a drive or the folder that one stands in cannot. */
function exchanged(folder: string, by: string, aside: string): boolean {
  try {
    renameSync(folder, aside);
  } catch {
    return false;
  }
  renameSync(by, folder);
  return true;
}

/**
 * Writes the files of a folder: they stand there when all of them are whole, a folder that holds nothing else being exchanged as one, so
 * that old and new are never mixed. Files of the same names are replaced; others that the folder holds stay, and their names are given
 * back. Throws CommandError.
 */
export async function writeToFolder(pieces: Iterable<Piece | BytePiece>, folder: string): Promise<readonly string[]> {
  const others: string[] = [];
  await besides(folder, async (unfinished) => {
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
    if (others.length > 0 || !exchanged(folder, whole, join(unfinished, 'old')))
      for (const name of written) renameSync(join(whole, name), join(folder, name));
  });
  return others;
}
