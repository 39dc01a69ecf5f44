import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Make a folder with those above it, one at a time: asked to make all at once, Node tries for ever where a file system says that
 * there is no such place (/proc). Throws the error of the file system.
 */
export function makeFolder(path: string): void {
  const missing: string[] = [];
  for (let folder = resolve(path); !existsSync(folder); folder = dirname(folder)) missing.unshift(folder);
  for (const folder of missing) {
    try {
      mkdirSync(folder);
    } catch (error) {
      // Another run may have made it in the meantime.
      if (!existsSync(folder)) throw error;
    }
  }
}
