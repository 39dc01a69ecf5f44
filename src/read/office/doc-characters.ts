import { SourceError } from '../../model/index.js';
import { type StruckThrough, struckThrough } from '../struck-through.js';
import { type DocFile, damaged, STRETCH } from './doc-file.js';
import { eachProperty, formattedRuns } from './doc-properties.js';
import { symbol } from './symbols.js';

/** All characters of a Word document in their order, with where each lies in the main stream: its paragraph's properties are found by that. */
export interface DocCharacters {
  readonly text: string;
  readonly byteOf: (at: number) => number;
  readonly struck: StruckThrough;
}

/** A piece of text as it lies in the file: two bytes a character, or one. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly byte: number;
  readonly width: 1 | 2;
}

const MOST_CHARACTERS = 32 * 1024 * 1024;
const SKIPPED = 1;
const PIECES = 2;
const NARROW = 0x40000000;
const DELETED = 0x0800;
const HIDDEN = 0x083c;
const STRUCK = [0x0837, 0x2a53];
const SYMBOL = 0x6a09;
/** Stands for a character that is not printed, until the text is cut up. */
export const REMOVED = '\u0000';

/** Throws SourceError `damaged-document` or `too-large`. */
export function docCharacters(file: DocFile, name: string): DocCharacters {
  const pieces = piecesOf(file, name);
  const narrow = new TextDecoder('windows-1252');
  const wide = new TextDecoder('utf-16le');
  const runs = changedRuns(file);
  const struck = struckThrough();
  let text = '';
  for (const piece of pieces) {
    const length = (piece.to - piece.from) * piece.width;
    const bytes = file.main.subarray(piece.byte, piece.byte + length);
    if (bytes.length < length) throw damaged(name);
    text += changed((piece.width === 1 ? narrow : wide).decode(bytes), piece, runs, struck);
  }
  return {
    text,
    struck,
    byteOf: (at) => {
      const piece = pieceAt(pieces, at);
      return piece ? piece.byte + (at - piece.from) * piece.width : -1;
    },
  };
}

function piecesOf(file: DocFile, name: string): readonly Piece[] {
  const stretch = file.table(STRETCH.pieces);
  const view = new DataView(stretch.buffer, stretch.byteOffset, stretch.byteLength);
  let at = 0;
  while (view.getUint8(at) === SKIPPED) at += 3 + view.getUint16(at + 1, true);
  if (view.getUint8(at) !== PIECES) throw damaged(name);
  const count = Math.floor((view.getUint32(at + 1, true) - 4) / 12);
  const pieces: Piece[] = [];
  for (let i = 0; i < count; i++) {
    const from = view.getUint32(at + 5 + i * 4, true);
    const to = view.getUint32(at + 9 + i * 4, true);
    const place = view.getUint32(at + 5 + (count + 1) * 4 + i * 8 + 2, true);
    const byte = place & ~NARROW;
    if (from !== (pieces.at(-1)?.to ?? 0) || to < from) throw damaged(name);
    if (to > MOST_CHARACTERS)
      throw new SourceError('too-large', `${name} holds more characters than any notice has. Split it.`);
    pieces.push(place & NARROW ? { from, to, byte: byte >> 1, width: 1 } : { from, to, byte, width: 2 });
  }
  return pieces;
}

function pieceAt(pieces: readonly Piece[], at: number): Piece | null {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle] as Piece).to <= at) low = middle + 1;
    else high = middle;
  }
  return pieces[low] ?? null;
}

/** Characters that are not printed as they are kept: deleted, hidden, or from a symbol font. */
interface ChangedRun {
  readonly from: number;
  readonly to: number;
  readonly character: string;
  readonly struck: boolean;
}

function changedRuns(file: DocFile): readonly ChangedRun[] {
  return formattedRuns(file.main, file.table(STRETCH.characters), 'character').flatMap(
    ({ from, to, properties }): ChangedRun[] => {
      let character: string | null = null;
      let struck = false;
      eachProperty(properties, (operation, operand) => {
        if ((operation === DELETED || operation === HIDDEN) && operand.getUint8(0) === 1) character = REMOVED;
        if (STRUCK.includes(operation) && operand.getUint8(0) === 1) struck = true;
        if (operation === SYMBOL) character = symbol(String.fromCharCode(operand.getUint16(2, true)), '') ?? REMOVED;
      });
      if (character !== null) return [{ from, to, character, struck: false }];
      return struck ? [{ from, to, character: REMOVED, struck }] : [];
    },
  );
}

/** What a character prints, and what marks the ends of paragraphs, cells and fields. */
const PRINTED = /\P{Cc}/gu;
const MARKS = /\p{Cc}/gu;

/** The text of a piece with its changed runs. Both lists are in the order of their bytes. */
function changed(text: string, piece: Piece, runs: readonly ChangedRun[], struck: StruckThrough): string {
  const end = piece.byte + text.length * piece.width;
  let written = '';
  let at = 0;
  for (let i = firstBehind(runs, piece.byte); i < runs.length && (runs[i] as ChangedRun).from < end; i++) {
    const run = runs[i] as ChangedRun;
    const from = Math.max(at, Math.ceil((run.from - piece.byte) / piece.width));
    const to = Math.min(text.length, Math.ceil((run.to - piece.byte) / piece.width));
    if (to <= from) continue;
    const own = text.slice(from, to);
    if (run.struck) struck.add(own.replaceAll(MARKS, ''));
    // The ends of paragraphs and cells stay where they are.
    written +=
      text.slice(at, from) +
      (run.struck ? own.replaceAll(PRINTED, (one) => REMOVED.repeat(one.length)) : run.character.repeat(to - from));
    at = to;
  }
  return written + text.slice(at);
}

/** The first of the sorted runs that ends behind this byte. */
function firstBehind(runs: readonly ChangedRun[], byte: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle] as ChangedRun).to <= byte) low = middle + 1;
    else high = middle;
  }
  return low;
}
