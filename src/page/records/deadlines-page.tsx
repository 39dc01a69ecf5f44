import { useMemo } from 'preact/hooks';
import { type Address, hashOf } from '../address.js';
import { contents } from '../blocks.js';
import { useWords } from '../language/language.js';
import type { Words } from '../language/words.js';
import type { Column, Facet } from '../table/column.js';
import { DataTable } from '../table/data-table.js';
import { ViewSwitch } from '../view-switch.js';
import { Calendar } from './calendar.js';
import { documentColumns, documentFacet, documentFacets, perhapsInferred, sourceColumns } from './common-columns.js';
import { shortId } from './document-of.js';
import type { Deadline } from './rows.js';
import { titlesById } from './titles.js';

const columnsOf = (words: Words): Column<Deadline>[] => [
  ...documentColumns<Deadline>(words),
  {
    name: 'deadlineKind',
    share: 8,
    of: ({ kind }) => words.deadlineKind[kind],
    cell: ({ kind }) => <span class={`status ${kind}`}>{words.deadlineKind[kind]}</span>,
  },
  {
    name: 'quote',
    share: 14,
    of: ({ text }) => text,
    cell: ({ text }) => (
      <span class="quote" lang="zh-CN">
        {text}
      </span>
    ),
  },
  { name: 'from', share: 10, of: ({ from }) => from, cell: (row) => perhapsInferred(row, 'from', row.from, words) },
  { name: 'to', share: 10, of: ({ to }) => to, cell: (row) => perhapsInferred(row, 'to', row.to, words) },
  { name: 'duration', share: 7, of: ({ duration }) => duration },
  ...sourceColumns<Deadline>(40).filter(({ name }) => name !== 'quote'),
];

const facetsOf = (words: Words): Facet<Deadline>[] => [
  ...documentFacets<Deadline>(words),
  {
    name: 'deadlineKind',
    of: ({ kind }) => kind,
    label: (kind) => words.deadlineKind[kind as Deadline['kind']],
  },
  documentFacet<Deadline>(titlesById(contents.documents)),
];

const searchIn = ({ sentence, text, to, document }: Deadline): string =>
  [sentence, text, to, document.region.name, document.title].join(' ');

/** All deadlines, as a list or as a calendar of their last days. */
export function DeadlinesPage({ address, rows }: { readonly address: Address; readonly rows: readonly Deadline[] }) {
  const words = useWords();
  const columns = useMemo(() => columnsOf(words), [words]);
  const facets = useMemo(() => facetsOf(words), [words]);
  const { row: _row, month: _month, ...settings } = address.settings;
  const isCalendar = settings.view === 'calendar';
  return (
    <>
      <h1>{words.views.deadlines}</h1>
      <DataTable
        address={address}
        rows={rows}
        columns={columns}
        facets={facets}
        searchIn={searchIn}
        rowKey={({ id }) => shortId(id)}
        instead={isCalendar ? (found) => <Calendar rows={found} address={address} /> : undefined}
        switches={
          <ViewSwitch
            choices={[
              {
                label: words.calendar.list,
                href: hashOf('deadlines', { ...settings, view: '' }),
                isChosen: !isCalendar,
              },
              {
                label: words.calendar.calendar,
                href: hashOf('deadlines', { ...settings, view: 'calendar' }),
                isChosen: isCalendar,
              },
            ]}
          />
        }
      />
    </>
  );
}
