import { basename, extname } from 'node:path';
import type { Trial } from '../evaluate/index.js';
import { type Document, sourceName } from '../model/index.js';
import { extractAsync } from '../pipeline.js';
import { libraryAt } from './database.js';
import { type Failure, isForUsers } from './failure.js';
import type { GoldFile } from './gold-files.js';

const stem = (path: string): string => basename(path, extname(path));

type OnFailure = (failure: Failure) => void;

async function readAfresh({ bytes, sourcePath }: GoldFile, onFailure: OnFailure): Promise<Document | null> {
  try {
    return await extractAsync(bytes, sourcePath);
  } catch (error) {
    if (!isForUsers(error)) throw error;
    onFailure({ path: sourcePath, code: error.code, message: error.message });
    return null;
  }
}

/**
 * What the database holds, by the name of each of its files without its extension; `name#2` for the second of several notices
 * in it.
 */
function stored(database: string): ReadonlyMap<string, Document> {
  const library = libraryAt(database);
  const named = (document: Document) =>
    library.paths(document.id).map((path) => [sourceName({ ...document.source, path: stem(path) }), document] as const);
  try {
    return new Map([...library.documents()].flatMap(named));
  } finally {
    library.close();
  }
}

/** Each gold file with what there is to be judged by it: its text read afresh, or what a database holds under its name. */
export async function trials(
  gold: readonly GoldFile[],
  database: string | undefined,
  onFailure: OnFailure,
): Promise<readonly Trial[]> {
  const found: Trial[] = [];
  const library = database === undefined ? null : stored(database);
  for (const file of gold) {
    const document = library ? (library.get(file.name) ?? null) : await readAfresh(file, onFailure);
    if (library && !document)
      onFailure({
        path: file.sourcePath,
        code: 'not-ingested',
        message: `The database ${database} does not hold it. Ingest it first.`,
      });
    found.push({ name: file.name, gold: file.gold, source: file.source, document });
  }
  return found;
}
