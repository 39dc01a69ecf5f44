import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../language/language.js';
import { usePrinting } from '../use-printing.js';
import type { Column } from './column.js';
import { useRowWindow } from './use-row-window.js';

interface Props<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string;
  readonly sort: string;
  readonly onSort: (sort: string) => void;
  /** The key of the row to be brought into view and set off. */
  readonly chosen?: string;
}

const ROW_HEIGHT = 72;
/** So many rows are printed; more would take the browser long, and nobody reads them on paper. */
const PRINTED_ROWS = 2000;

const classOf = <Row,>({ name, isNumber }: Column<Row>): string => `column-${name}${isNumber ? ' number' : ''}`;

function HeadCell<Row>({
  column,
  sort,
  onSort,
}: Pick<Props<Row>, 'sort' | 'onSort'> & { readonly column: Column<Row> }) {
  const words = useWords();
  const name = words.field[column.name];
  const direction = sort === column.name ? 'ascending' : sort === `-${column.name}` ? 'descending' : 'none';
  const next = { none: column.name, ascending: `-${column.name}`, descending: '' }[direction];
  return (
    <th scope="col" aria-sort={direction} class={classOf(column)}>
      <button type="button" title={words.table.sortBy(name)} onClick={() => onSort(next)}>
        {name}
        <span class="arrow" aria-hidden="true">
          {{ none: '↕', ascending: '↑', descending: '↓' }[direction]}
        </span>
      </button>
    </th>
  );
}

/** A table of any length, of which only the rows near the window are drawn. */
export function RowList<Row>({ label, rows, columns, rowKey, sort, onSort, chosen }: Props<Row>) {
  const words = useWords();
  const printing = usePrinting();
  const body = useRef<HTMLTableSectionElement>(null);
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const top = body.current ? body.current.getBoundingClientRect().top + scrollY : 0;
    if (Math.abs(top - offset) > 1) setOffset(top);
  });
  const shownColumns = columns.filter(({ cell }) => cell !== null);
  const { items, above, below, measure, scrollTo } = useRowWindow({
    count: rows.length,
    rowHeight: ROW_HEIGHT,
    offset,
  });

  useEffect(() => {
    const index = chosen === undefined ? -1 : rows.findIndex((row) => rowKey(row) === chosen);
    if (index >= 0) scrollTo(index);
  }, [chosen, rows.length]);

  const indexes = printing ? Array.from(rows.slice(0, PRINTED_ROWS), (_, i) => i) : items.map(({ index }) => index);
  const room = (height: number) => !printing && height > 0 && <tr class="room" style={{ height: `${height}px` }} />;
  return (
    <>
      {printing && rows.length > PRINTED_ROWS && <p class="hint">{words.table.cut(PRINTED_ROWS, rows.length)}</p>}
      <table class="rows" aria-label={label} aria-rowcount={rows.length + 1}>
        <colgroup>
          {shownColumns.map(({ name, share = 1 }) => (
            <col key={name} style={{ width: `${share}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {shownColumns.map((column) => (
              <HeadCell key={column.name} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {room(above)}
          {indexes.map((index) => {
            const row = rows[index];
            if (row === undefined) return null;
            const key = rowKey(row);
            return (
              <tr
                key={key}
                ref={measure}
                data-index={index}
                aria-rowindex={index + 2}
                class={key === chosen ? 'chosen' : undefined}
              >
                {shownColumns.map((column) => (
                  <td key={column.name} class={classOf(column)} data-label={words.field[column.name]}>
                    {column.cell ? column.cell(row) : column.of(row)}
                  </td>
                ))}
              </tr>
            );
          })}
          {room(below)}
        </tbody>
      </table>
      {rows.length === 0 && <p class="hint">{words.table.noRow}</p>}
    </>
  );
}
