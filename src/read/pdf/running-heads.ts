import type { Line } from './lines.js';
import type { PageItem, PageItems } from './page-items.js';

/** A page without what is printed at its top and foot on every page, and that. */
export interface CleanPage extends PageItems {
  readonly boilerplate: readonly Line[];
}

/** So many lines at the top or foot of a page may be boilerplate. */
const DEEPEST = 4;
/** Running heads stand at the same height, in points. */
const SAME_HEIGHT = 4;
/** Of the pages, on so many a running head stands: heads of left and right pages may differ, the first page may have none. */
const PAGES_WITH_HEAD = 0.3;
/** Where more is marked as no part of the text, the mark says nothing. */
const MOST_ARTIFACTS = 0.3;

const DASH = String.raw`[-‐‑–—―─－~·.\s|_]{0,8}`;
const NUMBER = String.raw`(?<number>\d{1,4})`;
/** — 3 —, - 3 -, 第3页, 第 3 页 共 10 页, 3/10, Page 3 of 10. */
const DECORATED = new RegExp(
  String.raw`^(?:${DASH}第\s?${NUMBER.replace('number', 'page')}\s?页[\s,，/|]{0,4}(?:[（(]?共\s?\d{1,4}\s?页[）)]?)?${DASH}|[-‐‑–—―─－~·]${DASH}${NUMBER}${DASH}[-‐‑–—―─－~·]|\d{1,4}\s?[/／]\s?\d{1,4}|[Pp]age\s?\d{1,4}(?:\s?(?:of|/)\s?\d{1,4})?)$`,
  'u',
);
const BARE = /^(?<number>\d{1,4}|[ivxlc]{1,7}|[IVXLC]{1,7})$/u;

const halfWidth = (text: string): string =>
  text.replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)).trim();

const lineOf = (item: PageItem | undefined): Line | null => (item?.kind === 'line' ? item.line : null);

/** The outermost lines of a page at one end, from the edge inwards, down to the first table. */
function outermost({ items }: PageItems, end: 'top' | 'foot'): readonly Line[] {
  const heights = items.map((item) =>
    item.kind === 'line' ? item.line.baseline : end === 'top' ? item.table.y0 : item.table.y1,
  );
  const order = items.map((_, i) => i).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  const lines: Line[] = [];
  for (const i of (end === 'top' ? order : order.reverse()).slice(0, DEEPEST)) {
    const line = lineOf(items[i]);
    if (!line) break;
    lines.push(line);
  }
  return lines;
}

/** A running head with another number on each page is one. */
const keyOf = (line: Line): string => halfWidth(line.text).replace(/\d+/gu, '#').replace(/\s+/gu, '');

/** Tells running heads: the same words at the same height of enough pages. */
function repeatedLines(pages: readonly PageItems[], end: 'top' | 'foot'): (line: Line) => boolean {
  const seen = new Map<string, number[]>();
  for (const page of pages)
    for (const line of outermost(page, end)) {
      const key = keyOf(line);
      const heights = seen.get(key) ?? [];
      heights.push(line.baseline);
      seen.set(key, heights);
    }
  const enough = Math.max(2, pages.length * PAGES_WITH_HEAD);
  return (line) => {
    const heights = seen.get(keyOf(line)) ?? [];
    return heights.filter((height) => Math.abs(height - line.baseline) <= SAME_HEIGHT).length >= enough;
  };
}

/** Tells page numbers that are bare: as far from the number of the page as on most other pages. */
function bareNumbers(pages: readonly PageItems[]): (line: Line, page: number) => boolean {
  const offsets = new Map<number, number>();
  const candidates = pages.flatMap((page) =>
    [outermost(page, 'top')[0], outermost(page, 'foot')[0]].flatMap((line) =>
      line ? [{ line, page: page.page }] : [],
    ),
  );
  for (const { line, page } of candidates) {
    const text = halfWidth(line.text);
    if (!/^\d{1,4}$/u.test(text)) continue;
    const offset = Number(text) - page;
    offsets.set(offset, (offsets.get(offset) ?? 0) + 1);
  }
  const usual = [...offsets].sort((a, b) => b[1] - a[1])[0];
  const counted = usual !== undefined && (usual[1] > 1 || (pages.length === 1 && usual[0] === 0));
  return (line, page) => {
    const text = halfWidth(line.text);
    return (
      BARE.test(text) && (counted && /^\d/u.test(text) ? Number(text) - page === usual[0] : /^[ivxlc]+$/u.test(text))
    );
  };
}

/** Takes page numbers and running heads and feet out of the pages. */
export function withoutRunningHeads(pages: readonly PageItems[]): readonly CleanPage[] {
  const all = pages.flatMap((page) => page.items.flatMap((item) => lineOf(item) ?? []));
  const marked = all.filter((line) => line.artifact).length <= MOST_ARTIFACTS * all.length;
  const isNumber = bareNumbers(pages);
  const repeated = { top: repeatedLines(pages, 'top'), foot: repeatedLines(pages, 'foot') };
  return pages.map((page) => {
    const boilerplate = new Set<Line>();
    for (const end of ['top', 'foot'] as const)
      for (const line of outermost(page, end)) {
        const isBoilerplate =
          DECORATED.test(halfWidth(line.text)) ||
          isNumber(line, page.page) ||
          (marked && line.artifact) ||
          repeated[end](line);
        if (!isBoilerplate) break;
        boilerplate.add(line);
      }
    const items = page.items.filter((item) => item.kind === 'table' || !boilerplate.has(item.line));
    return { ...page, items, boilerplate: [...boilerplate] };
  });
}
