import { type ColumnRole, columnRole } from '../../lexicon/table-columns.js';

/** A column of a table: its name as printed, and under which key its cells are kept. */
export interface Column {
  readonly name: string;
  readonly role: ColumnRole;
  /** category, task, target, allocation, responsible, or the printed name. */
  readonly key: string;
}

const OURS: readonly ColumnRole[] = ['category', 'task', 'target', 'allocation', 'responsible'];
const YEAR = /\d{4}/u;
const LEAD = /^牵头/u;

/** Of several columns that read as targets the one of the latest year, or that says 目标, is the target. */
function targetColumn(names: readonly string[], roles: readonly ColumnRole[]): number {
  const targets = names.map((_, i) => i).filter((i) => roles[i] === 'target');
  const year = (i: number): number => Number(YEAR.exec(names[i] ?? '')?.[0] ?? 0);
  const says = (i: number): number => (/目标/u.test(names[i] ?? '') ? 1 : 0);
  return [...targets].sort((a, b) => year(b) - year(a) || says(b) - says(a) || a - b)[0] ?? -1;
}

/** 责任单位 before 牵头单位. */
function responsibleColumn(names: readonly string[], roles: readonly ColumnRole[]): number {
  const found = names.map((_, i) => i).filter((i) => roles[i] === 'responsible');
  return found.find((i) => !LEAD.test(names[i] ?? '')) ?? found[0] ?? -1;
}

/**
 * What each column of a table holds, from the printed names together: of two columns that name work (项目名称, 项目内容) the first is the
 * category where the table has a target beside them, else the second says what is to be reached.
 */
export function columnsOf(names: readonly string[]): readonly Column[] {
  const roles: ColumnRole[] = names.map((name) => columnRole(name) ?? 'other');
  const indexed = (role: ColumnRole): number[] => roles.flatMap((r, i) => (r === role ? [i] : []));
  const [firstTask = -1, secondTask = -1] = indexed('task');
  const target = targetColumn(names, roles);
  if (secondTask >= 0) {
    if (target < 0) roles[secondTask] = 'target';
    else if (indexed('category').length === 0) roles[firstTask] = 'category';
  }
  if (indexed('task').length === 0 && indexed('category').length > 0 && target >= 0)
    roles[indexed('category')[0] ?? 0] = 'task';
  const chosen = new Map<ColumnRole, number>([
    ['category', indexed('category')[0] ?? -1],
    ['task', indexed('task')[0] ?? -1],
    ['target', targetColumn(names, roles)],
    ['allocation', indexed('allocation')[0] ?? -1],
    ['responsible', responsibleColumn(names, roles)],
  ]);
  return names.map((name, i): Column => {
    const role = roles[i] ?? 'other';
    if (role === 'index') return { name, role, key: name };
    return OURS.includes(role) && chosen.get(role) === i
      ? { name, role, key: role }
      : { name, role: 'other', key: name };
  });
}

/** Do these names make the header of a task or indicator table? */
export function isHeader(names: readonly string[]): boolean {
  const roles = names.map((name) => columnRole(name));
  const known = roles.filter((role) => role !== null).length;
  const telling = new Set(roles.filter((role) => role !== null && role !== 'other' && role !== 'index'));
  const speaks = telling.size >= 2 || (telling.size === 1 && known >= 3);
  return names.length >= 2 && speaks && known * 3 >= names.length * 2;
}
