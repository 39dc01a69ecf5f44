import { SourceError } from '../model/index.js';
import { archiveEntries } from '../read/archive/archive-entries.js';
import { looksLikeZip } from '../read/archive/zip-directory.js';
import { beginsLikeDocument, documentByName } from '../read/document-name.js';
import { officeKind } from '../read/office/office-kind.js';
import type { Failure } from './failure.js';
import { readSource } from './read-source.js';

/** A source with the path it is kept under, or why it cannot be had. */
export type FoundSource = { readonly path: string; readonly bytes: Uint8Array } | { readonly failure: Failure };

const failed = (path: string, error: unknown): FoundSource => {
  if (!(error instanceof SourceError)) throw error;
  return { failure: { path, code: error.code, message: error.message } };
};

/** What a file holds: itself, or for an archive one source for each file in it that may be a notice, as `a.zip/b.txt`. */
export function* sourcesIn(path: string): Generator<FoundSource, void, void> {
  const source = readSource(path);
  if ('failure' in source) yield source;
  else yield* sourcesInBytes(source.bytes, path);
}

/** The same for the bytes of a file, wherever they come from. */
export function* sourcesInBytes(bytes: Uint8Array, path: string): Generator<FoundSource, void, void> {
  if (!looksLikeZip(bytes) || officeKind(bytes) !== null) {
    yield { path, bytes };
    return;
  }
  let found = 0;
  try {
    for (const { name, read } of archiveEntries(bytes, path)) {
      const isNamed = documentByName(name);
      if (isNamed === false) continue;
      const source = entrySource(`${path}/${name}`, read);
      if (isNamed === null && 'bytes' in source && !beginsLikeDocument(source.bytes)) continue;
      found++;
      yield source;
    }
  } catch (error) {
    yield failed(path, error);
    return;
  }
  if (found === 0)
    yield {
      failure: {
        path,
        code: 'no-notices',
        message: 'The archive holds no file that notices are read from. Name the archive that they are in.',
      },
    };
}

function entrySource(path: string, read: () => Uint8Array): FoundSource {
  try {
    return { path, bytes: read() };
  } catch (error) {
    return failed(path, error);
  }
}
