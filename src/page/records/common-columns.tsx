import type { DocumentCard } from '../../report/contents.js';
import type { Words } from '../language/words.js';
import type { Column, Facet } from '../table/column.js';
import { DocumentName, regionName, yearsText } from './document-name.js';
import { QuotedSentence } from './quoted-sentence.js';

interface Row {
  readonly id: string;
  readonly document: DocumentCard;
  readonly text: string;
  readonly sentence: string;
  readonly at: number;
  readonly heading: string;
  readonly inferred: readonly string[];
}

/** Which document a row is from. */
export const documentColumns = <Kept extends { readonly document: DocumentCard }>(words: Words): Column<Kept>[] => [
  {
    name: 'region',
    share: 11,
    of: ({ document }) => regionName(document, words),
    cell: ({ document }) => <DocumentName document={document} />,
  },
  { name: 'year', of: ({ document }) => document.years.from, cell: null },
];

/** Where a row was read: the quote in its sentence, and what is copied beside it so that the place can be found again. */
export const sourceColumns = <Kept extends Row>(share: number): Column<Kept>[] => [
  { name: 'sentence', share, of: ({ sentence }) => sentence, cell: (row) => <QuotedSentence row={row} /> },
  { name: 'quote', of: ({ text }) => text, cell: null },
  { name: 'section', of: ({ heading }) => heading, cell: null },
  { name: 'title', of: ({ document }) => document.title, cell: null },
  { name: 'path', of: ({ document }) => document.path, cell: null },
  { name: 'record', of: ({ id }) => id, cell: null },
];

/** Choices that every table of records has. */
export const documentFacets = <Kept extends { readonly document: DocumentCard }>(words: Words): Facet<Kept>[] => [
  { name: 'region', of: ({ document }) => regionName(document, words) },
  { name: 'year', of: ({ document }) => yearsText(document, words) },
];

/** Set by links from a document's text; the name of the document stands for its id. */
export const documentFacet = <Kept extends { readonly document: DocumentCard }>(
  titles: ReadonlyMap<string, string>,
): Facet<Kept> => ({
  name: 'document',
  of: ({ document }) => document.id,
  label: (id) => titles.get(id) ?? id,
  isByLink: true,
});

/** A value that was filled in from the context says so. */
export const perhapsInferred = (row: Row, field: string, value: string | null, words: Words) =>
  value !== null && row.inferred.includes(field) ? (
    <span class="inferred" title={words.table.inferred}>
      {value}
    </span>
  ) : (
    value
  );
