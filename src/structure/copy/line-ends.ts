import { LABELLED_LINE } from '../../lexicon/letterhead.js';
import { anyMatches } from '../../lexicon/prefilter/prefilter.js';
import { isBoilerplate } from '../boilerplate-lines.js';
import { markerAt } from '../marker.js';
import { brokenCells } from './broken-cells.js';
import { marginOf } from './margin.js';
import { STOPPED, type TextLine } from './text-lines.js';

/**
 * Which lines go on in the next one. A text out of a PDF, from a mail or typed by hand has its lines broken at the margin, inside sentences,
 * words and numbers; a reader tells such an end from a paragraph's by what stands before and behind it, and by how far the line goes.
 */
export interface LineEnds {
  /** For each line but the last: does its sentence go on behind its end? */
  readonly goesOn: readonly boolean[];
  /** The width at which lines are broken, in Chinese characters; null where they end as paragraphs do. */
  readonly margin: number | null;
}

/** What has been read of a paragraph up to the end of a line. */
interface Begun {
  /** It opens with a section marker: without a comma or stop it may be a heading. */
  readonly marked: boolean;
  /** It opens with a label: 责任单位:…. */
  readonly labelled: boolean;
  /** It has a stop, or without a marker a comma: no heading, title or name. */
  readonly running: boolean;
  /** The line before it ended with a stop. */
  readonly afterStop: boolean;
  /** How far the printed line goes: some programs part it where the font changes or a comma stands, and its pieces together reach the margin. */
  readonly reach: number;
}

export function lineEndsOf(lines: readonly TextLine[]): LineEnds {
  const cells = brokenCells(lines);
  const margin = marginOf(
    lines.filter(({ row }, i) => !row && !cells.has(i)),
    opensLine,
  );
  const usualGap = margin === null ? 0 : gapBetween(lines);
  const goesOn: boolean[] = [];
  let begun: Begun | null = null;
  for (let i = 0; i + 1 < lines.length; i++) {
    const [line, next] = [lines[i] as TextLine, lines[i + 1] as TextLine];
    begun = begunWith(line, lines[i - 1], goesOn[i - 1] === true ? begun : null, begun?.reach ?? 0, margin);
    const on = next.gap <= usualGap && continues(line, next, begun, margin);
    goesOn.push(cells.get(i) ?? (on || (margin !== null && fillsLine(lines, i, begun.reach, margin))));
  }
  return { goesOn, margin };
}

const SENTENCE_MARK = /[,。;]/u;

function begunWith(
  line: TextLine,
  above: TextLine | undefined,
  before: Begun | null,
  reachAbove: number,
  margin: number | null,
): Begun {
  const { text, width, indented } = line;
  const marker = before ? null : markerAt(text);
  const marked = before?.marked ?? (marker !== null && marker.kind !== 'point');
  const afterStop = above !== undefined && STOPPED.test(above.text);
  const isPiece = before !== null || (afterStop && !marker && !indented);
  const fits = margin !== null && isPiece && reachAbove < margin - RAGGED && reachAbove + width <= margin + 1;
  return {
    marked,
    labelled: before?.labelled ?? isLabelled(text),
    running: before?.running === true || (marked ? /[。;]./u : /[,、。;].|,$/u).test(text.slice(marker?.length ?? 0)),
    afterStop: before?.afterStop ?? afterStop,
    reach: fits ? reachAbove + width : width,
  };
}

/** Does a sentence go on from one line to the next? */
function continues(line: TextLine, next: TextLine, begun: Begun, margin: number | null): boolean {
  if (line.row || next.row || NO_TEXT.test(next.text)) return false;
  if (CLOSES.test(next.text)) return !STOPPED.test(line.text) || /^[)》”’〕]/u.test(next.text);
  if (isMarkerAlone(line)) return markerAt(next.text) === null;
  if (OPEN_BRACKET.test(line.text)) return true;
  if (opensLine(line, next)) return false;
  if (opensBracket(line.text, next.text) || OPEN_END.test(line.text) || cutsNumber(line, next)) return true;
  if (LABEL_ALONE.test(line.text)) return true;
  return margin !== null && goesOnWrapped(line, next, begun, begun.reach >= margin - RAGGED);
}

