import { isBoilerplate } from '../boilerplate-lines.js';
import { markerAt } from '../marker.js';
import { AFTER_TABLE } from '../table/find.js';
import { type Flattened, flattened } from '../table/flattened.js';
import { headingNumbers } from '../table/heading-numbers.js';
import type { TextLine } from './text-lines.js';

/**
 * For each line of a table that was printed one cell a line, and whose cells were broken into lines: does its cell go on in the next one?
 * Lines outside of tables have no entry. Tables that cannot be told are text.
 */
export function brokenCells(lines: readonly TextLine[]): ReadonlyMap<number, boolean> {
  const goesOn = new Map<number, boolean>();
  const numbers = headingNumbers();
  const closes = (k: number): boolean =>
    lines[k]?.row === true ||
    isBoilerplate(lines[k]?.text ?? '') ||
    AFTER_TABLE.test(lines[k]?.text ?? '') ||
    numbers.isDue(markerAt(lines[k]?.text ?? ''));
  for (let i = 0; i < lines.length; i++) {
    const table = flattened(lines, i, (k) => lines[k]?.text ?? '', closes);
    if (table === null) numbers.note(markerAt(lines[i]?.text ?? ''));
    else {
      if (!('refused' in table)) {
        // The line above the head ends a title.
        for (let k = Math.max(0, i - 1); k <= table.last; k++) goesOn.set(k, false);
        for (const line of brokenLines(table)) goesOn.set(line, true);
      }
      i = table.last;
    }
  }
  return goesOn;
}

/** Lines inside a cell that end neither a paragraph of it nor a body's name, nor a page. */
function brokenLines({ rows, columns, looks, places }: Flattened): readonly number[] {
  // What ends the last row may be a signature: it is set when letters are known.
  return rows
    .slice(0, -1)
    .flat()
    .flatMap(({ column, first, last }) =>
      places.slice(first, last).filter((line, i) => {
        const [above, below] = [looks[first + i], looks[first + i + 1]];
        const list = columns[column]?.holds === 'bodies' && above?.responsible && below?.responsible && !above.parted;
        return places[first + i + 1] === line + 1 && !above?.closed && !list && below?.number === null;
      }),
    );
}
