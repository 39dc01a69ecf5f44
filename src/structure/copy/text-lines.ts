import { isBorder } from '../table/delimited-head.js';

/** A line of a text that is not blank, as its ends are judged by. */
export interface TextLine {
  /** Where it begins and ends, white space around it left out. */
  readonly start: number;
  readonly end: number;
  /** Folded, trimmed. */
  readonly text: string;
  /** How wide it is on the page, in Chinese characters; others count half. */
  readonly width: number;
  /** White space of two characters at least stands before it. */
  readonly indented: boolean;
  /** How many blank lines stand before it. */
  readonly gap: number;
  /** It holds a tab or an upright bar, or is drawn between such lines: a row of a table. */
  readonly row: boolean;
}

/** A folded line that ends with a stop, at most with what closes behind it. */
export const STOPPED = /[。;:!?][”’)]?$/u;

const INDENT = 2;

/** The lines of a text; `folded` is as long. */
export function textLinesOf(written: string, folded: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  let gap = 0;
  for (let from = 0; from <= folded.length; ) {
    const feed = folded.indexOf('\n', from);
    const to = feed < 0 ? folded.length : feed;
    const raw = folded.slice(from, to);
    const text = raw.trim();
    if (text !== '') {
      const lead = raw.length - raw.trimStart().length;
      const start = from + lead;
      const end = start + text.length;
      const row = text.includes('|') || written.slice(from, to).includes('\t') || isDrawn(text);
      lines.push({ start, end, text, width: widthOf(text), indented: lead >= INDENT, gap, row });
    }
    gap = text === '' ? gap + 1 : 0;
    from = to + 1;
  }
  return lines;
}

/** +-----+-----+, ├──┼──┤. */
const isDrawn = (text: string): boolean => BOX.test(text) && isBorder(text);
const BOX = /^[+\u250c-\u256c]/u;

const LONGEST = 400;

/** No line that is wider than a page needs to be measured. */
function widthOf(text: string): number {
  if (text.length > LONGEST) return text.length;
  let width = 0;
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) < 0x2000 ? 0.5 : 1;
  return width;
}
