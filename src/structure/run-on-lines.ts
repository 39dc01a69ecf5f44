import { chineseNumber } from '../lexicon/numerals.js';
import type { Span } from '../model/index.js';
import { type Line, lineBetween } from './lines.js';

/** A line that holds most of a document has lost its line breaks. */
const SHARE = 0.5;
const SHORTEST = 120;
/** Chapters and chinese numbers may follow a title without any stop; (一) and 1. follow a stop, a colon or a heading. */
const OPENERS =
  /(?:第(?<chapter>[一二三四五六七八九十]{1,3})章|第(?<division>[一二三四五六七八九十]{1,3})节|(?<![一二三四五六七八九十第])(?<chinese>[一二三四五六七八九十]{1,3})、|[(](?<bracket>[一二三四五六七八九十]{1,3})[)]|(?<=[。;:!?)])[(]?(?<arabic>\d{1,2})(?:[)、]|\.(?!\d{1,4}[%万亿元])))/gu;
/** Two headings are at least this far apart: 一、二、三等奖 are not headings. */
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

/** Paragraphs that are parted by white space alone: two spaces at least, or a tab and the next one's indent. */
const GAP = / {2,}/gu;
const FEWEST_GAPS = 3;

/** Offsets at which the paragraphs of a line begin that are parted by white space. */
function gaps(line: string): readonly number[] {
  const found = [...line.matchAll(GAP)].map((match) => match.index + match[0].length);
  return found.length < FEWEST_GAPS ? [] : found;
}

const TITLE_END = '通知|意见|方案|办法|规定|决定|公告|批复|函|纲要|规划|计划|要点|措施';
const NUMBER = '[\\u4e00-\\u9fff]{2,8}[〔\\[(]\\d{4}[〕\\])] ?\\d{1,4}号';
const DAY = '\\d{4}年\\d{1,2}月\\d{1,2}日';
/** Where the lines of a letter meet that lost their ends: title | number | addressee: | text。| body and date | note. */
const LETTER = new RegExp(
  [
    `(?<=${TITLE_END})(?!的)(?=${NUMBER})`,
    `(?<=〔\\d{4}〕 ?\\d{1,4}号)(?=[\\u4e00-\\u9fff]{2})`,
    `(?<=(?:机构|部门|单位|政府|办公室|委员会|厅|局|委|企业|公司|学校):)(?=[\\u4e00-\\u9fff《])`,
    `(?<=。)(?=[\\u4e00-\\u9fff]{4,30} ?${DAY}(?:$|\\())`,
    `(?<=${DAY})(?=\\()`,
  ].join('|'),
  'gu',
);
/** A letter is at the head. */
const LETTER_LENGTH = 1500;

const letterLines = (line: string): readonly number[] =>
  [...line.slice(0, LETTER_LENGTH).matchAll(LETTER)].map(({ index }) => index);

/**
 * Sets documents that were pasted as one paragraph back into lines, at their gaps and numbered headings, and the lines of their letter;
 * lines of other documents stay as they are.
 */
export function withBreaks(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(runsOnIn(lines))) return lines;
  const parted = brokenAt(lines, runsOnIn(lines), gaps);
  const numbered = brokenAt(parted, runsOnIn(parted), openings);
  const head = numbered.findIndex(({ marker }) => marker !== null);
  return [
    ...brokenAt(numbered.slice(0, Math.max(0, head)), () => true, letterLines),
    ...numbered.slice(Math.max(0, head)),
  ];
}

/** Which lines hold most of a document. */
function runsOnIn(lines: readonly Line[]): (line: Line) => boolean {
  let total = 0;
  for (const line of lines) total += line.text.length;
  return ({ text }) => text.length >= SHORTEST && text.length >= total * SHARE;
}

/** The lines with those that are asked for broken at these offsets in them. */
function brokenAt(
  lines: readonly Line[],
  asked: (line: Line) => boolean,
  offsets: (line: string) => readonly number[],
): readonly Line[] {
  return lines.flatMap((line): readonly Line[] => {
    if (!asked(line)) return [line];
    const cuts = [0, ...offsets(line.text).filter((at) => at > 0), line.text.length];
    return cuts.slice(1).flatMap((end, i): readonly Line[] => {
      const piece = lineBetween(line.text, cuts[i] as number, end, 0);
      return piece ? [{ ...piece, span: shifted(piece.span, line.span.start) }] : [];
    });
  });
}

const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
