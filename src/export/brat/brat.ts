import type { Document } from '../../model/index.js';
import { fileNames } from '../file-names.js';
import type { Piece } from '../format.js';
import { annotationConf, visualConf } from './configuration.js';
import { standoff } from './standoff.js';

/** A text and its annotations a document, named like its file, and the configuration of the collection. */
export function* writeBrat(documents: Iterable<Document>): Generator<Piece> {
  yield { file: 'annotation.conf', text: annotationConf() };
  yield { file: 'visual.conf', text: visualConf() };
  const nameOf = fileNames();
  for (const document of documents) {
    const name = nameOf(document);
    yield { file: `${name}.txt`, text: document.text };
    yield { file: `${name}.ann`, text: standoff(document) };
  }
}
