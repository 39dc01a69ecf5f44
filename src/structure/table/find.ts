import type { MarkerKind } from '../marker.js';
import { assign, isFree, lineAt, markerOf, type Page } from '../page.js';
import { signatureAt } from '../signature.js';
import { delimitedTable } from './delimited.js';
import { flattenedTable } from './flattened.js';
import { type FoundTable, isRefused, type RefusedTable } from './found-table.js';

const AFTER_TABLE = /^附件|^(?:注|备注|说明|附注) ?:/u;
const HEADING_KINDS: readonly MarkerKind[] = ['volume', 'chapter', 'division', 'chinese', 'chinese-bracket'];

/** All task and indicator tables of a page, with separators or one cell a line; their lines are marked, those of refused ones are not. */
export function tablesOf(page: Page): {
  readonly tables: readonly FoundTable[];
  readonly refused: readonly RefusedTable[];
} {
  const tables: FoundTable[] = [];
  const refused: RefusedTable[] = [];
  const numbers = new Map<MarkerKind, number>();
  const taken = (k: number): boolean => !isFree(page, k);
  const closes = (k: number): boolean =>
    taken(k) || AFTER_TABLE.test(lineAt(page, k)) || signatureAt(page, k) !== null || goesOn(page, k, numbers);
  for (let i = 0; i < page.lines.length; i++) {
    if (taken(i)) continue;
    const table = delimitedTable(page.text, page.lines, i, taken) ?? flattenedTable(page.text, page.lines, i, closes);
    if (!table) {
      const marker = markerOf(page, i);
      if (marker?.number) numbers.set(marker.kind, marker.number);
      continue;
    }
    if (isRefused(table)) {
      refused.push(table);
      i = table.last;
      continue;
    }
    tables.push(table);
    for (let k = table.first; k <= table.last; k++) assign(page, k, 'table');
    i = table.last;
  }
  return { tables, refused };
}

/** Does the plan go on here with the heading that comes next in number: 三、 after the 二、 above the table? */
function goesOn(page: Page, index: number, numbers: ReadonlyMap<MarkerKind, number>): boolean {
  const marker = markerOf(page, index);
  return (
    marker !== null &&
    HEADING_KINDS.includes(marker.kind) &&
    marker.number !== null &&
    marker.number === (numbers.get(marker.kind) ?? -1) + 1
  );
}
