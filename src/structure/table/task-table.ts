import { fold } from '../../lexicon/fold.js';
import type { Table, TableRow } from '../../model/index.js';
import type { TableLayout } from '../layout.js';
import { markerAt } from '../marker.js';

/** A task's name without its number and closing stop: `1. 精准救助困难群众。` → 精准救助困难群众. */
function taskName(cell: string): string {
  const marker = markerAt(fold(cell));
  return cell
    .slice(marker?.length ?? 0)
    .replace(/[。;；]$/u, '')
    .trim();
}

const bodies = (cell: string): string[] =>
  cell
    .split(/[、,，;；\n]|\s+/u)
    .map((body) => body.trim())
    .filter(Boolean);

const OWN_COLUMNS = ['category', 'task', 'target', 'allocation', 'responsible'];

/** The table as it is exported: one object a row, cells that span rows repeated on each, null for what the table does not have. */
export function taskTable(table: TableLayout): Table {
  const columns = new Set(table.rows.flatMap((row) => row.cells.map((cell) => cell.column)));
  const others = [...columns].filter((column) => !OWN_COLUMNS.includes(column));
  const rows = table.rows.map((row): TableRow => {
    const of = (column: string): string[] =>
      row.cells.filter((cell) => cell.column === column).map((cell) => cell.text);
    // Between upright bars a paragraph of a cell ends with <br>.
    const one = (column: string): string | null =>
      of(column)
        .join('')
        .replaceAll(/<br ?\/?>/giu, '\n') || null;
    const task = one('task');
    const category = one('category');
    return {
      ...Object.fromEntries(others.map((column) => [column, one(column)])),
      category: category === null ? null : taskName(category),
      task: task === null ? null : taskName(task),
      target: one('target'),
      allocation: one('allocation'),
      responsible: columns.has('responsible') ? of('responsible').flatMap(bodies) : null,
    };
  });
  return { span: table.span, title: table.title, columns: [...table.columns], rows };
}
