import { basename, extname } from 'node:path';
import type { EvaluationRun } from '../evaluate/index.js';
import { type Document, sourceName } from '../model/index.js';
import { libraryAt } from './database.js';
import type { Failure } from './failure.js';
import type { GoldFile } from './gold-files.js';
import { documentOf, type ReadFile, readingFiles } from './read-documents.js';
import type { Budget } from './reading-process.js';

const stem = (path: string): string => basename(path, extname(path));

type OnFailure = (failure: Failure) => void;

async function readAfresh(path: string, read: ReadFile<string>, onFailure: OnFailure): Promise<Document | null> {
  const found = await read(path);
  if ('failure' in found) onFailure(found.failure);
  return 'failure' in found ? null : (found.made.map(documentOf)[0] ?? null);
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

/** Each gold file with what there is to be judged by it: what a database holds under its name, or its text read afresh within a budget. */
export async function evaluationRuns(
  gold: readonly GoldFile[],
  judged: string | Budget,
  onFailure: OnFailure,
): Promise<readonly EvaluationRun[]> {
  const evaluationRun = ({ name, gold, source }: GoldFile, document: Document | null): EvaluationRun => ({
    name,
    gold,
    source,
    document,
  });
  if (typeof judged === 'string') {
    const library = stored(judged);
    return gold.map((file) => {
      const document = library.get(file.name) ?? null;
      if (!document) onFailure(notIngested(file, judged));
      return evaluationRun(file, document);
    });
  }
  return readingFiles('whole', { budget: judged, own: null }, async (read) => {
    const found: EvaluationRun[] = [];
    for (const file of gold) found.push(evaluationRun(file, await readAfresh(file.sourcePath, read, onFailure)));
    return found;
  });
}

const notIngested = ({ sourcePath }: GoldFile, database: string): Failure => ({
  path: sourcePath,
  code: 'not-ingested',
  message: `The database ${database} does not hold it. Ingest it first.`,
});
