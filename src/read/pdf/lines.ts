import type { Glyph } from './drawn.js';

/** A line of text, or a part of one. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Of most of its characters. */
  readonly size: number;
  /** How much room its beginning needs, which is never parted by the end of a line: a word or number, or a character with what closes behind it. */
  readonly opening: number;
  readonly artifact: boolean;
  /** The stretches between wide gaps. */
  readonly pieces: readonly Piece[];
}

export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** Baselines that differ by less, in sizes, are one line: raised marks, characters of another font. */
const SAME_ROW = 0.4;
/** The same character drawn again so near, in sizes, makes it bold. */
const DRAWN_TWICE = 0.15;
/** Gaps in sizes: between pieces, between words with an ideograph on one side, between Latin words. */
const WIDE_GAP = 1.2;
const GAP = 0.6;
const LATIN_GAP = 0.2;
/** Characters that are set apart evenly are no words of their own. */
const LETTER_SPACING = 0.3;

const isSpace = (glyph: Glyph): boolean => glyph.text.trim() === '';
const LATIN = /[A-Za-z\d\u00c0-\u024f]/u;
const WORD = /[A-Za-z\d.%‰,/:+~-]/u;
const CLOSING = /[,.，。、；：！？!?;:）)》〉”’】〕」』％%…—]/u;

/** Characters sorted into lines, from top to bottom, each from left to right. */
export function rowsOf(glyphs: readonly Glyph[]): readonly (readonly Glyph[])[] {
  const rows: { glyphs: Glyph[]; main: Glyph }[] = [];
  for (const glyph of [...glyphs].sort((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1);
    const near = row && glyph.baseline - row.main.baseline <= SAME_ROW * Math.max(row.main.size, glyph.size);
    if (!near) rows.push({ glyphs: [glyph], main: glyph });
    else {
      row.glyphs.push(glyph);
      if (glyph.size > row.main.size && !isSpace(glyph)) row.main = glyph;
    }
  }
  return rows
    .map((row) => row.glyphs.sort((a, b) => a.left - b.left).filter(isDrawnOnce))
    .filter((row) => row.some((glyph) => !isSpace(glyph)));
}

const isDrawnOnce = (glyph: Glyph, i: number, row: readonly Glyph[]): boolean => {
  const before = row[i - 1];
  return !before || before.text !== glyph.text || glyph.left - before.left > DRAWN_TWICE * glyph.size;
};

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** How far apart the characters of a row are set: 0 unless it is letter-spaced. */
function letterSpacing(glyphs: readonly Glyph[]): number {
  if (glyphs.length < 4) return 0;
  const gaps = glyphs.slice(1).map((glyph, i) => (glyph.left - (glyphs[i]?.right ?? 0)) / glyph.size);
  const usual = median(gaps);
  return usual > LETTER_SPACING ? usual : 0;
}

/** The size that most of a row is set in, by width. */
function mainSize(glyphs: readonly Glyph[]): number {
  const widths = new Map<number, number>();
  for (const { size, left, right } of glyphs) {
    const rounded = Math.round(size * 2) / 2;
    widths.set(rounded, (widths.get(rounded) ?? 0) + right - left);
  }
  return [...widths].reduce((best, one) => (one[1] > best[1] ? one : best), [0, -1] as [number, number])[0] || 1;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A raised digit is a note's mark or a power, and must not become a part of the number that it stands on. */
function written({ text, size, baseline }: Glyph, main: number, line: number): string {
  const raised = size <= 0.8 * main && baseline < line - 0.15 * main;
  return raised && /^\d$/u.test(text) ? SUPERSCRIPTS.charAt(Number(text)) : text;
}

/** How much room the unbreakable beginning of a line needs. */
function openingOf(glyphs: readonly Glyph[]): number {
  const [first] = glyphs;
  if (!first) return 0;
  const kind = WORD.test(first.text) ? WORD : CLOSING;
  let end = 1;
  while (end < glyphs.length && (kind.test(glyphs[end]?.text ?? '') || CLOSING.test(glyphs[end]?.text ?? ''))) end++;
  return (glyphs[end - 1]?.right ?? first.right) - first.left;
}

/** A row of characters as a line of text. */
export function lineOf(row: readonly Glyph[]): Line {
  const glyphs = row.filter((glyph) => !isSpace(glyph));
  const size = mainSize(glyphs);
  const baseline = median(glyphs.filter((glyph) => glyph.size > 0.8 * size).map((glyph) => glyph.baseline));
  const spacing = letterSpacing(glyphs);
  const pieces: { text: string; left: number; right: number }[] = [];
  let before: Glyph | null = null;
  let spaced = false;
  for (const glyph of row) {
    if (isSpace(glyph)) {
      spaced = before !== null;
      continue;
    }
    const text = written(glyph, size, baseline);
    const piece = pieces.at(-1);
    const em = Math.max(before?.size ?? 0, glyph.size);
    const gap = before ? (glyph.left - before.right) / em - spacing : 0;
    if (!piece || gap >= WIDE_GAP) pieces.push({ text, left: glyph.left, right: glyph.right });
    else {
      const latin = LATIN.test(before?.text ?? '') && LATIN.test(glyph.text);
      piece.text += (spaced && spacing === 0) || gap > (latin ? LATIN_GAP : GAP) ? ` ${text}` : text;
      piece.right = Math.max(piece.right, glyph.right);
    }
    before = glyph;
    spaced = false;
  }
  return {
    text: pieces.map((piece) => piece.text).join('\u3000\u3000'),
    left: glyphs[0]?.left ?? 0,
    right: Math.max(...pieces.map((piece) => piece.right)),
    baseline,
    size,
    opening: openingOf(glyphs),
    artifact: glyphs.every((glyph) => glyph.artifact),
    pieces,
  };
}

/** The lines of these characters, from top to bottom. */
export const linesOf = (glyphs: readonly Glyph[]): readonly Line[] => rowsOf(glyphs).map(lineOf);
