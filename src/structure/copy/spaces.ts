import type { Cut } from './cut-text.js';

/** White space within a line; a tab parts cells. */
const SPACE = '[ \\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]';
const WORD = '[\\u4e00-\\u9fff]';

/** Spaces that stand in a date or before a percent sign are never meant: 2023 年 6 月底, 5月 24日, 30 %. */
const IN_DATE = `(?<=\\d)${SPACE}{1,2}(?=[年月日％%‰])|(?<=[年月])${SPACE}{1,2}(?=\\d{1,2}${SPACE}{0,2}[月日])`;
/** Three digits after a space go on with the number where a unit follows: 3 500人. 2 of 12 300 450 may be three numbers. */
const IN_NUMBER = `(?<=(?<![\\d.,，]|\\d${SPACE})\\d{1,3}(?:${SPACE}\\d{3}){0,3})${SPACE}(?=(?:\\d{3}${SPACE}){0,3}\\d{3}(?:\\.\\d{1,4})?${SPACE}?[万亿％%\\u4e00-\\u9fff])`;
/** Between a number and the words around it, but not before the number of an item: 总体要求 1.加强. */
const AROUND_NUMBER = `(?<=\\d)${SPACE}{1,2}(?=${WORD})|(?<=${WORD})${SPACE}{1,2}(?=\\d{1,12}(?!\\d|[.．、)）](?!\\d)))`;

const STRAY = new RegExp(`(?<date>${IN_DATE})|(?<number>${IN_NUMBER})|(?<around>${AROUND_NUMBER})`, 'gu');
/** A line of single characters with spaces between: 关 于 印 发. */
const SPACED_OUT = new RegExp(`^${SPACE}*${WORD}(?:${SPACE}{1,2}${WORD}){3,60}${SPACE}*$`, 'u');
const ANY_SPACE = new RegExp(SPACE, 'u');
const SPACES = new RegExp(`${SPACE}+`, 'gu');
const SENTENCE_MARK = /[，。；,;]/u;
const NUMBER_ALONE = new RegExp(`^${SPACE}*\\d{1,3}$`, 'u');

/** The spaces of a text that stand inside numbers, dates and words, where no reader means one. */
export function spacesIn(text: string): readonly Cut[] {
  if (!ANY_SPACE.test(text)) return [];
  const cuts: Cut[] = [];
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    const line = text.slice(start, end);
    if (ANY_SPACE.test(line))
      for (const cut of inLine(line)) cuts.push({ start: start + cut.start, end: start + cut.end, put: '' });
  }
  return cuts;
}

function inLine(line: string): readonly Cut[] {
  if (line.length <= 200 && SPACED_OUT.test(line))
    return [...line.trim().matchAll(SPACES)].map((match) => cutOf(match, line.indexOf(line.trim())));
  // A row of a table has its cells parted by spaces: numbers and words of a sentence are told from it by its marks.
  const isText = SENTENCE_MARK.test(line) && !line.includes('\t');
  return [...line.matchAll(STRAY)]
    .filter(
      ({ groups, index }) =>
        groups?.date !== undefined || (isText && !NUMBER_ALONE.test(line.slice(Math.max(0, index - 8), index))),
    )
    .map((match) => cutOf(match, 0));
}

const cutOf = ({ 0: found, index }: RegExpMatchArray, from: number): Cut => ({
  start: from + (index ?? 0),
  end: from + (index ?? 0) + found.length,
  put: '',
});
