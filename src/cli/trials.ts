import { basename, extname } from 'node:path';
import type { Trial } from '../evaluate/index.js';
import type { Document } from '../model/index.js';
import { extract } from '../pipeline.js';
import { libraryAt } from './database.js';
import { type Failure, isForUsers } from './failure.js';
import type { GoldFile } from './gold-files.js';

const stem = (path: string): string => basename(path, extname(path));

type OnFailure = (failure: Failure) => void;

function readAfresh({ bytes, sourcePath }: GoldFile, onFailure: OnFailure): Document | null {
  try {
    return extract(bytes, sourcePath);
  } catch (error) {
    if (!isForUsers(error)) throw error;
    onFailure({ path: sourcePath, code: error.code, message: error.message });
    return null;
  }
}

/** What the database holds, by the name of the file without its extension. */
function stored(database: string): ReadonlyMap<string, Document> {
  const library = libraryAt(database);
  try {
    return new Map([...library.documents()].map((document) => [stem(document.source.path), document]));
  } finally {
    library.close();
  }
}

/** Each gold file with what there is to be judged by it: its text read afresh, or what a database holds under its name. */
export function* trials(
  gold: readonly GoldFile[],
  database: string | undefined,
  onFailure: OnFailure,
): Generator<Trial> {
  const library = database === undefined ? null : stored(database);
  for (const file of gold) {
    const document = library ? (library.get(file.name) ?? null) : readAfresh(file, onFailure);
    if (library && !document)
      onFailure({
        path: file.sourcePath,
        code: 'not-ingested',
        message: `The database ${database} does not hold it. Ingest it first.`,
      });
    yield { name: file.name, gold: file.gold, source: file.source, document };
  }
}
