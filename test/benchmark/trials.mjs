// Gold with what is read out of its text, by any reader: what everything here judges.
import { existsSync, readFileSync } from 'node:fs';
import { readGoldFiles } from '../../.build/cli/gold-files.js';
import { extractAsync } from '../../.build/index.js';

/** What `plan-extract` reads. */
export const byRules = ({ sourcePath }) => extractAsync(readFileSync(sourcePath), sourcePath);

/** The gold files of a folder with their texts; null where the folder is not there. Gold that cannot be used stops everything. */
export function goldIn(folder) {
  if (!existsSync(folder)) return null;
  const { gold, failures } = readGoldFiles(folder);
  if (failures.length > 0) throw new Error(failures.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return gold;
}

export async function trialsOf(gold, read) {
  const trials = [];
  for (const file of gold)
    trials.push({ name: file.name, gold: file.gold, source: file.source, document: await read(file) });
  return trials;
}
