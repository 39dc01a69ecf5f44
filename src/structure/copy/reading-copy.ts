import { fold } from '../../lexicon/fold.js';
import { unifiedUnits } from '../../lexicon/unified-ideographs.js';
import type { Diagnostic, Span } from '../../model/index.js';
import { type Cut, type CutText, cutFurther, cutText } from './cut-text.js';
import { lineEndsOf } from './line-ends.js';
import { markdownIn } from './markdown.js';
import { pageLinesOf } from './page-lines.js';
import { spacedRows } from './spaced-rows.js';
import { spacesIn } from './spaces.js';
import { type TextLine, textLinesOf } from './text-lines.js';

/**
 * A text as it is read: sentences whole where the source has line ends, page numbers and stray spaces in them, radicals and
 * compatibility forms as the ideographs that are meant. Everything behind it works on the copy; what it finds is then told in the places and words of the source.
 */
export interface ReadingCopy {
  readonly text: string;
  /** Where in the source a stretch of the copy stands. What was left out within it belongs to it. */
  readonly inSource: (span: Span) => Span;
  /** Where in the copy a stretch of the source is read; empty for what is left out. */
  readonly inCopy: (span: Span) => Span;
  /** Lines of the source that are left out: page numbers and running heads. */
  readonly pageLines: readonly Span[];
  /** In the places of the source. */
  readonly diagnostics: readonly Diagnostic[];
  /** Is there nothing to tell between the copy and its source? */
  readonly same: boolean;
}

let last: { readonly of: string; readonly copy: ReadingCopy } | null = null;

/** The copy of a source's text. Kept for the text that was asked for last, since a source is parted into notices and then read. */
export function readingCopy(text: string): ReadingCopy {
  if (last?.of !== text) last = { of: text, copy: copyOf(text) };
  return last.copy;
}

function copyOf(text: string): ReadingCopy {
  const unified = unifiedUnits(text);
  const unmarked = cutText(unified, markdownIn(unified));
  const characters = unmarked.text;
  const printed = textLinesOf(characters, fold(characters));
  const spaced = spacedRows(characters, printed);
  const lines = spaced.size === 0 ? printed : printed.map((line, i) => (spaced.has(i) ? { ...line, row: true } : line));
  const pages = pageLinesOf(lines);
  const { cuts, joined, margin } = lineCuts(lines, pages);
  const whole = cutFurther(unmarked, cuts);
  const rows = new Set(lines.filter((_, i) => spaced.has(i)).map(({ start }) => whole.copied(start)));
  const copy = cutFurther(
    whole,
    spacesIn(whole.text, (start) => rows.has(start)),
  );
  const pageLines = lines.filter((_, i) => pages.has(i)).map(spansIn(unmarked));
  return {
    text: copy.text,
    inSource: spansIn(copy),
    inCopy: ({ start, end }) => ({ start: copy.copied(start), end: copy.copied(end) }),
    pageLines,
    diagnostics: margin === null ? [] : [wrapped(margin, joined)],
    same: copy.text === text,
  };
}

/** Where in the original a stretch of a copy stands. */
const spansIn =
  ({ original }: CutText) =>
  ({ start, end }: Span): Span => {
    const first = original(start);
    return { start: first, end: end > start ? original(end - 1) + 1 : first };
  };

const wrapped = (margin: number, joined: number): Diagnostic => ({
  severity: 'info',
  code: 'wrapped-lines',
  message: `The lines of this text are broken at about ${margin} characters; sentences were read over ${joined} line ends.`,
  span: null,
});

interface LineCuts {
  readonly cuts: readonly Cut[];
  readonly joined: number;
  readonly margin: number | null;
}

/** Page lines, and the line ends that a sentence goes over, with the page lines between. */
function lineCuts(all: readonly TextLine[], pages: ReadonlySet<number>): LineCuts {
  const lines = pages.size === 0 ? all : withoutPageLines(all, pages);
  const { goesOn, margin } = lineEndsOf(lines);
  const cuts: Cut[] = [];
  let joined = 0;
  let page = 0;
  const passed = all.filter((_, i) => pages.has(i));
  const cutPagesUpTo = (limit: number): void => {
    for (let line = passed[page]; line && line.start < limit; line = passed[++page])
      cuts.push({ start: line.start, end: line.end, put: '' });
  };
  goesOn.forEach((on, i) => {
    if (!on) return;
    const [line, next] = [lines[i] as TextLine, lines[i + 1] as TextLine];
    cutPagesUpTo(line.end);
    while ((passed[page]?.start ?? Number.POSITIVE_INFINITY) < next.start) page++;
    const words = /[A-Za-z]$/u.test(line.text) && /^[A-Za-z]/u.test(next.text);
    cuts.push({ start: line.end, end: next.start, put: words ? ' ' : '' });
    joined++;
  });
  cutPagesUpTo(Number.POSITIVE_INFINITY);
  return { cuts, joined, margin };
}

/** The text goes on over the end of a page: blank lines beside a page line say nothing. */
function withoutPageLines(lines: readonly TextLine[], pages: ReadonlySet<number>): readonly TextLine[] {
  return lines.flatMap((line, i) => (pages.has(i) ? [] : [pages.has(i - 1) ? { ...line, gap: 0 } : line]));
}
