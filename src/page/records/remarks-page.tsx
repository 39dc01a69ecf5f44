import { useMemo } from 'preact/hooks';
import type { Diagnostic } from '../../model/index.js';
import type { DocumentCard } from '../../report/contents.js';
import { type Address, hashOf } from '../address.js';
import { contents } from '../blocks.js';
import { useWords } from '../language/language.js';
import type { Words } from '../language/words.js';
import type { Column, Facet } from '../table/column.js';
import { DataTable } from '../table/data-table.js';
import { documentColumns, documentFacets } from './common-columns.js';

interface Remark extends Diagnostic {
  readonly document: DocumentCard;
  readonly key: string;
}

const remarks: readonly Remark[] = contents.documents.flatMap((document) =>
  document.diagnostics.map((diagnostic, i) => ({ ...diagnostic, document, key: `${document.id}-${i}` })),
);

const columnsOf = (words: Words): Column<Remark>[] => [
  ...documentColumns<Remark>(words),
  {
    name: 'severity',
    share: 9,
    of: ({ severity }) => words.severity[severity],
    cell: ({ severity }) => <span class={`status ${severity}`}>{words.severity[severity]}</span>,
  },
  { name: 'code', share: 18, of: ({ code }) => code, cell: ({ code }) => <code>{code}</code> },
  {
    name: 'message',
    share: 62,
    of: ({ message }) => message,
    cell: ({ message, document, span }) => (
      <a href={hashOf('document', span === null ? {} : { place: `${span.start}-${span.end}` }, document.id)}>
        {message}
      </a>
    ),
  },
  { name: 'path', of: ({ document }) => document.path, cell: null },
];

const facetsOf = (words: Words): Facet<Remark>[] => [
  ...documentFacets<Remark>(words),
  {
    name: 'severity',
    of: ({ severity }) => severity,
    label: (severity) => words.severity[severity as Diagnostic['severity']],
  },
  { name: 'code', of: ({ code }) => code },
];

const searchIn = ({ code, message, document }: Remark): string =>
  [code, message, document.title, document.path].join(' ');

/** What was odd in the sources: damage that was repaired, sums that do not add up. */
export function RemarksPage({ address }: { readonly address: Address }) {
  const words = useWords();
  const columns = useMemo(() => columnsOf(words), [words]);
  const facets = useMemo(() => facetsOf(words), [words]);
  return (
    <>
      <h1>{words.views.remarks}</h1>
      <DataTable
        address={address}
        rows={remarks}
        columns={columns}
        facets={facets}
        searchIn={searchIn}
        rowKey={({ key }) => key}
      />
    </>
  );
}
