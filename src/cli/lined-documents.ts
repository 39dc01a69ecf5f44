import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ProvenanceOf } from '../export/format.js';
import type { Document, Provenance } from '../model/index.js';
import { inputFailure } from './arriving.js';
import { bytesOf, inputName, isDatabase, isPlain } from './byte-files.js';
import { recordsIn } from './byte-records.js';
import { documentOnLine, LINE_ENDS, LONGEST_LINE_BYTES, UNKNOWN_PROVENANCE } from './document-lines.js';
import { CommandError, type Failure } from './failure.js';
import { chunksOf } from './file-chunks.js';
import { say } from './language/say.js';

/** A file of plain lines, and what messages call it. */
interface PlainFile {
  readonly name: string;
  readonly file: string;
}

/** Documents out of files of JSON lines, in their order and each once. */
export interface LinedDocuments {
  readonly documents: Iterable<Document>;
  readonly provenanceOf: ProvenanceOf;
  /** How many documents have been given, and how many lines had one that had been given already. */
  readonly counts: () => { readonly given: number; readonly repeated: number };
  /** To be called in the end. */
  readonly close: () => void;
}

/** Formats go through documents without waiting, so that what is packed, or comes by a pipe, is put into a file of the folder first. */
async function plainFile(file: string, copy: string): Promise<PlainFile> {
  const name = inputName(file);
  if (isDatabase(file))
    throw new CommandError('is-a-database', say('{file} is a database. Export it with --db {file}', { file }));
  if (isPlain(file)) return { name, file };
  await pipeline(Readable.from(bytesOf(file), { objectMode: false }), createWriteStream(copy));
  return { name, file: copy };
}

/** Opens files of JSON lines, packed or not; bad lines, and files that cannot be read, are told of and passed over. */
export async function linedDocuments(
  files: readonly string[],
  onFailure: (failure: Failure) => void,
): Promise<LinedDocuments> {
  const folder = mkdtempSync(join(tmpdir(), 'plan-extract-'));
  const readable: PlainFile[] = [];
  for (const [at, file] of files.entries()) {
    try {
      readable.push(await plainFile(file, join(folder, String(at))));
    } catch (error) {
      onFailure(inputFailure(file, error));
    }
  }
  return { ...documentsIn(readable, onFailure), close: () => rmSync(folder, { recursive: true, force: true }) };
}

function documentsIn(
  files: readonly PlainFile[],
  onFailure: (failure: Failure) => void,
): Omit<LinedDocuments, 'close'> {
  const known = new Set<string>();
  const provenances = new WeakMap<Document, Provenance>();
  let repeated = 0;
  function* documents(): Generator<Document, void, void> {
    for (const { name, file } of files) {
      let number = 0;
      for (const record of recordsIn(chunksOf(file), LINE_ENDS, LONGEST_LINE_BYTES)) {
        const line = documentOnLine(record, `${name}:${++number}`);
        if (line === null) continue;
        if ('failure' in line) onFailure(line.failure);
        else if (known.has(line.document.id)) repeated++;
        else {
          known.add(line.document.id);
          provenances.set(line.document, line.provenance ?? UNKNOWN_PROVENANCE);
          yield line.document;
        }
      }
    }
  }
  return {
    documents: documents(),
    provenanceOf: (document) => provenances.get(document) ?? UNKNOWN_PROVENANCE,
    counts: () => ({ given: known.size, repeated }),
  };
}