/** The same, in a text whose lines are broken at the margin; `full`: the line reaches it. */
function goesOnWrapped(line: TextLine, next: TextLine, begun: Begun, full: boolean): boolean {
  if (next.indented || DATED.test(line.text) || DATE.test(next.text) || NOTICE.test(line.text)) return false;
  if (full) return !ADDRESSEE.test(line.text);
  if (STOPPED.test(line.text)) return false;
  if (begun.labelled) return RESTS_OF_LIST.test(next.text) || cutsLabel(line.text, next.text);
  if (begun.running || /^[“《(]/u.test(next.text) || cutsTitle(line, next)) return true;
  if (/[”》)]$/u.test(line.text) && !next.text.endsWith(':'))
    return begun.marked ? RESTS.test(next.text) : begun.afterStop;
  return !begun.marked && begun.afterStop && SENTENCE_MARK.test(next.text);
}

/** Do the pieces behind a stop bring its printed line just to the margin? Then the paragraph goes on with them. */
function fillsLine(lines: readonly TextLine[], at: number, reach: number, margin: number): boolean {
  if (!STOPPED.test(lines[at]?.text ?? '')) return false;
  let sum = reach;
  for (let i = at + 1; sum < margin - NARROWLY; i++) {
    const [before, piece] = [lines[i - 1] as TextLine, lines[i]];
    if (!piece || piece.gap > 0 || piece.indented || piece.row || opensLine(before, piece) || DATE.test(piece.text))
      return false;
    sum += piece.width;
    if (sum >= margin - NARROWLY) return sum <= margin + 1;
  }
  return false;
}

/** What is left of a heading: 拓展“单一窗口” | 功能。 */
const RESTS = /^[^,;:。]{1,12}。/u;
/** What is left of a list of bodies: 责任单位:…、市直有关部 | 门。完成时限:12月. */
const RESTS_OF_LIST =
  /^[^,;:。]{1,12}。[\u4e00-\u9fff]{2,6}(?:单位|部门|时限|期限|时间|处室|科室)[)\]]? ?:|^[\u4e00-\u9fff]{1,3}。$/u;
/** …、市财政局。完成 | 时限:12月 */
const cutsLabel = (line: string, next: string): boolean =>
  /[。;](?:完成|办结|责任|牵头|配合|协办|主办|承办)$/u.test(line) && /^(?:时限|期限|时间|单位|部门) ?:/u.test(next);
const OPEN_END = /[,、]$|—{2}$/u;
/** A bracket that opens with at most two characters behind it: (责 | 任单位:…). */
const OPEN_BRACKET = /[《“‘(〔][\u4e00-\u9fff]{0,2}$/u;
/** No line begins with what closes or parts. */
const CLOSES = /^[。,、;:!?)》”’〕%‰]/u;
/** 责任单位:, 完成时限:, 具体举措:. A colon further on belongs to a sentence. */
const LABEL =
  /^[([]?[\u4e00-\u9fff]{0,6}(?:单位|部门|时限|期限|时间|领导|措施|举措|目标|任务|处室|科室|联系人|附件|来源|责任人|电话)\d{0,2} ?[)\]]? ?:/u;
/** …(牵头单位: | 省公安厅、: what it is the label of stands in the next line. 各有关单位: is an addressee. */
const LABEL_ALONE =
  /(?:牵头|责任|主责|配合|协办|主办|承办|负责|指导|参与|协助|支持)(?:单位|部门|处室|科室)[)\]]? ?:$|(?:完成|办结|整改)(?:时限|时间|期限) ?:$/u;
