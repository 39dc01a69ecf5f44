import { isTitleText } from '../lexicon/document-titles.js';
import { BODY_NAME } from '../lexicon/letterhead.js';
import { isAddresseeLine } from './addressees.js';
import { dateLine } from './calendar-date.js';
import { type Line, lineBetween } from './lines.js';

/** Heads that came without their line ends are looked for in so many lines, and signatures in all. */
const HEAD_LINES = 12;
/** A title, its number and its date are no longer together. */
const LONGEST_TITLE = 220;
const LONGEST_ADDRESSEE = 600;

/** 5. before a title, as compilers count. */
const COUNTED = /^\d{1,3} ?[.、] ?/u;
/** A whole date in brackets: what compilers set behind a title. */
export const CLOSING_DATE =
  /\((?:(?:19|20)\d{2}年\d{1,2}月\d{1,2}日|[一二][零〇○一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)\)/u;
const NUMBER = /[〔[(] ?(?:19|20)\d{2} ?年? ?[〕\])] ?第?\d{1,5} ?号/u;
/** The letters in front of a document number are at least and at most so many. */
const [FEWEST_LETTERS, MOST_LETTERS] = [2, 12];
/** ——1957年6月26日在第一届全国人民代表大会第四次会议上, and who speaks. */
const GIVEN = /—{1,2} ?(?=[\d ]{4,8}年)[^。]{8,60}会议上/u;
const SALUTES = /各位代表[:,!]/u;

const isTitle = (text: string): boolean => isTitleText(text.replace(COUNTED, '').replaceAll(' ', ''));

/** Where the letters of a document number begin whose bracket opens at an offset, behind a title or at the beginning; -1 for none. */
function lettersBefore(text: string, bracket: number): number {
  if (bracket <= MOST_LETTERS && /^[\u4e00-\u9fff]{2,12} ?$/u.test(text.slice(0, bracket))) return 0;
  for (let length = FEWEST_LETTERS; length <= MOST_LETTERS && length < bracket; length++) {
    const at = bracket - length;
    const before = text.slice(0, at).trimEnd();
    if (CLOSED.test(before)) return at;
    if (/^[\u4e00-\u9fff]+ ?$/u.test(text.slice(at, bracket)) && (CLOSES_DATED.test(before) || isTitle(before)))
      return at;
  }
  return -1;
}
const CLOSED = /[”》\u4e00-\u9fff]的(?:通知|意见|决定|批复|函|公告|通告)$/u;
const CLOSES_DATED = new RegExp(`${CLOSING_DATE.source}$`, 'u');

/** Where a head that came as one line is to be parted: behind its title's date, around its number, behind its addressee. */
function headCuts(text: string): readonly number[] {
  const cuts: number[] = [];
  const title = text.slice(0, LONGEST_TITLE);
  const dated = CLOSING_DATE.exec(title);
  if (dated && dated.index > 8 && !/[。;]/u.test(title.slice(0, dated.index))) cuts.push(dated.index + dated[0].length);
  const given = GIVEN.exec(title);
  if (given) cuts.push(given.index, given.index + given[0].length);
  const number = NUMBER.exec(title);
  const letters = number ? lettersBefore(title, number.index) : -1;
  if (number && letters >= 0) cuts.push(letters, number.index + number[0].length);
  const from = Math.max(0, ...cuts);
  const salutes = given ? SALUTES.exec(text.slice(from, from + LONGEST_TITLE)) : null;
  if (salutes) cuts.push(from + salutes.index, from + salutes.index + salutes[0].length);
  const rest = text.slice(from, from + LONGEST_ADDRESSEE);
  const colon = rest.indexOf(':');
  const lead = /^ *(?:\(.{8,12}\))? */u.exec(rest)?.[0].length ?? 0;
  if (colon > 0 && isAddresseeLine(rest.slice(lead, colon + 1).trim())) cuts.push(from + lead, from + colon + 1);
  return cuts;
}

/** (此件公开发布), with what belongs on the next line: who signs, or the plan's title. */
const NOTE = /^\(此[件文][^()]{2,20}\)(?=.)/u;

/** A name that signs, behind the last stop of the letter's text, where the next line is a date. */
function signerCut(line: Line, next: Line | undefined): readonly number[] {
  if (!next || dateLine(next.text) === null) return [];
  const found = /[。)](?<name>[\u4e00-\u9fff ]{4,40})$/u.exec(line.text.slice(-60))?.groups?.name;
  return found && BODY_NAME.test(found.replaceAll(' ', '')) ? [line.text.length - found.length] : [];
}

/** Sets heads and signatures that were run together back into lines: 《…》的通知国办发〔2020〕43号各省…人民政府：近年来…. */
export function withHeadLines(lines: readonly Line[]): readonly Line[] {
  return lines.flatMap((line, i): readonly Line[] => {
    const cuts = [
      ...(i < HEAD_LINES ? headCuts(line.text) : []),
      ...signerCut(line, lines[i + 1]),
      NOTE.exec(line.text)?.[0].length ?? 0,
    ];
    return cuts.some((cut) => cut > 0) ? partedAt(line, cuts) : [line];
  });
}

function partedAt({ text, span, gap }: Line, cuts: readonly number[]): readonly Line[] {
  const ends = [...new Set([...cuts, text.length])].filter((end) => end > 0).sort((a, b) => a - b);
  return ends.flatMap((end, i): readonly Line[] => {
    const piece = lineBetween(text, ends[i - 1] ?? 0, end, i === 0 ? gap : 0);
    if (!piece) return [];
    const { start } = piece.span;
    return [{ ...piece, span: { start: span.start + start, end: span.start + piece.span.end } }];
  });
}
