import { statSync } from 'node:fs';

/** What the system says to a look at a path: '' when there is something. */
function errnoAt(path: string): string {
  try {
    statSync(path);
    return '';
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  }
}

/** Is there no such file any more? One that cannot be looked at is not taken for gone. */
export const isMissing = (path: string): boolean => errnoAt(path) === 'ENOENT';

const isBelow = (path: string, root: string): boolean => {
  if (root === '.') return !/^(?:\/|\.\.(?:\/|$)|[A-Za-z]:)/.test(path);
  return path.startsWith(root.endsWith('/') ? root : `${root}/`);
};

/** What a run has gone through. */
export interface Visited {
  /** The folders and files asked for, and the files that they came to. */
  readonly roots: readonly string[];
  readonly files: readonly string[];
  /** The paths of what was read or known, and of what failed. */
  readonly met: readonly string[];
  readonly failed: readonly string[];
}

/**
 * Of the paths that a database knows, those below what was asked for that lead nowhere any more: no file is there, or an
 * archive that could be read has no such entry.
 */
export function missingAmong(known: readonly string[], { roots, files, met, failed }: Visited): string[] {
  const there = new Set([...files, ...met, ...failed]);
  const isEntryMissing = (path: string): boolean =>
    errnoAt(path) === 'ENOTDIR' &&
    files.some((file) => isBelow(path, file)) &&
    !failed.some((file) => isBelow(path, file));
  return known
    .filter((path) => !there.has(path) && roots.some((root) => isBelow(path, root)))
    .filter((path) => isMissing(path) || isEntryMissing(path));
}
