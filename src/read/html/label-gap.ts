import { labelOf } from './label-table.js';

const SHORTEST_LABEL = 3;
const LONGEST_LABEL = 12;

/**
 * What to write between two pieces of a line that sites set apart by style alone, which plain text loses: a colon in
 * <b>索引号</b><span>0140</span>, a gap before the next label in <span>来源：办公室</span><span>日期：…</span>.
 */
export function labelGap(before: string, next: string): '' | ': ' | '\u00a0\u00a0' {
  const begun = before.trim();
  const kind = begun.length >= SHORTEST_LABEL && begun.length <= LONGEST_LABEL ? labelOf(begun) : null;
  if (kind !== null && kind !== 'boilerplate' && !/[:：]$/u.test(begun)) return /^[:：]/u.test(next) ? '' : ': ';
  const colon = next.slice(0, LONGEST_LABEL + 4).search(/[:：]/u);
  return colon >= 2 && labelOf(next.slice(0, colon)) !== null ? '\u00a0\u00a0' : '';
}
