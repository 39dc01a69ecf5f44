import { SourceError } from '../model/index.js';
import { archiveEntries } from '../read/archive/archive-entries.js';
import { looksLikeZip } from '../read/archive/zip-directory.js';
import { beginsLikeDocument, documentByName } from '../read/document-name.js';
import { officeKind } from '../read/office/office-kind.js';
import type { Failure } from './failure.js';
import { readSource } from './read-source.js';

/** A source with the path it is kept under, or why it cannot be had, with the archive that it is in; or what is no document, by its name and content. */
export type FoundSource =
  | { readonly path: string; readonly bytes: Uint8Array }
  | { readonly failure: Failure; readonly archive?: Uint8Array }
  | { readonly skipped: string };

const failed = (path: string, error: unknown, archive: Uint8Array): FoundSource => {
  if (!(error instanceof SourceError)) throw error;
  return { failure: { path, code: error.code, message: error.message }, archive };
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
      const source = entrySource(path, bytes, name, read);
      if (!('skipped' in source)) found++;
      yield source;
      if ('failure' in source && source.failure.code === 'archive-too-large') return;
    }
  } catch (error) {
    yield failed(path, error, bytes);
    return;
  }
  if (found === 0)
    yield {
      failure: {
        path,
        code: 'no-notices',
        message: 'The archive holds no file that notices are read from. Name the archive that they are in.',
      },
      archive: bytes,
    };
}

function entrySource(file: string, archive: Uint8Array, name: string, read: () => Uint8Array): FoundSource {
  const path = `${file}/${name}`;
  const isNamed = documentByName(name);
  if (isNamed === false) return { skipped: path };
  try {
    const bytes = read();
    return isNamed || beginsLikeDocument(bytes) ? { path, bytes } : { skipped: path };
  } catch (error) {
    return failed(path, error, archive);
  }
}
