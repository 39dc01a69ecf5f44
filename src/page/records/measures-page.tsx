import { useMemo } from 'preact/hooks';
import type { Strength } from '../../model/index.js';
import type { Address } from '../address.js';
import { contents } from '../blocks.js';
import { useWords } from '../language/language.js';
import type { Words } from '../language/words.js';
import type { Column, Facet } from '../table/column.js';
import { DataTable } from '../table/data-table.js';
import { documentColumns, documentFacet, documentFacets, perhapsInferred, sourceColumns } from './common-columns.js';
import { shortId } from './document-of.js';
import type { Measure } from './rows.js';
import { titlesById } from './titles.js';
import { periodText, valueText } from './value-text.js';
import { What } from './what.js';

const columnsOf = (words: Words): Column<Measure>[] => [
  ...documentColumns<Measure>(words),
  { name: 'indicator', share: 22, of: ({ indicator }) => indicator, cell: (row) => <What row={row} /> },
  { name: 'subject', of: ({ subject }) => subject, cell: null },
  { name: 'op', of: ({ op }) => op, cell: null },
  {
    name: 'value',
    share: 11,
    isNumber: true,
    of: ({ value }) => value,
    cell: (row) => (
      <>
        <span class="value">{valueText({ ...row, per: null })}</span>
        {row.per !== null && <span class="beside">/{row.per}</span>}
      </>
    ),
  },
  { name: 'upper', of: ({ upper }) => upper, cell: null },
  { name: 'unitOfValue', of: ({ unit }) => unit, cell: null },
  { name: 'per', of: ({ per }) => per, cell: null },
  { name: 'base', of: ({ base }) => base, cell: null },
  {
    name: 'scope',
    share: 8,
    of: ({ scope }) => scope,
    cell: (row) => perhapsInferred(row, 'scope', row.scope, words),
  },
  {
    name: 'status',
    share: 7,
    of: ({ status }) => words.status[status],
    cell: ({ status }) => <span class={`status ${status}`}>{words.status[status]}</span>,
  },
  { name: 'due', share: 9, of: ({ due }) => due, cell: (row) => perhapsInferred(row, 'due', row.due, words) },
  { name: 'valueTime', of: ({ period }) => periodText(period), cell: null },
  { name: 'strength', of: ({ strength }) => strength && words.strength[strength], cell: null },
  ...sourceColumns<Measure>(32),
];

const facetsOf = (words: Words): Facet<Measure>[] => [
  ...documentFacets<Measure>(words),
  {
    name: 'status',
    of: ({ status }) => status,
    label: (status) => words.status[status as Measure['status']],
  },
  {
    name: 'strength',
    of: ({ strength }) => strength,
    label: (strength) => words.strength[strength as Strength],
  },
  { name: 'unitOfValue', of: ({ unit }) => unit },
  documentFacet<Measure>(titlesById(contents.documents)),
];

const searchIn = ({ indicator, subject, sentence, scope, document }: Measure): string =>
  [indicator, subject, sentence, scope, document.region.name, document.title].join(' ');

/** All measures: what is to be reached, and what has been. */
export function MeasuresPage({ address, rows }: { readonly address: Address; readonly rows: readonly Measure[] }) {
  const words = useWords();
  const columns = useMemo(() => columnsOf(words), [words]);
  const facets = useMemo(() => facetsOf(words), [words]);
  return (
    <>
      <h1>{words.views.measures}</h1>
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
