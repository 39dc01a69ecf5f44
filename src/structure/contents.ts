import { assign, isFree, lineAt, markerOf, type Page } from './page.js';

const CONTENTS = /^目 {0,4}录$/u;
/** A line of contents with its page: 第一章 发展环境……12. */
const PAGE_NUMBER = /(?<![ .…·—-])[ .…·—-]*\d{0,3}$/u;
const MAXIMUM_CONTENTS = 300;

const entry = (line: string): string => line.replace(PAGE_NUMBER, '').replaceAll(' ', '');

/** A table of contents says nothing of its own: its headings come again. It is metadata, from 目录 to where its first entry comes again. */
export function markContents(page: Page, from: number): void {
  const start = page.lines.findIndex(
    (line, i) => i >= Math.max(0, from - 3) && isFree(page, i) && CONTENTS.test(line.text),
  );
  if (start < 0 || !markerOf(page, start + 1)) return;
  const first = entry(lineAt(page, start + 1));
  const limit = Math.min(page.lines.length, start + MAXIMUM_CONTENTS);
  for (let again = start + 2; again < limit; again++) {
    if (entry(lineAt(page, again)) !== first) continue;
    for (let i = start; i < again; i++) assign(page, i, 'metadata');
    return;
  }
}
