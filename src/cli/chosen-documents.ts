import type { ProvenanceOf } from '../export/format.js';
import type { Document } from '../model/index.js';
import type { Library, Narrowing } from '../store/index.js';
import { type FilterName, type FilterValues, nameFilters } from './filters.js';
import { byDocument, knownName } from './list-rows.js';

/** Documents of a database one at a time, how many they are, and where each is from. */
export interface ChosenDocuments {
  readonly count: number;
  readonly documents: Iterable<Document>;
  readonly provenanceOf: ProvenanceOf;
}

/** The provenance of the documents that a database gives. */
export const provenanceIn =
  (library: Library): ProvenanceOf =>
  ({ id }) => {
    const found = library.provenance(id);
    if (!found) throw new Error(`${library.file} has given ${id}, and does not hold it`);
    return found;
  };

function* documentsOf(library: Library, ids: readonly string[]): Generator<Document> {
  for (const id of ids) {
    const document = library.document(id);
    if (document) yield document;
  }
}

/** The ids of the items of work that filters leave. */
export async function chosenItems(library: Library, narrowing: Narrowing): Promise<ReadonlySet<string>> {
  const narrowed = await byDocument(library, narrowing);
  const question = { view: 'task_view', columns: ['id'], narrowing: narrowed, order: [], limit: null } as const;
  return new Set([...library.ask(question)].map(({ id }) => String(id)));
}

/** The documents that filters leave, by path. Throws CommandError for a name that nothing in the database has. */
export async function chosenDocuments(
  library: Library,
  narrowing: Narrowing,
  filters: readonly FilterName[],
  options: FilterValues,
): Promise<ChosenDocuments> {
  const order = ['path', 'part', 'id'].map((column) => ({ column, descending: false }));
  const narrowed = await byDocument(library, narrowing);
  const question = { view: 'document_view', columns: ['id'], narrowing: narrowed, order, limit: null } as const;
  const ids = [...library.ask(question)].map(({ id }) => String(id));
  if (ids.length === 0)
    for (const { kind, what, value } of nameFilters(filters, options)) await knownName(library, kind, what, value);
  return { count: ids.length, documents: documentsOf(library, ids), provenanceOf: provenanceIn(library) };
}
