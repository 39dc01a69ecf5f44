import type { DocumentCard } from '../../report/contents.js';

/** What a document is called where only its id is known. */
export const titlesById = (documents: readonly DocumentCard[]): ReadonlyMap<string, string> =>
  new Map(documents.map(({ id, title, path }) => [id, title ?? path]));
