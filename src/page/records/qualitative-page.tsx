import { useMemo } from 'preact/hooks';
import type { QualitativeTarget } from '../../model/index.js';
import type { Address } from '../address.js';
import { contents } from '../blocks.js';
import { useWords } from '../language/language.js';
import type { Words } from '../language/words.js';
import type { Column, Facet } from '../table/column.js';
import { DataTable } from '../table/data-table.js';
import { documentColumns, documentFacet, documentFacets, perhapsInferred, sourceColumns } from './common-columns.js';
import { shortId } from './document-of.js';
import type { Qualitative } from './rows.js';
import { titlesById } from './titles.js';
import { periodText } from './value-text.js';
import { What } from './what.js';

const columnsOf = (words: Words): Column<Qualitative>[] => [
  ...documentColumns<Qualitative>(words),
  { name: 'indicator', share: 22, of: ({ indicator }) => indicator, cell: (row) => <What row={row} /> },
  { name: 'subject', of: ({ subject }) => subject, cell: null },
  { name: 'relation', share: 9, of: ({ relation }) => words.relation[relation] },
  { name: 'relatedTo', share: 12, of: ({ relatedTo }) => relatedTo },
  {
    name: 'scope',
    share: 6,
    of: ({ scope }) => scope,
    cell: (row) => perhapsInferred(row, 'scope', row.scope, words),
  },
  {
    name: 'status',
    share: 7,
    of: ({ status }) => words.status[status],
    cell: ({ status }) => <span class={`status ${status}`}>{words.status[status]}</span>,
  },
  { name: 'valueTime', share: 8, of: ({ period }) => periodText(period) },
  ...sourceColumns<Qualitative>(30),
];

const facetsOf = (words: Words): Facet<Qualitative>[] => [
  ...documentFacets<Qualitative>(words),
  {
    name: 'relation',
    of: ({ relation }) => relation,
    label: (relation) => words.relation[relation as QualitativeTarget['relation']],
  },
  {
    name: 'status',
    of: ({ status }) => status,
    label: (status) => words.status[status as QualitativeTarget['status']],
  },
  documentFacet<Qualitative>(titlesById(contents.documents)),
];

const searchIn = ({ indicator, subject, relatedTo, sentence, document }: Qualitative): string =>
  [indicator, subject, relatedTo, sentence, document.region.name, document.title].join(' ');

/** All that is to be reached, or was, and is told without a number. */
export function QualitativePage({
  address,
  rows,
}: {
  readonly address: Address;
  readonly rows: readonly Qualitative[];
}) {
  const words = useWords();
  const columns = useMemo(() => columnsOf(words), [words]);
  const facets = useMemo(() => facetsOf(words), [words]);
  return (
    <>
      <h1>{words.views.qualitative}</h1>
      <DataTable
        address={address}
        rows={rows}
        columns={columns}
        facets={facets}
        searchIn={searchIn}
        rowKey={({ id }) => shortId(id)}
      />
    </>
  );
}
