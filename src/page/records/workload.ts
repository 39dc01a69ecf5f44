import type { Deadline, Rows, Unit } from './rows.js';

/** What one body of one place has to do. */
export interface Workload {
  readonly unit: string;
  readonly document: Unit['document'];
  /** Its tasks by the role that it has in them; a task in which it has two roles counts in both. */
  readonly byRole: Readonly<Record<Unit['role'], number>>;
  readonly tasks: number;
  /** How many of the tasks have a deadline in the same sentence or row. */
  readonly withDeadline: number;
  readonly documents: number;
}

const NO_TASKS: Workload['byRole'] = { lead: 0, responsible: 0, support: 0, partner: 0, guide: 0, executor: 0 };

const taskKey = ({ document, sentence }: Unit | Deadline): string => `${document.id} ${sentence}`;

function workloadOf(rows: readonly Unit[], isDue: (row: Unit) => boolean): Workload {
  const [first] = rows as readonly [Unit];
  const byRole = { ...NO_TASKS };
  const seen = new Set<string>();
  const tasks = new Map<string, Unit>();
  for (const row of rows) {
    const inRole = `${row.role} ${taskKey(row)}`;
    if (!seen.has(inRole)) byRole[row.role]++;
    seen.add(inRole);
    tasks.set(taskKey(row), row);
  }
  return {
    unit: first.unit,
    document: first.document,
    byRole,
    tasks: tasks.size,
    withDeadline: [...tasks.values()].filter(isDue).length,
    documents: new Set(rows.map(({ document }) => document.id)).size,
  };
}

/** Every body with its tasks, the busiest first. The 市民政局 of two cities are two bodies. */
export function workloads({ units, deadlines }: Rows): Workload[] {
  const due = new Set(deadlines.map(taskKey));
  const byUnit = new Map<string, Unit[]>();
  for (const row of units) {
    const { name, level } = row.document.region;
    const key = `${name ?? level ?? row.document.id} ${row.unit}`;
    const same = byUnit.get(key);
    if (same) same.push(row);
    else byUnit.set(key, [row]);
  }
  return [...byUnit.values()]
    .map((rows) => workloadOf(rows, (row) => due.has(taskKey(row))))
    .sort((a, b) => b.tasks - a.tasks);
}
