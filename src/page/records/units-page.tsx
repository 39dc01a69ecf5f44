import { useMemo } from 'preact/hooks';
import { type Address, hashOf } from '../address.js';
import { contents } from '../blocks.js';
import { useWords } from '../language/language.js';
import type { Words } from '../language/words.js';
import type { Column, Facet } from '../table/column.js';
import { DataTable } from '../table/data-table.js';
import { ViewSwitch } from '../view-switch.js';
import { documentColumns, documentFacet, documentFacets, sourceColumns } from './common-columns.js';
import { regionName } from './document-name.js';
import { shortId } from './document-of.js';
import type { Rows, Unit } from './rows.js';
import { titlesById } from './titles.js';
import { type Workload, workloads } from './workload.js';

const ROLES = ['lead', 'responsible', 'support', 'partner', 'guide', 'executor'] as const;

/** A body's tasks as a bar, a part for each role, beside the busiest body's. */
function RoleBar({ row, most }: { readonly row: Workload; readonly most: number }) {
  const words = useWords();
  const label = ROLES.filter((role) => row.byRole[role] > 0).map((role) => `${words.role[role]} ${row.byRole[role]}`);
  const all = ROLES.reduce((sum, role) => sum + row.byRole[role], 0);
  return (
    <span class="role-bar" title={label.join(' · ')}>
      <span class="visually-hidden">{label.join(', ')}</span>
      {ROLES.map((role) => (
        <span
          key={role}
          class={`role ${role}`}
          style={{ width: `${(row.byRole[role] / all) * (row.tasks / most) * 100}%` }}
        />
      ))}
    </span>
  );
}

const workloadColumns = (words: Words, most: number): Column<Workload>[] => [
  {
    name: 'unit',
    share: 28,
    of: ({ unit }) => unit,
    cell: ({ unit, document }) => (
      <a lang="zh-CN" href={hashOf('units', { view: 'list', unit, region: regionName(document, words) })}>
        {unit}
      </a>
    ),
  },
  { name: 'region', share: 14, of: ({ document }) => regionName(document, words) },
  { name: 'tasks', share: 8, isNumber: true, of: ({ tasks }) => tasks },
  { name: 'byRole', share: 34, of: ({ byRole }) => byRole.lead, cell: (row) => <RoleBar row={row} most={most} /> },
  { name: 'withDeadline', share: 9, isNumber: true, of: ({ withDeadline }) => withDeadline },
  { name: 'documents', share: 7, isNumber: true, of: ({ documents }) => documents },
];

function WorkloadTable({
  address,
  rows,
  switches,
}: {
  readonly address: Address;
  readonly rows: Rows;
  readonly switches: preact.ComponentChildren;
}) {
  const words = useWords();
  const loads = useMemo(() => workloads(rows), [rows]);
  const columns = useMemo(() => workloadColumns(words, loads[0]?.tasks ?? 1), [words, loads]);
  const facets = useMemo(
    (): Facet<Workload>[] => [{ name: 'region', of: ({ document }) => regionName(document, words) }],
    [words],
  );
  return (
    <>
      <p class="note role-legend">
        {words.workload.note}
        {ROLES.map((role) => (
          <span key={role}>
            <span class={`swatch role ${role}`} aria-hidden="true" /> {words.role[role]}
          </span>
        ))}
      </p>
      <DataTable
        address={address}
        rows={loads}
        columns={columns}
        facets={facets}
        searchIn={unitOf}
        rowKey={({ unit, document }) => `${document.id} ${unit}`}
        switches={switches}
      />
    </>
  );
}
const unitOf = ({ unit }: { readonly unit: string }): string => unit;

const unitColumns = (words: Words): Column<Unit>[] => [
  ...documentColumns<Unit>(words),
  { name: 'unit', share: 22, of: ({ unit }) => unit, cell: ({ unit }) => <span lang="zh-CN">{unit}</span> },
  {
    name: 'role',
    share: 8,
    of: ({ role }) => words.role[role],
    cell: ({ role }) => <span class={`status ${role}`}>{words.role[role]}</span>,
  },
  { name: 'formal', share: 9, of: ({ formal }) => (formal ? words.documentView.yes : words.documentView.no) },
  ...sourceColumns<Unit>(50),
];

const unitFacets = (words: Words): Facet<Unit>[] => [
  ...documentFacets<Unit>(words),
  { name: 'role', of: ({ role }) => role, label: (role) => words.role[role as Unit['role']] },
  {
    name: 'formal',
    of: ({ formal }) => (formal ? 'yes' : 'no'),
    label: (formal) => words.documentView[formal as 'yes' | 'no'],
  },
  { name: 'unit', of: unitOf },
  documentFacet<Unit>(titlesById(contents.documents)),
];

const searchInUnit = ({ unit, sentence, document }: Unit): string => [unit, sentence, document.region.name].join(' ');

/** Who has how much to do, and each task of a body. */
export function UnitsPage({ address, rows }: { readonly address: Address; readonly rows: Rows }) {
  const words = useWords();
  const columns = useMemo(() => unitColumns(words), [words]);
  const facets = useMemo(() => unitFacets(words), [words]);
  const { settings } = address;
  const isList = settings.view === 'list' || settings.row !== undefined || settings.document !== undefined;
  const switches = (
    <ViewSwitch
      choices={[
        { label: words.workload.byUnit, href: hashOf('units', {}), isChosen: !isList },
        { label: words.workload.list, href: hashOf('units', { view: 'list' }), isChosen: isList },
      ]}
    />
  );
  return (
    <>
      <h1>{words.views.units}</h1>
      {isList ? (
        <DataTable
          address={address}
          rows={rows.units}
          columns={columns}
          facets={facets}
          searchIn={searchInUnit}
          rowKey={({ id }) => shortId(id)}
          switches={switches}
        />
      ) : (
        <WorkloadTable address={address} rows={rows} switches={switches} />
      )}
    </>
  );
}
