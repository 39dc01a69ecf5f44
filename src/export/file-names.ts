import type { Document, Source } from '../model/index.js';

const LONGEST_NAME = 80;

/** The name of a file without folder and ending, and which notice of it, in characters that addresses and systems bear. */
const stemOf = ({ path, part }: Source): string => {
  const stem = (path.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '').replace(/[^\p{L}\p{N}_-]+/gu, '_');
  return [...stem].slice(0, LONGEST_NAME).join('') + (part === null ? '' : `-${part}`);
};

/** Names files after their documents, each by another name. */
export function fileNames(): (document: Document) => string {
  const taken = new Set<string>();
  return (document) => {
    const stem = stemOf(document.source);
    // Folders may hold files of one name; upper and lower case are one on some systems.
    const name = stem === '' || taken.has(stem.toLowerCase()) ? `${stem}${stem && '-'}${document.id}` : stem;
    taken.add(name.toLowerCase());
    return name;
  };
}
