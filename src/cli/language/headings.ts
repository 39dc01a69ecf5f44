import { AS_NAMED, type Wording } from '../../export/tables/wording.js';
import type { WrittenTable } from '../../export/tables/written-table.js';
import { ownEntry } from '../../model/index.js';
import { chinese, loadChinese } from './chinese.js';
import { chineseCell } from './chinese-cells.js';
import { LANGUAGES, type Language } from './language.js';
import { filled, type Message } from './say.js';

/** Programs know a column by its English name, which is to be the same on every system: Chinese heads are asked for. */
export const HEADINGS: readonly Language[] = LANGUAGES;
let headings: Language = 'en';

/** From now on the heads of columns of CSV files and workbooks are in this language; chosen once, before a command begins. */
export async function headIn(language: Language): Promise<void> {
  if (language === 'zh') await loadChinese();
  headings = language;
}

/** What is told of an indicator (`low` of 地区生产总值增长_low): what stands behind the first `_` after the last Chinese character. */
function suffixOfIndicator(name: string): string | null {
  const behind = name.split(/\p{Script=Han}/u).at(-1) ?? '';
  const mark = behind.indexOf('_');
  return behind === name || mark < 0 ? null : behind.slice(mark + 1);
}

/** The head of a column in the language chosen; a name that is none of ours stays as it is. */
export function heading(name: string): string {
  if (headings === 'en') return name;
  const told = suffixOfIndicator(name) ?? name;
  return name.slice(0, name.length - told.length) + (ownEntry(chinese().columns, told) ?? told);
}

/** A cell as it stands under such heads. */
export const cellUnderHeads = <Cell extends string | number | boolean | null>(
  name: string,
  cell: Cell,
): Cell | string => (headings === 'zh' ? chineseCell(suffixOfIndicator(name) ?? name, cell) : cell);

/** A table of ours under such heads; whose columns are a user's is none. */
export const underHeads = (table: WrittenTable): WrittenTable => ({
  ...table,
  columns: table.columns.map((column) => ({ ...column, name: heading(column.name) })),
  rows: table.rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [heading(name), cellUnderHeads(name, cell)])),
  ),
});

/** The name of a sheet. */
export const sheetName = (name: string): string => (headings === 'zh' && ownEntry(chinese().sheets, name)) || name;

/** How an export is worded under such heads. */
export const chosenWording = (): Wording =>
  headings === 'zh' ? { head: heading, sheet: sheetName, cell: cellUnderHeads, isForReaders: true } : AS_NAMED;

/** What is said in a file beside its columns: in the language of its heads. */
export const sayBesideHeads = (message: Message, values: Readonly<Record<string, string>> = {}): string =>
  filled(headings === 'zh' ? chinese().zh[message] : message, values);
