import { AGENCY_FIELDS } from '../lexicon/agency-fields.js';
import { codeUnitAt } from '../lexicon/code-unit-at.js';
import {
  HEADING_OBJECT_END,
  MAXIMUM_HEADING,
  NO_HEADING_OPENING,
  SENTENCE_OPENING_ADVERBS,
  SENTENCE_OPENING_VERBS,
} from '../lexicon/run-in-heading.js';

/** Where a heading's title ends in the text after its marker, and how that was known. */
export interface TitleEnd {
  /** Length of the title. */
  readonly length: number;
  readonly by: 'line' | 'stop' | 'colon' | 'space' | 'first-sentence' | 'repair';
}

const MAXIMUM_LINE_HEADING = 80;
const STOP = /[。!?]/u;

/** For every code unit: 1 for a mark that opens, -1 for one that closes, 2 for a stop. */
const OPENS = 1;
const CLOSES = -1;
const STOPS = 2;
const MARKS = new Int8Array(0x10000);
for (const mark of '(《“[〔') MARKS[mark.charCodeAt(0)] = OPENS;
for (const mark of ')》”]〕') MARKS[mark.charCodeAt(0)] = CLOSES;
for (const mark of '。!?') MARKS[mark.charCodeAt(0)] = STOPS;

const SEARCHED = 1000;

/** The stop that ends the first sentence of `rest`, outside brackets, quotation marks of a bounded length; -1 when there is none. */
function firstStop(rest: string): number {
  const end = Math.min(rest.length, SEARCHED);
  let depth = 0;
  for (let i = 0; i < end; i++) {
    const mark = MARKS[codeUnitAt(rest, i)];
    if (mark === OPENS) depth++;
    else if (mark === CLOSES) depth = Math.max(0, depth - 1);
    else if (mark === STOPS && depth === 0) return i;
  }
  // Unbalanced: the first stop there is.
  return depth > 0 ? rest.slice(0, end).search(STOP) : -1;
}

/** A short title, and the colon that ends it; (牵头科室:… is no title's end. */
const COLON = /^(?:[^,;。:()]|\([^,;。:()]{0,16}\)){2,20}:(?=.)/u;

/** Where the title after a marker ends when nothing is damaged. */
export function titleEnd(rest: string): TitleEnd {
  const stop = firstStop(rest);
  if (stop < 0 && rest.length <= MAXIMUM_LINE_HEADING) {
    const colon = COLON.exec(rest);
    return colon
      ? { length: colon[0].length - 1, by: 'colon' }
      : { length: rest.replace(/(?<![。;:,.、 ])[。;:,.、 ]+$/u, '').length, by: 'line' };
  }
  const space = /^[^,;。: ]{3,30}(?= {2,})/u.exec(rest);
  if (space) return { length: space[0].length, by: 'space' };
  const colon = COLON.exec(rest);
  if (colon) return { length: colon[0].length - 1, by: 'colon' };
  const length = stop < 0 ? rest.length : stop;
  if (stop === rest.length - 1 || stop < 0)
    return {
      length: rest.slice(0, length).replace(/(?<![;:,、 ])[;:,、 ]+$/u, '').length,
      by: stop >= 0 && length <= MAXIMUM_LINE_HEADING ? 'line' : 'first-sentence',
    };
  return { length, by: length <= 40 ? 'stop' : 'first-sentence' };
}

const OPENING = new RegExp(`^(?:(?<adverb>${SENTENCE_OPENING_ADVERBS})|(?<verb>${SENTENCE_OPENING_VERBS}))`, 'u');
const OBJECT = new RegExp(`(?:${HEADING_OBJECT_END})$`, 'u');
const SHORTEST = 5;
const LONGEST = 28;

/** A title that is longer than headings are, or cites a document: it may have run into its text. */
export const runsOn = (end: TitleEnd, rest: string): boolean =>
  end.by === 'first-sentence' ||
  (end.by === 'line' && end.length > MAXIMUM_HEADING) ||
  (end.by === 'stop' && (end.length > MAXIMUM_HEADING || rest.slice(0, end.length).includes('《')));

/**
 * Where a reader would end a heading whose full stop was lost: 健全儿童福利保障体系|研究搭建政策框架. The title closes with a noun that the
 * object of a heading's verb closes with, and a sentence opens after it with an adverb of effort or a verb; null where no place shows both.
 */
export function repairedTitleEnd(rest: string): number | null {
  const clause = /^[^,。;:!?]{0,60}/u.exec(rest.slice(0, 60))?.[0] ?? '';
  let best: { at: number; score: number } | null = null;
  for (let at = SHORTEST; at <= Math.min(LONGEST, clause.length - 2); at++) {
    const opening = OPENING.exec(clause.slice(at))?.groups;
    if (!opening || !OBJECT.test(clause.slice(0, at))) continue;
    const word = opening.adverb ?? opening.verb ?? '';
    // 建设, 研究 and the like close an object more often than they open a sentence: 服务能力建设|贯彻落实.
    const base = opening.adverb ? 2 : OBJECT.test(word) ? 0.5 : 1;
    const score = base + (base > 0.5 && OPENING.test(clause.slice(at + word.length)) ? 0.5 : 0);
    if (!best || score > best.score) best = { at, score };
  }
  return best?.at ?? null;
}

const FIELDS: ReadonlySet<string> = new Set(AGENCY_FIELDS);

/**
 * The length of an unmarked run-in heading: a short first sentence that names the topic of its paragraph (完善优抚服务体系。调整完善…).
 * It has no figures and dates, at most one comma between two short halves, and more text after it. Null when the paragraph has none.
 */
export function runInTitle(paragraph: string): number | null {
  const stop = firstStop(paragraph);
  // 教育。投入3600万元…: of so few characters only a field of public work is a topic.
  if (stop < 4 && !FIELDS.has(paragraph.slice(0, Math.max(0, stop)))) return null;
  if (stop > MAXIMUM_HEADING + 8 || stop >= paragraph.length - 6 || paragraph[stop] !== '。') return null;
  const title = paragraph.slice(0, stop);
  const weight = title.replaceAll(/“[^”]{0,20}”/gu, '引').length;
  if (
    weight > MAXIMUM_HEADING ||
    NO_HEADING_OPENING.test(title) ||
    /[;:《%\d]/u.test(title.replaceAll(/“[^”]{0,20}”/gu, ''))
  )
    return null;
  const halves = title.split(',');
  const balanced =
    halves.length === 1 || (halves.length === 2 && halves.every((half) => half.length >= 3 && half.length <= 12));
  return balanced ? stop : null;
}

/** Is a line without a marker a heading: short, without any punctuation of sentences, and running text below it? */
export function standsAlone(line: string, below: string): boolean {
  return (
    line.length >= 4 &&
    line.length <= MAXIMUM_HEADING &&
    /^[\u4e00-\u9fff“”()、·\d年]+$/u.test(line) &&
    below.length >= 40 &&
    /[。;]$/u.test(below)
  );
}
