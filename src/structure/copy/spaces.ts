import type { Cut } from './cut-text.js';

/** White space within a line; a tab parts cells. */
const SPACE = '[ \\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]';
const WORD = '[\\u4e00-\\u9fff]';
const DIGIT = '[0-9０-９]';
const POINT = '[.．,，]';

/** 1 0 ．3 ％: before a full-width point, and between the digits before it. */
const BEFORE_POINT = `(?<=${DIGIT})${SPACE}(?=．${DIGIT})|(?<=(?<!${DIGIT})${DIGIT})${SPACE}(?=${DIGIT}${SPACE}?．${DIGIT})`;
/** Spaces that stand in a date or before a percent sign are never meant: 2023 年 6 月底, 5月 24日, 30 %. */
const IN_DATE = `(?<=${DIGIT})${SPACE}{1,2}(?=[年月日％%‰])|(?<=[年月])${SPACE}{1,2}(?=${DIGIT}{1,2}${SPACE}{0,2}[月日])|${BEFORE_POINT}`;
/** 2023 年 6 月底 in a cell that white space parts from others. */
const IN_CELL = new RegExp(
  `(?<=${DIGIT})${SPACE}(?=[年月日])|(?<=[年月])${SPACE}(?=${DIGIT}{1,2}${SPACE}?[月日])`,
  'gu',
);
/** Three digits after a space go on with the number where a unit follows: 3 500人. 2 of 12 300 450 may be three numbers. */
const IN_NUMBER = `(?<=(?<!${DIGIT}|${POINT}|${DIGIT}${SPACE})${DIGIT}{1,3}(?:${SPACE}${DIGIT}{3}){0,3})${SPACE}(?=(?:${DIGIT}{3}${SPACE}){0,3}${DIGIT}{3}(?:[.．]${DIGIT}{1,4})?${SPACE}?[万亿％%\\u4e00-\\u9fff])`;
/** Between a number and the words around it, but not before the number of an item: 总体要求 1.加强. */
const AROUND_NUMBER = `(?<=${DIGIT})${SPACE}{1,2}(?=${WORD})|(?<=${WORD})${SPACE}{1,2}(?=${DIGIT}{1,12}(?!${DIGIT}|[.．、)）](?!${DIGIT})))`;
/** Figures typed out digit by digit: 1 9 9 7 年, 8 5 ％. A text that has a few has them all so. */
const DIGIT_BY_DIGIT = new RegExp(`(?<!${DIGIT}|${POINT})${DIGIT}(?:${SPACE}${DIGIT}(?!${DIGIT})){2,15}`, 'gu');
const FEWEST_TYPED_OUT = 3;
const BETWEEN_DIGITS = `(?<=(?<!${DIGIT})${DIGIT})${SPACE}(?=${DIGIT}(?!${DIGIT}))`;

/** Looked for at spaces alone: what stands before and behind them is asked then. */
const STRAY = new RegExp(`(?=${SPACE})(?:(?<date>${IN_DATE})|${IN_NUMBER}|${AROUND_NUMBER})`, 'gu');
const STRAY_OR_TYPED_OUT = new RegExp(`(?=${SPACE})(?:(?<date>${IN_DATE})|${BETWEEN_DIGITS}|${AROUND_NUMBER})`, 'gu');
/** A line of single characters with spaces between: 关 于 印 发. */
const SPACED_OUT = new RegExp(`^${SPACE}*${WORD}(?:${SPACE}{1,2}${WORD}){3,60}${SPACE}*$`, 'u');
const ANY_SPACE = new RegExp(SPACE, 'u');
const SPACES = new RegExp(`${SPACE}+`, 'gu');
const SENTENCE_MARK = /[，。；,;]/gu;
const NUMBER_ALONE = new RegExp(`^${SPACE}*${DIGIT}{1,3}$`, 'u');

/** The spaces of a text that stand inside numbers, dates and words, where no reader means one; `isRow`: the line at an offset is a table's. */
export function spacesIn(text: string, isRow: (start: number) => boolean = () => false): readonly Cut[] {
  if (!ANY_SPACE.test(text)) return [];
  const typedOut = (text.match(DIGIT_BY_DIGIT)?.length ?? 0) >= FEWEST_TYPED_OUT;
  const stray = typedOut ? STRAY_OR_TYPED_OUT : STRAY;
  const cuts: Cut[] = [];
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    const line = text.slice(start, end);
    // The indent of a paragraph stands inside nothing.
    if (ANY_SPACE.test(line.trim()))
      for (const cut of inLine(line, stray, isRow(start + line.length - line.trimStart().length)))
        cuts.push({ start: start + cut.start, end: start + cut.end, put: '' });
  }
  return cuts;
}

function inLine(line: string, stray: RegExp, isRow: boolean): readonly Cut[] {
  if (isRow) return [...line.matchAll(IN_CELL)].map((match) => cutOf(match, 0));
  if (line.length <= 200 && SPACED_OUT.test(line))
    return [...line.trim().matchAll(SPACES)].map((match) => cutOf(match, line.indexOf(line.trim())));
  // A row of a table has its cells parted by spaces or tabs: a sentence is distinguished from it by its marks.
  const isText = (line.match(SENTENCE_MARK)?.length ?? 0) > (line.match(/\t/gu)?.length ?? 0);
  return [...line.matchAll(stray)]
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
