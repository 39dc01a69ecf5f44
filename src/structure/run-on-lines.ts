import { chineseNumber } from '../lexicon/numerals.js';
import type { Span } from '../model/index.js';
import { type Line, lineBetween } from './lines.js';

/** A line that holds most of a document has lost its line breaks. */
const SHARE = 0.5;
const SHORTEST = 120;
/** Chapters and chinese numbers may follow a title without any stop; (一) and 1. follow a stop, a colon or a heading. */
const OPENERS =
  /(?:第(?<chapter>[一二三四五六七八九十]{1,3})章|第(?<division>[一二三四五六七八九十]{1,3})节|(?<![一二三四五六七八九十第])(?<chinese>[一二三四五六七八九十]{1,3})、|[(](?<bracket>[一二三四五六七八九十]{1,3})[)]|(?<=[。;:!?)])[(]?(?<arabic>\d{1,2})(?:[)、]|\.(?!\d{1,4}[%万亿元])))/gu;
/** Two headings are at least this far apart: 一、二、三等奖 are none. */
const CLOSEST = 6;

type Kind = 'chapter' | 'division' | 'chinese' | 'bracket' | 'arabic';
const KINDS: readonly Kind[] = ['chapter', 'division', 'chinese', 'bracket', 'arabic'];

/**
 * Offsets at which a numbered heading opens inside a line: each number is the next of its kind, counted anew below each heading above, or
 * on through all of them.
 */
function openings(line: string): readonly number[] {
  const last = new Map<Kind, number>();
  const through = new Map<Kind, number>();
  const found: { at: number; kind: Kind }[] = [];
  for (const match of line.matchAll(OPENERS)) {
    const kind = KINDS.find((k) => match.groups?.[k] !== undefined) as Kind;
    const written = match.groups?.[kind] ?? '';
    const number = kind === 'arabic' ? Number(written) : chineseNumber(written);
    const at = match.index ?? 0;
    const before = found.at(-1);
    const isNext = number === (last.get(kind) ?? 0) + 1 || number === (through.get(kind) ?? 0) + 1;
    if (!isNext || (before && at - before.at < CLOSEST)) continue;
    last.set(kind, number);
    through.set(kind, number);
    for (const deeper of KINDS.slice(KINDS.indexOf(kind) + 1)) last.delete(deeper);
    found.push({ at, kind });
  }
  const tops = found.filter((opening) => opening.kind === 'chapter' || opening.kind === 'chinese').length;
  return tops >= 2 ? found.map((opening) => opening.at) : [];
}

const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** Sets a document that was pasted as one paragraph back into lines at its numbered headings; other lines stay as they are. */
export function withBreaks(lines: readonly Line[]): readonly Line[] {
  let total = 0;
  for (const line of lines) total += line.text.length;
  const runsOn = ({ text }: Line): boolean => text.length >= SHORTEST && text.length >= total * SHARE;
  if (!lines.some(runsOn)) return lines;
  return lines.flatMap((line): readonly Line[] => {
    if (!runsOn(line)) return [line];
    const cuts = [0, ...openings(line.text).filter((at) => at > 0), line.text.length];
    return cuts.slice(1).flatMap((end, i): readonly Line[] => {
      const piece = lineBetween(line.text, cuts[i] as number, end, 0);
      return piece ? [{ ...piece, span: shifted(piece.span, line.span.start) }] : [];
    });
  });
}
