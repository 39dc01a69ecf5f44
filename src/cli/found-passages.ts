import type { Passage } from '../search/passages.js';
import type { QueryPart } from '../search/query.js';
import type { FoundDocument, Library, Narrowing, Stretch } from '../store/index.js';

/** What is looked for: words that have to stand together, or a pattern. */
export type Asked = readonly QueryPart[] | RegExp;

/** A document with the passages of it that were looked for. */
export interface FoundPassages {
  readonly document: FoundDocument;
  readonly passages: readonly Passage<Stretch>[];
}

type Find = (document: FoundDocument) => readonly Passage<Stretch>[];

function* each(documents: Iterable<FoundDocument>, find: Find): Generator<FoundPassages> {
  for (const document of documents) yield { document, passages: find(document) };
}

/** Documents that may have it, of words those most about them first and no more than `most`; one at a time, since each brings its text. */
export async function foundPassages(
  library: Library,
  asked: Asked,
  narrowing: Narrowing,
  most: number,
): Promise<Generator<FoundPassages>> {
  const { passagesOf, passagesWith } = await import('../search/passages.js');
  if (asked instanceof RegExp)
    return each(library.texts(narrowing), ({ id, text }) => {
      const spans = [...text.matchAll(asked)].flatMap(({ 0: found, index }) =>
        found === '' ? [] : [{ start: index, end: index + found.length }],
      );
      return spans.length === 0 ? [] : passagesWith(library.stretches(id), [spans]);
    });
  const { indexQuery } = await import('../search/query.js');
  return each(library.find(indexQuery(asked), narrowing, most), ({ id, text }) =>
    passagesOf(text, library.stretches(id), asked),
  );
}
