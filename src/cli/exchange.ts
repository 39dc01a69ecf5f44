import { renameSync } from 'node:fs';

/**
 * Puts a folder in another's place, which goes to `aside`. False where that one cannot be moved, as a drive or the folder that one stands
 * in cannot. Throws the error of the file system where the other cannot be put there: the first one then stands where it stood.
 */
export function exchanged(folder: string, by: string, aside: string): boolean {
  try {
    renameSync(folder, aside);
  } catch {
    return false;
  }
  try {
    renameSync(by, folder);
  } catch (error) {
    renameSync(aside, folder);
    throw error;
  }
  return true;
}
