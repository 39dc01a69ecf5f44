import { columnName, ownEntry } from '../../model/index.js';
import { chinese } from './chinese.js';
import { closedWords } from './closed-words.js';
import { inChinese } from './in-language.js';
import { chineseMessage } from './say.js';

/** Columns whose cells are words of closed lists; a document kind, which is Chinese itself, stands in one of them as it is. */
const isClosed = (column: string): boolean =>
  ownEntry(closedWords, column) !== undefined || column === 'hard' || column === 'firmness';
/** Columns that say whether something is so, which a database has as 0 or 1. */
const YES_OR_NO: ReadonlySet<string> = new Set(['formal', 'self', 'comparable', 'stands']);

/** A word of the closed list of a column (`target` of status) in Chinese; any other text as it is. */
export const chineseWord = (column: string, word: string): string =>
  ownEntry(ownEntry(closedWords, column) ?? {}, word) ?? chineseMessage(word);

/** The same where the column has a closed list at all; words of a notice stay as they are, whatever they are. */
export const closedWord = (column: string, text: string): string =>
  isClosed(column) ? chineseWord(column, text) : text;

/** How a value came about (`year/period`), by the step that told it. */
export const chineseStep = (step: string): string => ownEntry(chinese().steps, step) ?? step;

/** `line 12-22`, `table 1, row 2`. */
const placeIn = (text: string): string =>
  text
    .split(', ')
    .map((part) => {
      const [, what = '', number = ''] = /^(\w+) (.+)$/.exec(part) ?? [];
      return ownEntry(chinese().places, what)?.replace('{number}', () => number) ?? part;
    })
    .join('，');

/** What stands in brackets behind a name: a step, or a part in the work. */
const IN_BRACKETS = / ?\((?<word>[a-z][a-z/-]*)\)/g;
const bracketsIn = (text: string): string =>
  text.replace(IN_BRACKETS, (whole, word: string) => {
    const found = ownEntry(chinese().steps, word) ?? ownEntry(chinese().zh, word);
    return found === undefined ? whole : `（${found}）`;
  });

/** `to (year/period); period (period/plan)`, or steps alone. */
const inferencesIn = (text: string): string =>
  text
    .split('; ')
    .map((one) => {
      const [, field = '', behind = ''] = /^(\w+)( \(.+\))$/.exec(one) ?? [];
      return field === ''
        ? (ownEntry(chinese().steps, one) ?? one)
        : (ownEntry(chinese().columns, columnName(field)) ?? field) + bracketsIn(behind);
    })
    .join('; ');

const remarksIn = (text: string): string => text.split('; ').map(inChinese).join('; ');

/** Columns whose cells are put together. */
const TOGETHER: Readonly<Record<string, (text: string) => string>> = {
  place: placeIn,
  inferred: inferencesIn,
  due_inferred: inferencesIn,
  deadlines: bracketsIn,
  others: bracketsIn,
  message: inChinese,
  differences: remarksIn,
  note: remarksIn,
};

/** What stands in a cell of a column, in Chinese where it is the program that says it; words of a notice stay as they are. */
export function chineseCell<Cell extends string | number | boolean | null>(column: string, cell: Cell): Cell | string {
  if (typeof cell === 'boolean' || (typeof cell === 'number' && YES_OR_NO.has(column))) return cell ? '是' : '否';
  if (typeof cell !== 'string') return cell;
  return ownEntry(TOGETHER, column)?.(cell) ?? closedWord(column, cell);
}
