import { closeSync, constants, fstatSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { type Failure, systemFailure } from './failure.js';

/** Stands for standard input wherever a command takes a file. */
export const STANDARD_INPUT = '-';
let inputName = STANDARD_INPUT;

/** From now on what comes from standard input is kept under this name, which no file is looked for under. */
export function nameStandardInput(name: string): void {
  inputName = name;
}

/** A notice of several hundred pages has about 1 MB; what is so much larger is something else. */
const LARGEST_SOURCE_BYTES = 64 * 1024 * 1024;

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MB`;

/** Opens nothing that waits for somebody to write into it. */
const { O_NONBLOCK = 0, O_RDONLY } = constants;

/** The bytes of a file or of standard input, or why they cannot be had. */
export function readSource(path: string): { readonly bytes: Uint8Array } | { readonly failure: Failure } {
  try {
    if (path === STANDARD_INPUT || path === inputName) return { bytes: readFileSync(0) };
    if (statSync(path).isDirectory())
      return { failure: { path, code: 'not-a-file', message: 'It is a folder. Name a file in it.' } };
    const file = openSync(path, O_RDONLY | O_NONBLOCK);
    try {
      return readOpen(path, file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return { failure: systemFailure(path, error) };
  }
}

function readOpen(path: string, file: number): ReturnType<typeof readSource> {
  const found = fstatSync(file);
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
  return { bytes: readWhole(file, found.size) };
}

/**
 * As many bytes as the file had when it was opened: one that grows has no end, and one that says that it has none (/proc) may give some that never
 * come.
 */
function readWhole(file: number, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  while (at < size) {
    const length = readSync(file, bytes, at, size - at, null);
    if (length === 0) break;
    at += length;
  }
  return bytes.subarray(0, at);
}
