import { isBoilerplate } from '../boilerplate-lines.js';
import { markerAt } from '../marker.js';
import { AFTER_TABLE } from '../table/find.js';
import { headingNumbers } from '../table/heading-numbers.js';
import { spacedLines } from '../table/spaced.js';
import type { TextLine } from './text-lines.js';

/** Which lines are rows of tables whose cells white space parts: their ends and gaps are meant. */
export function spacedRows(text: string, lines: readonly TextLine[]): ReadonlySet<number> {
  const printed = lines.map(({ start, end, text: folded }) => ({ span: { start, end }, text: folded }));
  const numbers = headingNumbers();
  const closes = (k: number): boolean => {
    const { row, text: folded } = lines[k] as TextLine;
    return row || isBoilerplate(folded) || AFTER_TABLE.test(folded) || numbers.isDue(markerAt(folded));
  };
  const rows = new Set<number>();
  for (let i = 0; i < lines.length; i++) {
    const table = lines[i]?.row ? null : spacedLines(text, printed, i, closes);
    if (table) for (let k = i; k <= table.last; k++) rows.add(k);
    else numbers.note(markerAt(lines[i]?.text ?? ''));
    i = table?.last ?? i;
  }
  return rows;
}
