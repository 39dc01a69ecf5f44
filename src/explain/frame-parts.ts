/** One of the parts of a frame that have to follow one another. */
export interface FramePart {
  readonly source: string;
  /** The first named group in it. */
  readonly slot: string | null;
  /** Can it fail? A part that also matches nothing cannot. */
  readonly required: boolean;
}

const PLAIN = /\\.|\[(?:\\.|[^\]\\]){0,1000}\]|[^()|]/y;
const QUANTIFIER = /(?:[*+?]|\{\d+(?:,\d*)?\})\??/y;
const GROUP = /\((?:\?<?[=!]|\?:|\?<\w+>)?/y;
const ASSERTION = /^(?:\(\?<?[=!]|\^|\$)/;
const OPENABLE = new Set(['(?<=', '(?=', '(?:']);

interface Piece {
  readonly source: string;
  /** Of a group: what it opens with, and what it holds. */
  readonly head: string | null;
  readonly inner: string;
  readonly repeated: boolean;
}

/**
 * A frame cut into its parts, in the order in which they stand in a sentence: what a frame looks back and ahead to is part of the row.
 * A choice (a|b) is one part, and so is a frame that is a choice as a whole.
 */
export const partsOf = (frame: RegExp): readonly FramePart[] => opened(frame.source).map(partOf);

function partOf(source: string): FramePart {
  const required = ASSERTION.test(source) || !new RegExp(`^(?:${source})$`).test('');
  return { source, slot: /\(\?<(?<name>\w+)>/.exec(source)?.groups?.name ?? null, required };
}

/** Groups that only hold a row of parts are opened, again and again: what is looked back to goes before the rest. */
function opened(source: string): readonly string[] {
  const row = pieces(source)?.filter((piece, i, all) => !isGuard(piece, all[i + 1]));
  if (!row) return [source];
  return row.flatMap((piece, i) => {
    const inRow = piece.head === '(?:' || i === (piece.head === '(?=' ? row.length - 1 : 0);
    const open = piece.head !== null && OPENABLE.has(piece.head) && !piece.repeated && inRow;
    return open && pieces(piece.inner) !== null ? opened(piece.inner) : [piece.source];
  });
}

/** A look at the next letter before looking back saves time; the rest of the frame says the same. */
const isGuard = (piece: Piece, next: Piece | undefined): boolean => piece.head === '(?=' && next?.head === '(?<=';

/** The pieces of a row; null where it is a choice. */
function pieces(source: string): readonly Piece[] | null {
  const row: Piece[] = [];
  for (let at = 0; at < source.length; ) {
    const head = matchAt(GROUP, source, at);
    const plain = head === null ? matchAt(PLAIN, source, at) : null;
    if (head === null && plain === null) return null;
    const close = head === null ? at + (plain ?? '').length : groupEnd(source, at);
    const quantifier = matchAt(QUANTIFIER, source, close) ?? '';
    const end = close + quantifier.length;
    const inner = head === null ? '' : source.slice(at + head.length, close - 1);
    row.push({ source: source.slice(at, end), head, inner, repeated: quantifier !== '' });
    at = end;
  }
  return row;
}

/** The place behind the bracket that closes the group opened at `at`. */
function groupEnd(source: string, at: number): number {
  let depth = 0;
  for (let i = at; i < source.length; ) {
    const plain = matchAt(PLAIN, source, i);
    if (plain === null && source[i] === '(') depth++;
    if (plain === null && source[i] === ')' && --depth === 0) return i + 1;
    i += plain?.length ?? 1;
  }
  return source.length;
}

function matchAt(pattern: RegExp, source: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0] ?? null;
}
