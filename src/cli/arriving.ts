import { bytesOf, inputName, isDatabase } from './byte-files.js';
import { recordsOf } from './byte-records.js';
import { libraryAt } from './database.js';
import { documentOnLine, LINE_ENDS, type LinedDocument, LONGEST_LINE_BYTES } from './document-lines.js';
import { type Failure, isForUsers, systemFailure } from './failure.js';

/** A notice that comes in, or why it cannot. */
export type Arriving = LinedDocument | { readonly failure: Failure };

async function* onLines(file: string): AsyncGenerator<Arriving, void, void> {
  let number = 0;
  for await (const record of recordsOf(bytesOf(file), LINE_ENDS, LONGEST_LINE_BYTES)) {
    const arriving = documentOnLine(record, `${inputName(file)}:${++number}`);
    if (arriving) yield arriving;
  }
}

function* inDatabase(file: string): Generator<Arriving, void, void> {
  const library = libraryAt(file);
  try {
    for (const document of library.documents())
      yield { where: file, document, provenance: library.provenance(document.id) };
  } finally {
    library.close();
  }
}

/** The notices in files of JSON lines, packed or not, in databases, or in standard input (`-`). What ends one before its time is a failure of that file. */
export async function* arrivingFrom(files: readonly string[]): AsyncGenerator<Arriving, void, void> {
  for (const file of files)
    try {
      yield* isDatabase(file) ? inDatabase(file) : onLines(file);
    } catch (error) {
      yield { failure: inputFailure(file, error) };
    }
}

/** Why a file of lines could not be read, or not to its end. */
export function inputFailure(file: string, error: unknown): Failure {
  const path = inputName(file);
  if (isForUsers(error)) return { path, code: error.code, message: error.message };
  const isPacked = error instanceof Error && 'code' in error && /^Z_|^ERR_|ZSTD/.test(String(error.code));
  if (!isPacked) return systemFailure(path, error);
  const message = `It is cut off or damaged (${error.message}); what stands before that is read. Write it again.`;
  return { path, code: 'damaged', message };
}
