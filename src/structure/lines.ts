import { overlaps, type Span } from '../model/index.js';
import { type Marker, markerAt } from './marker.js';

/** A line that is not blank: its span without surrounding white space, and what stands there folded. */
export interface Line {
  readonly span: Span;
  /** Folded, trimmed: what patterns are matched on. Offsets in it count from `span.start`. */
  readonly text: string;
  /** How many blank lines stand before it. */
  readonly gap: number;
  /** The section marker that it begins with: every step asks for it. */
  readonly marker: Marker | null;
}

/** The line of a folded text from `start` to `end`, white space around it left out; null where there is nothing else. */
export function lineBetween(folded: string, start: number, end: number, gap: number): Line | null {
  const raw = folded.slice(start, end);
  const text = raw.trim();
  if (text === '') return null;
  const lead = start + (text.length === raw.length ? 0 : raw.length - raw.trimStart().length);
  return { span: { start: lead, end: lead + text.length }, text, gap, marker: markerAt(text) };
}

/** The lines of a folded text that are not blank, in order. */
export function linesOf(folded: string): readonly Line[] {
  const lines: Line[] = [];
  let gap = 0;
  for (let start = 0; start <= folded.length; ) {
    const feed = folded.indexOf('\n', start);
    const end = feed < 0 ? folded.length : feed;
    const line = lineBetween(folded, start, end, gap);
    if (line) lines.push(line);
    gap = line ? 0 : gap + 1;
    start = end + 1;
  }
  return lines;
}

/** The lines that lie in these stretches, by their numbers. Both lists are in reading order. */
export function linesWithin(lines: readonly Line[], stretches: readonly Span[]): ReadonlySet<number> {
  const found = new Set<number>();
  if (stretches.length === 0) return found;
  let next = 0;
  lines.forEach((line, i) => {
    for (let span = stretches[next]; span && span.end <= line.span.start; span = stretches[next]) next++;
    const span = stretches[next];
    if (span && overlaps(span, line.span)) found.add(i);
  });
  return found;
}
