import { holding, holds } from '../../lex/type-mask.js';
import { type ColumnRole, tableHead } from '../../lexicon/table-heads.js';
import type { UnitRole } from '../../model/index.js';
import type { Sentence } from '../../phrases/sentence.js';
import type { CellPlace } from '../../structure/layout.js';
import { ANY, END, frame, START, slot, some } from '../pattern.js';
import type { Rule } from '../rule.js';
import { extractNames, type UnitFact } from './fact.js';

/** A longer cell is no list of bodies; one that says who leads and who assists is left to the rules for that. */
const LONGEST_LIST = 600;

/** The role that a column gives to the bodies in it; null where it holds none. */
function roleOf(cell: CellPlace | null): UnitRole | null {
  if (!cell) return null;
  const printed =
    cell.column === 'responsible' ? cell.table.columns.find((name) => isResponsible(name, cell)) : cell.column;
  return tableHead(printed ?? '')?.body ?? (cell.column === 'responsible' ? 'responsible' : null);
}

/** Where a table has 牵头单位 and 责任单位, one of them stands under its own name and is not the responsible column. */
const isResponsible = (name: string, cell: CellPlace): boolean =>
  tableHead(name)?.role === 'responsible' && !cell.row.cells.some((c) => c.column === name);

/** Columns that have a name of ours hold no bodies but for one. */
const OTHER_COLUMNS: ReadonlySet<string> = new Set<ColumnRole>(['index', 'category', 'task', 'target', 'allocation']);
const TRIGGER = holding('S');

function mayList({ passage: { cell, span }, typeMask }: Sentence): boolean {
  if (cell === null || OTHER_COLUMNS.has(cell.column)) return false;
  return span.end - span.start <= LONGEST_LIST && !holds(typeMask, TRIGGER);
}

/** A cell under 责任单位, 责任处室, 牵头单位, 配合单位. */
export const cell: Rule<UnitFact> = {
  id: 'unit/cell',
  applies: mayList,
  frame: frame(START, slot('all', some(ANY)), END),
  build({ all }, sentence) {
    const role = roleOf(sentence.passage.cell);
    return role === null ? [] : extractNames(all, sentence, role, true);
  },
  examples: [
    ['[责任单位] 市民政局 市财政局', '市民政局 responsible formal', '市财政局 responsible formal'],
    ['[牵头单位] 发展规划处', '发展规划处 lead formal'],
    ['[配合单位] 各县(市、区)政府,市教育局', '各县(市、区)政府 support formal', '市教育局 support formal'],
    ['[责任单位] 市民政局牵头,市财政局配合', '市民政局 lead formal', '市财政局 support formal'],
    ['[指导单位] 省教育厅', '省教育厅 guide formal'],
    ['[牵头考核单位] 市应急管理局', '市应急管理局 lead formal'],
    ['[备注] 已由市民政局立项'],
  ],
};
