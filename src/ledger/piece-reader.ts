import type { Token } from '../lex/token.js';
import type { Tokenize } from '../lex/tokenize.js';
import type { NumberClass } from '../model/index.js';
import type { NumberRecord } from './number-record.js';
import type { Piece } from './piece.js';
import { type NumberReading, numberReading } from './reading.js';
import { textReading } from './text-reading.js';
import { titleReading } from './title-reading.js';
import { isWhole, tokenReading } from './token-reading.js';

/** Reads the number at an offset of a piece; nothing before `from` and nothing from `stop` on belongs to it. Offsets must grow. */
export type PieceReader = (at: number, from: number, stop: number) => NumberReading;

/** Numbers in a piece by its tokens where they say what they are, else by the text around them, and in the end by where the piece stands. */
export function pieceReader(
  folded: string,
  piece: Piece,
  measures: readonly NumberRecord[],
  tokenize: Tokenize,
): PieceReader {
  const { span, place } = piece;
  const tokens = piece.sentence?.tokens ?? tokenize(folded, span);
  let index = 0;
  /** The first token behind that one that is a number of its own. */
  let whole = 0;
  const inContext = (at: number, from: number, stop: number): NumberReading => {
    while (index < tokens.length - 1 && (tokens[index] as Token).span.end <= at) index++;
    const token = tokens[index];
    whole = Math.max(whole, index + 1);
    while (whole < tokens.length && !isWhole(tokens[whole] as Token)) whole++;
    const limit = Math.min(tokens[whole]?.span.start ?? span.end, stop);
    if (token?.type === 'L') return titleReading(folded, at, from, Math.min(token.span.end, stop));
    const record = token?.type === 'P' && measureOf(token, piece, measures);
    if (token && record) return { numberClass: 'measure', span: token.span, record };
    return (token && tokenReading(token, folded, place)) ?? textReading(folded, at, from, limit);
  };
  return (at, from, stop) => {
    const found = inContext(at, from, stop);
    const numberClass = classAtPlace(found, at, piece, folded);
    return numberClass === found.numberClass ? found : numberReading(numberClass, found.span.start, found.span.end);
  };
}

/** The measure that a denominator (每千名老年人) belongs to: the next one in the sentence that has one, else the one before. */
function measureOf(token: Token, { span }: Piece, measures: readonly NumberRecord[]): string | null {
  let low = 0;
  let high = measures.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((measures[middle] as NumberRecord).span.start < token.span.start) low = middle + 1;
    else high = middle;
  }
  const ahead = measures[low];
  if (ahead?.per && ahead.span.start < span.end) return ahead.id;
  const behind = measures[low - 1];
  return behind?.per && behind.span.start >= span.start ? behind.id : null;
}

/** Classes that a number in a letterhead keeps. */
const KEPT_IN_METADATA: ReadonlySet<NumberClass | null> = new Set([
  null,
  'date',
  'time',
  'name-year',
  'document-number',
  'reference',
]);
/** 3 or 3. at the head of a cell or of a line of a table. */
const ITEM = /^[|\s]*(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:[.、)]|[|\s]*$)/;
/** A cell with nothing but a unit: 万人次. */
const UNIT_ALONE = /^[十百千万亿]{1,2}[一-龥/·]{0,6}$/;
const LONGEST_HEAD = 40;

/** What the place of a number says of it: boilerplate of the site, the date of a signature, the number of a table's row. */
function classAtPlace(
  { numberClass }: NumberReading,
  at: number,
  { place, span }: Piece,
  folded: string,
): NumberClass | null {
  if (numberClass === null) return null;
  if (place === 'boilerplate') return numberClass === 'phone' ? 'phone' : 'page-furniture';
  if (place === 'metadata' && !KEPT_IN_METADATA.has(numberClass)) return 'page-furniture';
  if (place === 'signature' && numberClass === 'unexplained') return 'date';
  if ((place !== 'cell' && place !== 'table') || numberClass === 'measure' || at - span.start > LONGEST_HEAD)
    return numberClass;
  const written = folded.slice(span.start, Math.min(span.end, at + LONGEST_HEAD));
  if (ITEM.test(written) && /^[|\s]*$/.test(folded.slice(span.start, at))) return 'table-number';
  return UNIT_ALONE.test(written.trim()) ? 'attribute' : numberClass;
}
