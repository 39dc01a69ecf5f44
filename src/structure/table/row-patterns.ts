import type { Column } from './columns.js';

/** A cell that is not there: it spans rows and was printed above, or the row has none. What each costs. */
interface Absence {
  readonly spans: boolean;
  readonly cost: number;
}

const SPANNING_OTHER = /时限|时间|进度|单位|部门|领导|责任/u;

/** What it means for a column to have no cell in a row. */
export function absenceOf(column: Column, hasCategory: boolean): Absence {
  switch (column.role) {
    case 'index':
      return { spans: true, cost: 4 };
    case 'category':
      return { spans: true, cost: 0 };
    case 'task':
      return { spans: true, cost: hasCategory ? 1.5 : 3 };
    case 'responsible':
      return { spans: true, cost: 0.5 };
    case 'other':
      return SPANNING_OTHER.test(column.name) ? { spans: true, cost: 0.5 } : { spans: false, cost: 3 };
    default:
      return { spans: false, cost: column.role === 'target' ? 6 : 4 };
  }
}

/** One way in which a row can lie in the lines: which columns have a line of their own. */
export interface Pattern {
  readonly columns: readonly Column[];
  /** The places of these columns among all columns. */
  readonly places: readonly number[];
  readonly opensCategory: boolean;
  /** Which of its lines is the task; -1 where it is repeated from above. */
  readonly task: number;
  /** Is its last column the responsible one? */
  readonly endsResponsible: boolean;
  readonly cost: number;
}

/** All ways: whole, or without cells that span it, and without at most one other. A new category always has a new task. */
export function patternsOf(columns: readonly Column[]): readonly Pattern[] {
  const hasCategory = columns.some((column) => column.role === 'category');
  const hasTask = columns.some((column) => column.role === 'task');
  const absences = columns.map((column) => absenceOf(column, hasCategory));
  const patterns: Pattern[] = [];
  for (let mask = 0; mask < 2 ** columns.length; mask++) {
    const kept = columns.filter((_, i) => (mask >> i) & 1);
    const gone = absences.filter((_, i) => !((mask >> i) & 1));
    const opensCategory = kept.some((column) => column.role === 'category');
    const opensTask = kept.some((column) => column.role === 'task');
    if (kept.length === 0 || gone.filter((absence) => !absence.spans).length > 1) continue;
    if (opensCategory && hasTask && !opensTask) continue;
    patterns.push({
      columns: kept,
      places: kept.map((column) => columns.indexOf(column)),
      opensCategory,
      task: kept.findIndex((column) => column.role === 'task'),
      endsResponsible: kept.at(-1)?.role === 'responsible',
      cost: gone.reduce((sum, absence) => sum + absence.cost, 0),
    });
  }
  return patterns;
}
