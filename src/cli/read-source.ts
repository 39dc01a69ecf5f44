import { readFileSync, statSync } from 'node:fs';
import { type Failure, systemFailure } from './failure.js';

/** Stands for standard input wherever a command takes a file. */
export const STANDARD_INPUT = '-';

/** A notice of several hundred pages has about 1 MB; what is so much larger is something else. */
const LARGEST_SOURCE_BYTES = 64 * 1024 * 1024;

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MB`;

/** The bytes of a file or of standard input, or why they cannot be had. */
export function readSource(path: string): { readonly bytes: Uint8Array } | { readonly failure: Failure } {
  try {
    if (path === STANDARD_INPUT) return { bytes: readFileSync(0) };
    const found = statSync(path);
    if (found.isDirectory())
      return { failure: { path, code: 'not-a-file', message: 'It is a folder. Name a file in it.' } };
    if (!found.isFile())
      return {
        failure: {
          path,
          code: 'not-a-file',
          message: 'It is a pipe, socket or device, not a file. Save its content to a .txt file first.',
        },
      };
    if (found.size > LARGEST_SOURCE_BYTES)
      return {
        failure: {
          path,
          code: 'too-large',
          message:
            `It has ${megabytes(found.size)}, and no more than ${megabytes(LARGEST_SOURCE_BYTES)} are read. ` +
            'Split it into one file a notice.',
        },
      };
    return { bytes: readFileSync(path) };
  } catch (error) {
    return { failure: systemFailure(path, error) };
  }
}
