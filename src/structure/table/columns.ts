import { type ColumnRole, type Holds, headYear, type TableHead, tableHead } from '../../lexicon/table-heads.js';

/** A column of a table: its name as printed, what its cells look like, and under which key they are kept. */
export interface Column {
  readonly name: string;
  readonly role: ColumnRole;
  readonly holds: Holds;
  /** category, task, target, allocation, responsible, or the printed name. */
  readonly key: string;
  /** A blank in it goes on with the cell above: who answers for a task and until when, and what it is, are printed once for several rows. */
  readonly spans: boolean;
}

const OURS: readonly ColumnRole[] = ['category', 'task', 'target', 'allocation', 'responsible'];
/** Printed names that a row has for something else; the number of their column tells them apart. */
const NO_KEYS: readonly string[] = [...OURS, '__proto__'];
const YEAR = /\d{4}/u;
/** 一级指标, 二级指标, 三级指标: the last one names what is measured. */
const LEVEL = /^[一二三四]级指标/u;
const MEASURES = /措施|举措|做法/u;
const UNREAD_HEAD: TableHead = { role: 'other', holds: 'free', body: null, details: false };

/** Of several columns that read as targets the one of the latest year, or that says 目标, is the target. */
function targetColumn(names: readonly string[], roles: readonly ColumnRole[]): number {
  const targets = names.map((_, i) => i).filter((i) => roles[i] === 'target');
  const year = (i: number): number => headYear(names[i] ?? '') ?? 0;
  // 目标 may head what is striven for, 目标值 does not.
  const says = (i: number): number => (/[标期划]值/u.test(names[i] ?? '') ? 2 : /目标/u.test(names[i] ?? '') ? 1 : 0);
  return [...targets].sort((a, b) => year(b) - year(a) || says(b) - says(a) || a - b)[0] ?? -1;
}

/** 责任单位 before 牵头单位. */
function responsibleColumn(heads: readonly TableHead[]): number {
  const found = heads.map((_, i) => i).filter((i) => heads[i]?.role === 'responsible');
  return found.find((i) => heads[i]?.body !== 'lead') ?? found[0] ?? -1;
}

/**
 * The roles of all columns together. Of two columns that name work (项目名称, 项目内容) the first is the category where the table has a
 * target beside them, else the second says what is to be reached; so does 建设规模, and 主要内容 behind 改革举措.
 */
function rolesOf(names: readonly string[], heads: readonly TableHead[]): readonly ColumnRole[] {
  const roles: ColumnRole[] = heads.map((head) => head.role);
  const indexed = (role: ColumnRole): number[] => roles.flatMap((r, i) => (r === role ? [i] : []));
  const levels = names.flatMap((name, i) => (LEVEL.test(name) ? [i] : []));
  levels.forEach((at, k) => {
    roles[at] = k < levels.length - 1 ? 'category' : 'task';
  });
  const [firstTask = -1, secondTask = -1] = indexed('task');
  const target = targetColumn(names, roles);
  const details = heads.findIndex((head) => head.details && head.role === 'other');
  if (secondTask >= 0) {
    if (target < 0) roles[secondTask] = 'target';
    else if (indexed('category').length === 0) roles[firstTask] = 'category';
  } else if (target < 0 && details >= 0) roles[details] = 'target';
  else if (heads[firstTask]?.details && target >= 0 && target < firstTask && MEASURES.test(names[target] ?? '')) {
    roles[target] = 'task';
    roles[firstTask] = 'target';
  }
  const targets = indexed('target');
  const [opening = -1] = targets;
  if (targets.length > 1 && indexed('category').length === 0) {
    if (indexed('task').length === 0) roles[opening] = 'task';
    else if (opening < firstTask && opening !== targetColumn(names, roles)) roles[opening] = 'category';
  }
  const [category = -1] = indexed('category');
  if (indexed('task').length === 0 && category >= 0 && targetColumn(names, roles) >= 0) roles[category] = 'task';
  return roles;
}

/** What each column of a table holds, from the printed names together. */
export function columnsOf(names: readonly string[]): readonly Column[] {
  const heads = names.map((name) => tableHead(name) ?? UNREAD_HEAD);
  const ofIndicators = heads.some(({ holds }) => holds === 'unit') && names.some((name) => /指标/u.test(name));
  const roles = rolesOf(names, heads);
  const first = (role: ColumnRole): number => roles.indexOf(role);
  const chosen = new Map<ColumnRole, number>([
    ['category', first('category')],
    ['task', first('task')],
    ['target', targetColumn(names, roles)],
    ['allocation', first('allocation')],
    ['responsible', responsibleColumn(heads)],
  ]);
  return names.map((name, i): Column => {
    const { holds, body } = heads[i] ?? UNREAD_HEAD;
    const role = roles[i] ?? 'other';
    const own = OURS.includes(role) && chosen.get(role) === i;
    const spans =
      role === 'category' ||
      (own && role === 'task') ||
      (holds === 'bodies' && (body === 'lead' || body === 'responsible')) ||
      holds === 'time' ||
      holds === 'person';
    const figures = holds === 'text' && role === 'target' && (ofIndicators || YEAR.test(name));
    const looks: Holds = own && role === 'task' && holds === 'text' ? 'name' : figures ? 'figure' : holds;
    const column = { name, holds: looks, spans } as const;
    const printed = NO_KEYS.includes(name) ? `${name} (${i + 1})` : name;
    if (role === 'index') return { ...column, role, key: printed };
    return own ? { ...column, role, key: role } : { ...column, role: 'other', key: printed };
  });
}

/** Do these names make the header of a task or indicator table? */
export function isHeader(names: readonly string[]): boolean {
  const roles = names.flatMap((name) => tableHead(name)?.role ?? []);
  const telling = new Set(roles.filter((role) => role !== 'other' && role !== 'index'));
  const speaks = telling.size >= 2 || (telling.size === 1 && roles.length >= 3);
  return names.length >= 2 && speaks && roles.length * 3 >= names.length * 2;
}
