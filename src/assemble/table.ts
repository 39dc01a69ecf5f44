import type { Table, TableRow } from '../model/index.js';
import type { TableLayout } from '../structure/layout.js';

const OWN_COLUMNS = new Set(['category', 'task', 'target', 'allocation', 'responsible']);
const bodiesOf = (cell: string): string[] => cell.split(/[\n、，,;； ]+/).filter((body) => body !== '');
/** 1. 精准救助困难群众。 is 精准救助困难群众. */
const taskOf = (cell: string): string => cell.replace(/^\d{1,3}[.、．]\s*/, '').replace(/[。；;]$/, '');

/** A table as laid out in the text, as a record: our columns under our names, the others under theirs, null for what it has not. */
export function tableOf(table: TableLayout): Table {
  const named = new Set(table.rows.flatMap((row) => row.cells.map((cell) => cell.column)));
  const others = [...named].filter((column) => !OWN_COLUMNS.has(column));
  const rows = table.rows.map((row): TableRow => {
    const texts = (column: string): string[] => row.cells.filter((c) => c.column === column).map((c) => c.text);
    const cell = (column: string): string | null => texts(column)[0] ?? null;
    const task = cell('task');
    return {
      category: cell('category'),
      task: task === null ? null : taskOf(task),
      target: cell('target'),
      allocation: cell('allocation'),
      responsible: named.has('responsible') ? texts('responsible').flatMap(bodiesOf) : null,
      ...Object.fromEntries(others.map((column) => [column, cell(column)])),
    };
  });
  return { span: table.span, title: table.title, columns: [...table.columns], rows };
}
