import {
  type ColumnDescription,
  type Deadline,
  type Document,
  daysLeft,
  type Measure,
  type ResponsibleUnit,
  type Standing,
  sectionPaths,
  standingOf,
  type Task,
} from '../../model/index.js';
import type { Row } from './export-table.js';
import { listCell } from './record-cells.js';
import { FROM, fromOf } from './record-tables.js';

/** The columns of the register, each with its head in a workbook, which people hand on as it is (台账). */
const COLUMNS: readonly (readonly [
  name: string,
  head: string,
  type: ColumnDescription['type'],
  description: string,
])[] = [
  ['number', '序号', 'integer', 'its number in the register of this plan'],
  [
    'task',
    '工作任务',
    'text',
    'what is to be done, in the words of the plan; the heading, where that alone is assigned',
  ],
  ['lead', '牵头单位', 'text', 'bodies that lead the work'],
  ['responsible', '责任单位', 'text', 'bodies that are responsible for it'],
  ['support', '配合单位', 'text', 'bodies that support it'],
  ['others', '其他单位', 'text', 'bodies with another part in it: 会同 partner, 指导 guide, 落实 executor'],
  ['deadlines', '时限要求', 'text', 'its time limits, as printed'],
  ['due', '完成日期', 'date', 'day by which all of it is due'],
  [
    'due_inferred',
    '日期推定',
    'text',
    'steps that told what is not printed of its days: year/period from the time that the plan is for',
  ],
  ['measures', '目标值', 'text', 'what is to be reached'],
  [
    'days_left',
    '剩余天数',
    'integer',
    'days from the day asked for until the next of its days; below 0 since the last one',
  ],
  ['standing', '状态', 'text', 'on the day asked for: 已逾期 overdue, 即将到期 due within 30 days, 未到期 later'],
  ['section_path', '所在章节', 'text', 'the headings above it, from the top of the plan down'],
  ['place', '原文位置', 'text', 'where in the source it stands: line 12, page 3, row 2'],
];

export const REGISTER_SHEET = '台账';
export const REGISTER_COLUMNS: readonly ColumnDescription[] = [
  ...COLUMNS.map(([name, , type, description]): ColumnDescription => ({ name, type, nullable: true, description })),
  ...FROM,
];
/** The heads of a workbook's sheet, by the names of the columns. */
export const REGISTER_HEADS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(COLUMNS.map(([name, head]) => [name, head])),
  plan: '来源文件',
  region: '地区',
  year: '年度',
};

const STANDINGS: Readonly<Record<Standing, string>> = { overdue: '已逾期', 'due soon': '即将到期', later: '未到期' };
const PARTS: Readonly<Partial<Record<ResponsibleUnit['role'], string>>> = {
  partner: '会同',
  guide: '指导',
  executor: '落实',
};

/** An item of work with all that was read in its sentences. */
interface Item {
  readonly tasks: Task[];
  readonly units: ResponsibleUnit[];
  readonly deadlines: Deadline[];
  readonly measures: Measure[];
}

function itemsOf({ tasks, responsibleUnits, deadlines, measures }: Document): readonly Item[] {
  const items = new Map<string, Item>();
  const ofTask = new Map<string, Item>();
  for (const task of tasks) {
    const item = items.get(task.item) ?? { tasks: [], units: [], deadlines: [], measures: [] };
    item.tasks.push(task);
    items.set(task.item, item);
    ofTask.set(task.id, item);
  }
  const of = ({ task }: { readonly task: string | null }): Item | undefined => ofTask.get(task ?? '');
  // Whom the bracket or labels name come before whom a sentence names in passing.
  const assigning = new Set(tasks.filter(({ kind }) => kind === 'assignment').map(({ id }) => id));
  const inPassing = ({ task }: ResponsibleUnit): number => (assigning.has(task ?? '') ? 0 : 1);
  for (const unit of responsibleUnits.toSorted((a, b) => inPassing(a) - inPassing(b))) of(unit)?.units.push(unit);
  for (const deadline of deadlines) of(deadline)?.deadlines.push(deadline);
  for (const measure of measures) if (measure.status === 'target') of(measure)?.measures.push(measure);
  addThoseOfHeadings(items, responsibleUnits);
  return [...items.values()];
}

