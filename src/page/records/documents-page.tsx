import { useMemo } from 'preact/hooks';
import type { DocumentCard } from '../../report/contents.js';
import { type Address, hashOf } from '../address.js';
import { contents } from '../blocks.js';
import { useWords } from '../language/language.js';
import type { Words } from '../language/words.js';
import type { Column, Facet } from '../table/column.js';
import { DataTable } from '../table/data-table.js';
import { regionName, yearsText } from './document-name.js';

const count = (
  name: 'measures' | 'deadlines' | 'responsibleUnits' | 'references' | 'numbers',
): Column<DocumentCard> => ({
  name,
  share: 7,
  isNumber: true,
  of: ({ counts }) => counts[name],
});

const columnsOf = (words: Words): Column<DocumentCard>[] => [
  {
    name: 'title',
    share: 34,
    of: ({ title, path }) => title ?? path,
    cell: ({ title, path, id, issuer }) => (
      <a href={hashOf('document', {}, id)} lang="zh-CN">
        <span class="indicator-name">{title ?? words.untitled}</span>
        <span class="beside">{[issuer, path].filter(Boolean).join(' · ')}</span>
      </a>
    ),
  },
  { name: 'region', share: 10, of: (card) => regionName(card, words) },
  { name: 'year', share: 9, of: ({ years }) => years.from, cell: (card) => yearsText(card, words) },
  { name: 'kind', share: 10, of: ({ kind }) => kind },
  count('measures'),
  count('deadlines'),
  count('responsibleUnits'),
  count('references'),
  count('numbers'),
  { name: 'unexplained', share: 7, isNumber: true, of: ({ ledger }) => ledger.unexplained ?? 0 },
  { name: 'issuer', of: ({ issuer }) => issuer, cell: null },
  { name: 'path', of: ({ path }) => path, cell: null },
  { name: 'record', of: ({ id }) => id, cell: null },
];

const facetsOf = (words: Words): Facet<DocumentCard>[] => [
  { name: 'region', of: (card) => regionName(card, words) },
  { name: 'year', of: (card) => yearsText(card, words) },
  { name: 'kind', of: ({ kind }) => kind },
];

const searchIn = ({ title, path, issuer, region }: DocumentCard): string =>
  [title, path, issuer, region.name].join(' ');

/** All documents, with how much was read from each. */
export function DocumentsPage({ address }: { readonly address: Address }) {
  const words = useWords();
  const columns = useMemo(() => columnsOf(words), [words]);
  const facets = useMemo(() => facetsOf(words), [words]);
  return (
    <>
      <h1>{words.views.documents}</h1>
      <DataTable
        address={address}
        rows={contents.documents}
        columns={columns}
        facets={facets}
        searchIn={searchIn}
        rowKey={({ id }) => id}
      />
    </>
  );
}
