import type { Document } from './model/index.js';

/**
 * Read one notice: the bytes of a file and its name in, everything found in it out.
 * Pure: no file system, clock, locale or network. Throws SourceError when the bytes cannot be read as a notice.
 */
export function extract(_bytes: Uint8Array, _name: string): Document {
  throw new Error('not yet');
}
