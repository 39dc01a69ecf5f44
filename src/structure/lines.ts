import { overlaps, type Span } from '../model/index.js';

/** A line that is not blank: its span without surrounding white space, and what stands there folded. */
export interface Line {
  readonly span: Span;
  /** Folded, trimmed: what patterns are matched on. Offsets in it count from `span.start`. */
  readonly text: string;
  /** How many blank lines stand before it. */
  readonly gap: number;
}

/** The lines of a folded text that are not blank, in order. */
export function linesOf(folded: string): readonly Line[] {
  const lines: Line[] = [];
  let gap = 0;
  for (let start = 0; start <= folded.length; ) {
    const feed = folded.indexOf('\n', start);
    const end = feed < 0 ? folded.length : feed;
    const raw = folded.slice(start, end);
    const text = raw.trim();
    if (text) {
      const lead = start + raw.length - raw.trimStart().length;
      lines.push({ span: { start: lead, end: lead + text.length }, text, gap });
      gap = 0;
    } else gap++;
    start = end + 1;
  }
  return lines;
}

/** The lines that lie in these stretches, by their numbers. Both lists are in reading order. */
export function linesWithin(lines: readonly Line[], stretches: readonly Span[]): ReadonlySet<number> {
  const found = new Set<number>();
  let next = 0;
  lines.forEach((line, i) => {
    for (let span = stretches[next]; span && span.end <= line.span.start; span = stretches[next]) next++;
    const span = stretches[next];
    if (span && overlaps(span, line.span)) found.add(i);
  });
  return found;
}
