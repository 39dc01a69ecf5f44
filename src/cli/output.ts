import { createWriteStream, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CommandError } from './failure.js';
import { say } from './language/say.js';
import { makeFolder } from './make-folder.js';
import { unfinishedBeside } from './unfinished.js';

/** `plan-extract export | head` closes the pipe early: that is the end of the work, not an error. */
export function quietOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit();
    });
}

/** Texts in pieces, there already or as they come. */
type Chunks = Iterable<string> | AsyncIterable<string>;

const send = (chunks: Chunks, stream: Writable, end: boolean): Promise<void> =>
  pipeline(Readable.from(chunks, { objectMode: true, highWaterMark: 1 }), stream, { end });

/** Writes the pieces to standard output, no faster than they are taken. */
export const writeToOutput = (chunks: Chunks): Promise<void> => send(chunks, process.stdout, false);

/** What the system said when something was written, as an error that names it; any other error as it is. */
export function cannotWrite(output: string, error: unknown): unknown {
  if (!(error instanceof Error && 'syscall' in error)) return error;
  const message = say(
    '{output} cannot be written: {reason}. Check its folder and the disk, or name another with --output.',
    { output, reason: error.message },
  );
  return new CommandError('cannot-write', message);
}

/** Writes the pieces to a file, which is replaced only when all of them are there; its folder is made. */
export async function writeToFile(chunks: Chunks, file: string): Promise<void> {
  try {
    makeFolder(dirname(file));
    await unfinishedBeside(file, async (unfinished, output) => {
      await send(chunks, createWriteStream(unfinished), true);
      renameSync(unfinished, output);
    });
  } catch (error) {
    throw cannotWrite(file, error);
  }
}
