import type { Block, BlockRole, Span } from '../model/index.js';
import type { Sentence } from '../phrases/sentence.js';
import type { SentenceFindings } from '../rules/read-sentences.js';
import type { Layout } from '../structure/layout.js';
import { nextNumeral } from './numeral.js';

/** Where a piece of a document stands; `text` is what the rules have read, `notice` the covering notice. */
export type Place = Exclude<BlockRole, 'heading' | 'paragraph'> | 'text' | 'cell' | 'notice';

/** A stretch of the document, with its sentence where the rules have read it. */
export interface Piece {
  readonly span: Span;
  readonly place: Place;
  readonly sentence: Sentence | null;
}

/**
 * The whole document in pieces, in reading order: what the rules read as they saw it, and line by line what they did not,
 * where it holds a number.
 */
export function piecesOf(layout: Layout, findings: readonly SentenceFindings[]): readonly Piece[] {
  const read = findings.map(({ sentence }): Piece => {
    const { span, kind } = sentence.passage;
    return { span, place: kind === 'cell' ? 'cell' : 'text', sentence };
  });
  read.sort((a, b) => a.span.start - b.span.start);
  const placeAt = placeFinder(layout);
  const pieces: Piece[] = [];
  let at = 0;
  for (const piece of read) {
    addUnread(pieces, layout.folded, at, piece.span.start, placeAt);
    pieces.push(piece);
    at = Math.max(at, piece.span.end);
  }
  addUnread(pieces, layout.folded, at, layout.folded.length, placeAt);
  return pieces;
}

type PlaceAt = (offset: number) => Place;

/** Adds the lines between two offsets that hold a number. */
function addUnread(pieces: Piece[], folded: string, from: number, to: number, placeAt: PlaceAt): void {
  for (let start = from; start < to; ) {
    const feed = folded.indexOf('\n', start);
    const end = feed < 0 || feed > to ? to : feed;
    if (nextNumeral(folded, start, end) >= 0) {
      let first = start;
      while (first < end && folded[first] === ' ') first++;
      pieces.push({ span: { start, end }, place: placeAt(first), sentence: null });
    }
    start = end + 1;
  }
}

/** The place of an offset; to be asked in reading order. */
function placeFinder({ blocks, passages }: Layout): PlaceAt {
  const notices = passages.filter((passage) => passage.zone === 'notice');
  let block = 0;
  let notice = 0;
  return (offset) => {
    while (block < blocks.length - 1 && (blocks[block] as Block).span.end <= offset) block++;
    while (notice < notices.length && (notices[notice]?.span.end ?? 0) <= offset) notice++;
    if ((notices[notice]?.span.start ?? offset + 1) <= offset) return 'notice';
    const role = blocks[block]?.role ?? 'paragraph';
    return role === 'heading' || role === 'paragraph' ? 'text' : role;
  };
}
