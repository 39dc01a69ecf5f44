import { appendFileSync, readdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Piece } from '../export/format.js';
import { breath } from './breath.js';
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

/**
 * Writes the files of a folder: each stands there when all of them are whole. Files of the same names are replaced; others that the
 * folder holds stay, and their names are given back. Throws CommandError.
 */
export async function writeToFolder(pieces: Iterable<Piece>, folder: string): Promise<readonly string[]> {
  const others: string[] = [];
  await besides(folder, async (unfinished) => {
    for (const { file, text } of pieces) {
      appendFileSync(join(unfinished, file), text);
      await breath();
    }
    makeFolder(folder);
    const written = readdirSync(unfinished);
    const names = new Set(written);
    others.push(...readdirSync(folder).filter((name) => !names.has(name)));
    for (const name of written) renameSync(join(unfinished, name), join(folder, name));
  });
  return others;
}
