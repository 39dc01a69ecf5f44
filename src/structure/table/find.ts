import { assign, isFree, lineAt, markerOf, type Page } from '../page.js';
import { signatureAt } from '../signature.js';
import { delimitedTable } from './delimited.js';
import { flattenedTable } from './flattened.js';
import { type FoundTable, isRefused, type RefusedTable } from './found-table.js';
import { headingNumbers } from './heading-numbers.js';
import { spacedTable } from './spaced.js';

/** Lines that never stand in a table, but often behind it. */
export const AFTER_TABLE = /^附件|^(?:注|备注|说明|附注) ?:/u;

interface Tables {
  readonly tables: readonly FoundTable[];
  readonly refused: readonly RefusedTable[];
}

/** All task and indicator tables of a page, with separators or one cell a line; their lines are marked, those of refused ones are not. */
export function tablesOf(page: Page): Tables {
  const tables: FoundTable[] = [];
  const refused: RefusedTable[] = [];
  const numbers = headingNumbers();
  const taken = (k: number): boolean => !isFree(page, k);
  const closes = (k: number): boolean =>
    taken(k) || AFTER_TABLE.test(lineAt(page, k)) || signatureAt(page, k) !== null || numbers.isDue(markerOf(page, k));
  for (let i = 0; i < page.lines.length; i++) {
    if (taken(i)) continue;
    const table =
      delimitedTable(page.text, page.lines, i, taken) ??
      spacedTable(page.text, page.lines, i, closes) ??
      flattenedTable(page.text, page.lines, i, closes);
    if (!table) numbers.note(markerOf(page, i));
    else if (isRefused(table)) refused.push(table);
    else {
      tables.push(table);
      for (let k = table.first; k <= table.last; k++) assign(page, k, 'table');
    }
    i = table?.last ?? i;
  }
  return { tables, refused };
}
