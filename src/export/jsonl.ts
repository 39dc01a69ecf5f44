import type { Document } from '../model/index.js';

/** One document a line, each as in the JSON export. */
export function* writeJsonLines(documents: Iterable<Document>): Generator<string> {
  for (const document of documents) yield `${JSON.stringify(document)}\n`;
}
