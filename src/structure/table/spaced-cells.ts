import { tableHead } from '../../lexicon/table-heads.js';
import type { Line } from '../lines.js';
import { type RawCell, splitCells } from './cell.js';
import { isHeader } from './columns.js';
import { isBorder } from './delimited-head.js';
import { namesUnder } from './flattened-head.js';
import type { Extent } from './placed-cells.js';

/** A line as far as its cells matter. */
export type SpacedLine = Pick<Line, 'span' | 'text'>;

/**
 * How white space parts the cells of a table: where gaps of two spaces or more stand between its names, wide gaps do, and if all are
 * alike each of them parts one cell from the next, so that two in a row are a cell that is empty.
 */
export interface Spacing {
  readonly wide: boolean;
  /** The gap that parts one cell from the next; null where gaps differ, as in columns of fixed width. */
  readonly gap: string | null;
}

/** A line's cells, and how far it is indented. */
export interface SpacedRow {
  readonly cells: readonly RawCell[];
  readonly indent: number;
}

/** A table's head, of one line or two. */
export interface SpacedHead {
  readonly names: readonly string[];
  /** The names of its first line. */
  readonly printed: readonly RawCell[];
  readonly spacing: Spacing;
  readonly indent: number;
  readonly height: number;
}

const LONGEST_HEAD = 200;
const LONGEST_ROW = 2000;
const LONGEST_LEAD = 200;
const FEWEST_NAMES = 3;
const MOST_NAMES = 12;
const GAPS = / {2,}/gu;

/** The head of a table in line `first` whose names are parted by white space; null for a line that is none. */
export function spacedHead(text: string, lines: readonly SpacedLine[], first: number): SpacedHead | null {
  const line = lines[first];
  const spacing = line ? spacingOf(line.text) : null;
  if (!line || !spacing) return null;
  const { cells: printed, indent } = spacedRow(text, line, { ...spacing, gap: null }, 0);
  const upper = namesIn(text, printed);
  const next = isBorder(lines[first + 1]?.text ?? '') ? first + 2 : first + 1;
  const below = lines[next] ? spacedRow(text, lines[next], { ...spacing, gap: null }, 0).cells : [];
  const divided = namesUnder(upper, namesIn(text, below));
  return { names: divided ?? upper, printed, spacing, indent, height: divided ? next + 1 - first : 1 };
}

const namesIn = (text: string, cells: readonly RawCell[]): readonly string[] =>
  cells.map(({ span }) => text.slice(span.start, span.end));

function spacingOf(text: string): Spacing | null {
  if (text.length > LONGEST_HEAD || !text.includes(' ') || /[|。;:]/u.test(text)) return null;
  const gaps = text.match(GAPS) ?? [];
  const wide = gaps.length > 0;
  const names = text.split(wide ? / {2,}/u : ' ');
  if (names.length < FEWEST_NAMES || names.length > MOST_NAMES || !isHeader(names)) return null;
  // Single spaces stand in running text too: there every word has to be a head.
  if (!wide) return names.every((name) => tableHead(name) !== null) ? { wide, gap: null } : null;
  return { wide, gap: gaps.every((gap) => gap === gaps[0]) ? (gaps[0] ?? null) : null };
}

/** The cells of a line; `count` is how many a full row has. */
export function spacedRow(
  text: string,
  { span, text: folded }: SpacedLine,
  { wide, gap }: Spacing,
  count: number,
): SpacedRow {
  const indent = leadOf(text, span.start);
  if (folded.length > LONGEST_ROW || folded.includes('|')) return { cells: [], indent };
  if (gap !== null) {
    const raw = ' '.repeat(indent) + folded;
    const cells = splitCells(raw, raw, span.start - indent, gap);
    if (cells.length === count) return { cells, indent };
  }
  const cells = [...folded.matchAll(wide ? /\S+(?: \S+)*/gu : /\S+/gu)].map(({ 0: found, index }): RawCell => {
    const start = span.start + index;
    return { span: { start, end: start + found.length }, text: found };
  });
  return { cells, indent };
}

/** The white space before a line's first character. */
function leadOf(text: string, start: number): number {
  let lead = 0;
  while (lead < Math.min(LONGEST_LEAD, start) && /[^\S\n]/u.test(text.charAt(start - lead - 1))) lead++;
  return lead;
}

/** Where cells of a line stand on the page. */
export function extentsOf(text: string, line: SpacedLine | undefined, cells: readonly RawCell[]): readonly Extent[] {
  const start = (line?.span.start ?? 0) - leadOf(text, line?.span.start ?? 0);
  let at = start;
  let width = 0;
  const widthAt = (offset: number): number => {
    for (; at < offset; at++) width += text.charCodeAt(at) < 0x2000 ? 1 : 2;
    return width;
  };
  return cells.map(({ span }) => ({ from: widthAt(span.start), to: widthAt(span.end) }));
}
