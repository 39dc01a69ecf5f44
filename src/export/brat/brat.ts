import type { Document, Source } from '../../model/index.js';
import type { Piece } from '../format.js';
import { annotationConf, visualConf } from './configuration.js';
import { standoff } from './standoff.js';

const LONGEST_NAME = 80;

/** The name of a file without folder and ending, and which notice of it, in characters that brat's addresses bear. */
const stemOf = ({ path, part }: Source): string => {
  const stem = (path.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '').replace(/[^\p{L}\p{N}_-]+/gu, '_');
  return [...stem].slice(0, LONGEST_NAME).join('') + (part === null ? '' : `-${part}`);
};

/** A text and its annotations a document, named like its file, and the configuration of the collection. */
export function* writeBrat(documents: Iterable<Document>): Generator<Piece> {
  yield { file: 'annotation.conf', text: annotationConf() };
  yield { file: 'visual.conf', text: visualConf() };
  const taken = new Set<string>();
  for (const document of documents) {
    const stem = stemOf(document.source);
    // Folders may hold files of one name; upper and lower case are one on some systems.
    const name = stem === '' || taken.has(stem.toLowerCase()) ? `${stem}${stem && '-'}${document.id}` : stem;
    taken.add(name.toLowerCase());
    yield { file: `${name}.txt`, text: document.text };
    yield { file: `${name}.ann`, text: standoff(document) };
  }
}
