import { isAddresseeLine } from './addressees.js';
import { advertisingScore, isContactLine } from './boilerplate-lines.js';
import { isSalutation } from './occasion.js';
import { isFree, lineAt, markerOf, type Page } from './page.js';
import { signatureAt } from './signature.js';

/** Lines before `headEnd` and from `tailStart` carry no running text, heading, table or signature: letterhead and site. */
export interface Extent {
  readonly headEnd: number;
  readonly tailStart: number;
}

const PROSE = 40;
/** No line of labels or of a site's menu is longer. */
const LONGEST_LABEL_LINE = 400;
const HEADING_KINDS: readonly string[] = ['volume', 'chapter', 'division', 'chinese', 'chinese-bracket', 'arabic'];

/** Does a line carry running text? */
export const isProse = (text: string): boolean =>
  text.length > LONGEST_LABEL_LINE ||
  (text.length >= PROSE && /[。;,]/u.test(text)) ||
  (text.length >= 12 && text.endsWith('。'));

/** Where the content of a page begins and ends. */
export function extentOf(page: Page): Extent {
  const isContent = (i: number): boolean => {
    if (page.roles[i] === 'table') return true;
    const text = lineAt(page, i);
    if (!isFree(page, i) || isContactLine(text) || advertisingScore(text) >= 2) return false;
    if (isSalutation(text)) return true;
    return isProse(text) || HEADING_KINDS.includes(markerOf(page, i)?.kind ?? '') || isAddresseeLine(text);
  };
  const count = page.lines.length;
  let headEnd = 0;
  while (headEnd < count && !isContent(headEnd)) headEnd++;
  let tailStart = count;
  while (tailStart > headEnd && !isContent(tailStart - 1) && !signatureAt(page, tailStart - 1)) tailStart--;
  return { headEnd, tailStart };
}
