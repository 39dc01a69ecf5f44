import { columnName, ownEntry } from '../../model/index.js';
import { chinese } from './chinese.js';
import { chineseCell, chineseStep, closedWord } from './chinese-cells.js';
import { isChinese } from './language.js';

/** A field of a record as the user's language calls it: in Chinese as its column. */
export const fieldName = (name: string): string =>
  (isChinese() && ownEntry(chinese().columns, columnName(name))) || name;

/** What a field holds, in the user's language where it is a word of a closed list; the words of a notice stay as they are. */
export function fieldValue(name: string, value: string | number | boolean): string {
  if (!isChinese()) return String(value);
  return typeof value === 'string' ? closedWord(columnName(name), value) : String(chineseCell(columnName(name), value));
}

/** The step that told a value which does not stand in its own words. */
export const stepName = (step: string): string => (isChinese() ? chineseStep(step) : step);
