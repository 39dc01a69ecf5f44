import type { OwnWords } from '../lex/own-words.js';
import type { Token } from '../lex/token.js';
import { tokenize } from '../lex/tokenize.js';
import type { Block, BlockRole, Span } from '../model/index.js';
import type { SentenceFindings } from '../rules/read-sentences.js';
import type { Layout } from '../structure/layout.js';
import { holdsNumeral } from './numeral.js';

/** Where a piece of a document stands; `text` is what the rules have read, `notice` the covering notice. */
export type Place = Exclude<BlockRole, 'heading' | 'paragraph'> | 'text' | 'cell' | 'notice';

/** A stretch of the document with its tokens. */
export interface Piece {
  readonly span: Span;
  readonly place: Place;
  readonly tokens: readonly Token[];
}

/**
 * The whole document in pieces, in reading order: what the rules read with the tokens that they saw, and line by line what they did not,
 * where it holds a number.
 */
export function piecesOf(layout: Layout, findings: readonly SentenceFindings[], own?: OwnWords): readonly Piece[] {
  const read = findings.map(({ sentence }): Piece => {
    const { span, kind } = sentence.passage;
    return { span, place: kind === 'cell' ? 'cell' : 'text', tokens: sentence.tokens };
  });
  read.sort((a, b) => a.span.start - b.span.start);
  const placeAt = placeFinder(layout);
  const pieces: Piece[] = [];
  let at = 0;
  for (const piece of read) {
    pieces.push(...unread(layout.folded, { start: at, end: piece.span.start }, placeAt, own), piece);
    at = Math.max(at, piece.span.end);
  }
  return [...pieces, ...unread(layout.folded, { start: at, end: layout.folded.length }, placeAt, own)];
}

type PlaceAt = (offset: number) => Place;

/** The lines between two offsets that hold a number. */
function unread(folded: string, gap: Span, placeAt: PlaceAt, own?: OwnWords): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let start = gap.start; start < gap.end; ) {
    const feed = folded.indexOf('\n', start);
    const end = feed < 0 || feed > gap.end ? gap.end : feed;
    if (holdsNumeral(folded.slice(start, end))) {
      const first = start + (folded.slice(start, end).match(/^ */)?.[0].length ?? 0);
      pieces.push({ span: { start, end }, place: placeAt(first), tokens: tokenize(folded, { start, end }, own) });
    }
    start = end + 1;
  }
  return pieces;
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
