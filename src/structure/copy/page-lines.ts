import { anyMatches } from '../../lexicon/prefilter/prefilter.js';
import type { TextLine } from './text-lines.js';

/** Lines that number the pages of a document that was made into text: nothing of the notice. */
const PAGE_LINES: readonly RegExp[] = [
  /^#{0,3} ?[Pp]age ?\d{1,4}(?: ?(?:of|\/) ?\d{1,4})? ?:?$/u, // # Page 12:
  /^={2,20} ?(?:[Pp]age|第) ?\d{1,4} ?页? ?={2,20}$/u, // === Page 12 ===
  /^[-—·~]{1,3} ?\d{1,4} ?[-—·~]{1,3}$/u, // - 12 -, — 12 —
  /^第 ?\d{1,4} ?页(?: ?[,/] ?| )?(?:共 ?\d{1,4} ?页)?$/u, // 第3页 共20页
  /^\d{1,4} ?\/ ?(?:共 ?)?\d{1,4} ?页?$/u, // 3/20
];

const isPageLine = anyMatches(PAGE_LINES);
const LONGEST = 30;
/** A line that stands beside most page lines, and so often at least, is a running head. */
const REPEATED = 3;
const SHARE = 0.5;

/** The lines of a text that are its pages' numbers and running heads. */
export function pageLinesOf(lines: readonly TextLine[]): ReadonlySet<number> {
  const pages = new Set<number>();
  lines.forEach(({ text }, i) => {
    if (text.length <= LONGEST && isPageLine(text)) pages.add(i);
  });
  const numbered = pages.size;
  if (numbered < REPEATED) return pages;
  const beside = new Map<string, number[]>();
  for (const i of pages)
    for (const k of [i - 1, i + 1]) {
      const text = pages.has(k) ? undefined : lines[k]?.text;
      if (text) beside.set(text, [...(beside.get(text) ?? []), k]);
    }
  for (const found of beside.values())
    if (found.length >= Math.max(REPEATED, numbered * SHARE)) for (const i of found) pages.add(i);
  return pages;
}
