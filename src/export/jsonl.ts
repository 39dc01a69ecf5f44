import type { Document, Provenance } from '../model/index.js';
import type { ProvenanceOf } from './format.js';

/** A document, given as its JSON, as a line: with its provenance behind what the JSON export has. */
export const documentLine = (json: string, provenance: Provenance): string =>
  `${json.slice(0, -1)},"provenance":${JSON.stringify(provenance)}}\n`;

/** One document a line, each as in the JSON export, with its provenance. */
export function* writeJsonLines(documents: Iterable<Document>, provenanceOf: ProvenanceOf): Generator<string> {
  for (const document of documents) yield documentLine(JSON.stringify(document), provenanceOf(document));
}
