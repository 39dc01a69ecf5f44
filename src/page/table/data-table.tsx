import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Address } from '../address.js';
import { useWords } from '../language/language.js';
import { settle } from '../use-address.js';
import { copyText, saveText } from './clipboard.js';
import type { Column, Facet } from './column.js';
import { toCsv } from './csv.js';
import { FacetSelect } from './facet-select.js';
import { filterRows, searchRows } from './filter-rows.js';
import { RowList } from './row-list.js';
import { sortRows } from './sort-rows.js';

interface Props<Row> {
  readonly address: Address;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly facets: readonly Facet<Row>[];
  readonly searchIn: (row: Row) => string;
  readonly rowKey: (row: Row) => string;
  /** Shows the rows that are left in another way than as a list. */
  readonly instead?: ((rows: readonly Row[]) => ComponentChildren) | undefined;
  /** Stands beside the search field. */
  readonly switches?: ComponentChildren;
}

/** A table with its filters; what is searched, chosen and sorted stands in the page's address. */
export function DataTable<Row>(props: Props<Row>) {
  const { address, rows, columns, facets, searchIn, rowKey, instead, switches } = props;
  const words = useWords();
  const { settings } = address;
  const [copied, setCopied] = useState(false);
  const set = (name: string, value: string) => {
    setCopied(false);
    const { row: _row, ...kept } = settings;
    settle(address, { ...kept, [name]: value });
  };
  const typed = settings.q ?? '';
  const searched = useMemo(() => searchRows(rows, typed, searchIn), [rows, typed, searchIn]);
  const found = useMemo(() => filterRows(searched, settings, facets), [searched, settings, facets]);
  const sort = settings.sort ?? '';
  const sorted = useMemo(() => sortRows(found, columns, sort), [found, columns, sort]);
  const isFiltered = facets.some(({ name }) => settings[name]) || typed !== '';
  const clear = () => settle(address, settings.view === undefined ? {} : { view: settings.view });
  const csv = () => toCsv(sorted, columns, ({ name }) => words.field[name]);
  const copy = async () => {
    await copyText(csv());
    setCopied(true);
  };
  return (
    <>
      <search class="filters">
        {switches}
        <label class="search">
          <span class="visually-hidden">{words.table.search}</span>
          <input
            type="search"
            placeholder={words.table.search}
            value={typed}
            onInput={({ currentTarget }) => set('q', currentTarget.value)}
          />
        </label>
        {facets.map((facet) => (
          <FacetSelect
            key={facet.name}
            facet={facet}
            rows={filterRows(searched, settings, facets, facet)}
            value={settings[facet.name] ?? ''}
            onChange={(value) => set(facet.name, value)}
          />
        ))}
        {isFiltered && (
          <button type="button" class="quiet" onClick={clear}>
            {words.table.clear}
          </button>
        )}
      </search>
      <div class="table-line">
        <output>{words.table.found(found.length, rows.length)}</output>
        <span class="table-actions">
          <button type="button" class="quiet" onClick={copy}>
            {copied ? `✓ ${words.table.copied}` : words.table.copy}
          </button>
          <button type="button" class="quiet" onClick={() => saveText(`${words.views[address.view]}.csv`, csv())}>
            {words.table.save}
          </button>
        </span>
      </div>
      {instead ? (
        instead(sorted)
      ) : (
        <RowList
          label={words.views[address.view]}
          rows={sorted}
          columns={columns}
          rowKey={rowKey}
          sort={sort}
          onSort={(value) => set('sort', value)}
          {...(settings.row === undefined ? {} : { chosen: settings.row })}
        />
      )}
    </>
  );
}