/** An item that names nobody is of those that its heading names: (三)政务服务(市数据局牵头). */
function addThoseOfHeadings(items: ReadonlyMap<string, Item>, all: readonly ResponsibleUnit[]): void {
  const bySection = new Map<string | null, ResponsibleUnit[]>();
  for (const unit of all)
    if (unit.task === null) bySection.set(unit.section, [...(bySection.get(unit.section) ?? []), unit]);
  for (const { tasks, units } of items.values())
    if (!units.some(({ formal }) => formal)) units.push(...(bySection.get(tasks[0]?.section ?? '') ?? []));
}

const distinct = (words: readonly string[]) => listCell([...new Set(words)]);
const onOneLine = (text: string): string => text.replace(/(?<!\s)\s*\n\s*/gu, '');

/** The next of some days in their order, or the last when all are over. */
const nextOf = (days: readonly string[], on: string): string | undefined =>
  days.find((day) => day >= on) ?? days.at(-1);

function cellsOf({ units, deadlines, measures }: Item, on: string | null): Row {
  const inRole = (role: ResponsibleUnit['role']) =>
    distinct(units.filter((unit) => unit.role === role).map(({ unit }) => unit));
  const days = deadlines.flatMap(({ to }) => (to === null ? [] : [to])).sort();
  const next = on === null ? undefined : nextOf(days, on);
  return {
    lead: inRole('lead'),
    responsible: inRole('responsible'),
    support: inRole('support'),
    others: distinct(units.flatMap(({ unit, role }) => (PARTS[role] ? [`${unit}（${PARTS[role]}）`] : []))),
    deadlines: distinct(deadlines.map(({ text }) => text.replace(/\s/gu, ''))),
    due: days.at(-1) ?? null,
    due_inferred: distinct(deadlines.flatMap(({ inferred }) => inferred.map(({ by }) => by))),
    measures: distinct(measures.map(figure)),
    days_left: next === undefined || on === null ? null : daysLeft(next, on),
    standing: next === undefined || on === null ? null : STANDINGS[standingOf(next, on)],
  };
}

const figure = ({ scope, indicator, subject, text }: Measure): string =>
  [scope, indicator ?? subject, onOneLine(text)].filter((part) => part !== null).join(' ');

const withoutMarker = (text: string, marker: string | null): string =>
  marker !== null && text.startsWith(marker) ? text.slice(marker.length).trimStart() : text;

/** Where in the source a task begins; to be asked in reading order. */
function places({ blocks }: Document): (task: Task) => string | null {
  let at = 0;
  return ({ span }) => {
    while (at < blocks.length && (blocks[at]?.span.end ?? 0) <= span.start) at++;
    return blocks[at]?.where ?? null;
  };
}

/**
 * A row for each item of work that has a body, a time or a target to be followed up by; what stands in a review has none of them. `items`
 * are the ids of those that are asked for (null: all).
 */
export function registerRows(
  document: Document,
  on: string | null,
  items: ReadonlySet<string> | null = null,
): readonly Row[] {
  const paths = sectionPaths(document);
  const placeOf = places(document);
  const sections = new Map(document.sections.map((section) => [section.id, section]));
  return itemsOf(document)
    .filter(({ units, deadlines, measures }) => units.length + deadlines.length + measures.length > 0)
    .filter(({ tasks: [first] }) => items === null || items.has(first?.item ?? ''))
    .map((item, index) => {
      const [first] = item.tasks as [Task];
      const section = sections.get(first.section ?? '');
      const work = item.tasks.filter(({ kind }) => kind === 'work').map(({ text }) => onOneLine(text));
      return {
        number: index + 1,
        task: work.length > 0 ? withoutMarker(work.join(''), section?.marker ?? null) : (section?.title ?? null),
        ...cellsOf(item, on),
        section_path: paths.get(first.section ?? '') ?? null,
        place: placeOf(first),
        ...fromOf(document),
      };
    });
}