const DAY = '(?:\\d{4} ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?日|[一二][〇零一二三四五六七八九]{3}年.{1,3}月.{1,3}日)';
const DATE = new RegExp(`^${DAY}$`, 'u');
/** A date alone, or in brackets at the end: the last line of a letter, or of its title. */
const DATED = new RegExp(`^${DAY}$|\\(${DAY}\\)$`, 'u');
const opensWithLabel = anyMatches([LABEL, LABELLED_LINE]);
const LONGEST_LABEL = 40;
const isLabelled = (text: string): boolean => opensWithLabel(text.slice(0, LONGEST_LABEL));
/** A line in brackets whole ([字号 大 中 小]), or of Latin words alone: a piece of the site. */
const isOwnLine = (text: string): boolean =>
  /^\[[^\]]{2,40}\]$/u.test(text) || (/^[\x20-\x7e]+$/u.test(text) && /[A-Za-z]{3}/u.test(text));
/** A notice's title, whole. */
const NOTICE = /关于.{4,120}(?:通知|意见|决定|公告|函)(?:\(.{1,24}\))?$/u;
const ADDRESSEE = /^[^,。]{2,120}:$/u;
/** A cell of a table that holds a number or a dash, or nothing. */
const NO_TEXT = /^[\d.%—\-/√]{1,8}$/u;

/** A marker that was parted from its text: (二), then the heading. */
const isMarkerAlone = ({ text }: TextLine): boolean => {
  const marker = text.length <= 8 ? markerAt(text) : null;
  return marker !== null && marker.length >= text.length && !marker.damaged;
};

/** Does the next line open something of its own: a numbered heading or item, a label? */
function opensLine(line: TextLine, next: TextLine): boolean {
  if (isLabelled(next.text) || isOwnLine(next.text) || isBoilerplate(next.text)) return true;
  const marker = markerAt(next.text);
  if (marker === null || marker.damaged) return false;
  // 一是 and —— stand inside sentences too.
  return (marker.kind !== 'point' && marker.kind !== 'dash') || STOPPED.test(line.text) || markerAt(line.text) !== null;
}

/** How far a bracket or quotation mark may be from the end of its line, and its partner from the beginning of the next. */
const BRACKET_WINDOW = 60;
const PAIRS: readonly (readonly [string, string])[] = [
  ['《', '》'],
  ['(', ')'],
  ['“', '”'],
  ['〔', '〕'],
];

/** Is a pair open at the end of a line that closes in the next? */
function opensBracket(text: string, next: string): boolean {
  const tail = text.slice(-BRACKET_WINDOW);
  const head = next.slice(0, BRACKET_WINDOW);
  return PAIRS.some(([open, close]) => {
    if (tail.lastIndexOf(open) <= tail.lastIndexOf(close)) return false;
    const closed = head.indexOf(close);
    const opened = head.indexOf(open);
    return closed >= 0 && (opened < 0 || closed < opened);
  });
}

/** A number that a line end has cut in two, in running text: 新增1 | 200张, 达到9 | 0%以上. */
function cutsNumber(line: TextLine, next: TextLine): boolean {
  return (
    /[\u4e00-\u9fff]{3}\d{1,4}$/u.test(line.text) &&
    /^\d{1,4}(?:\.\d{1,4})? ?[%\u4e00-\u9fff]/u.test(next.text) &&
    SENTENCE_MARK.test(next.text)
  );
}

const TITLE_NOUN = '(?:通知|意见|方案|措施|办法|规定|决定|细则|计划|要点|规划|公告|批复|函)';
const LONGEST_TITLE = 120;
const TITLE_OPENS = new RegExp(`关于(?!.*${TITLE_NOUN}$)|的$`, 'u');
const TITLE_CLOSES = new RegExp(`^[^,。;:]{0,60}${TITLE_NOUN}(?:$|\\()`, 'u');

/** A title that a line end has cut in two: 关于…的 | 通知. */
const cutsTitle = (line: TextLine, next: TextLine): boolean =>
  TITLE_OPENS.test(line.text.slice(-LONGEST_TITLE)) && TITLE_CLOSES.test(next.text);

/** Blank lines that stand between most lines of a text say nothing. */
function gapBetween(lines: readonly TextLine[]): number {
  const spaced = lines.filter(({ gap }) => gap >= 1).length;
  return spaced * 5 >= lines.length * 4 ? 1 : 0;
}

/** How much the pieces of one printed line may. */
const NARROWLY = 3;
/** How much a line may fall short of the margin: its indent, a word or mark that was not to be parted. */
const RAGGED = 4;
