import { yearIn } from '../lexicon/numerals.js';
import { AIM_HEADING, isReviewHeading, isTopic } from '../lexicon/status-words.js';
import { FIVE_YEAR_PLANS } from '../lexicon/time-words.js';
import type { Section, Span } from '../model/index.js';
import type { SentenceFindings } from '../rules/read-sentences.js';
import type { Passage } from '../structure/layout.js';
import type { PlanPeriod } from './calendar.js';

/** The years that a stretch of a plan speaks of; `past`: it reviews them, they are not to come. */
export interface TimeFrame {
  readonly past: boolean;
  readonly first: number | null;
  readonly last: number | null;
  /** Where it is said; null for the plan's own time. */
  readonly span: Span | null;
  /** A report that is seen to turn nowhere from what was done to what is to be: each of its sentences tells for itself. */
  readonly untold?: boolean;
}

/** For each passage that the rules have read the years that it speaks of. */
export type TimeFrames = ReadonlyMap<Passage, TimeFrame>;

const PLAN_OF_FIVE = `“?(?<plan>十[一二三四五六七]五|(?<=“)[一二三四五六七八九]五(?=”))”?`;
const FIVE = '(?<five>(?:刚刚|已经)?过去的?五年|五年来|这五年|近五年|的五年)';
const ONE = '(?<one>(?:刚刚)?过去的?一年|一年来|(?:去年|上一?年)(?=[,以全我]))';
const THIS = '(?<now>今年(?!以来)|本年度?|新的一年)';
const FIGURES = String.raw`(?:(?:19|20)\d\d|一九[一二三四五六七八九〇零○]{2})`;
/** 2020年底前 and 2021年6月 in a heading bound its work, and say nothing of what it is about. */
const YEAR = `(?<year>${FIGURES})年(?!底|末|前|\\d{1,2}月)`;
/** A year before the plan that a sentence of a report begins with says when, and not which: 1979年在校学生102万人. */
const PAST_YEAR = new RegExp(
  `^[\\s—]*(?<year>${FIGURES})年(?![度底末前初起至到—-]|\\d|以[来前]|[一-龥]{0,4}(?:出台|印发|制定|发布|颁布|启动|开工|立项|批准|下达|结转))`,
);
/** What opens a stretch of text: 过去一年,…, 回望过去五年,…, “十四五”时期,…. A bare year must be set off or be the topic. */
const OPENS = new RegExp(
  `^[\\s—]*(?:各位代表[,!:]?|同志们[,!:]?)?(?:回[顾望首]|刚刚过去的)?(?:${PLAN_OF_FIVE}(?:时期|期间|以来|规划(?:期间|时期|实施)|的五年)|${FIVE}|${ONE}|${THIS}|${YEAR}(?=[,是全我各来]|经济|主要|工作|度?目标))`,
);
/** 这是…的五年, as reviews head what was reached. */
const THIS_WAS = /^[\s—]*这是.{1,40}的(?<five>五年|一年)/;
/** Under the heading of a review 今年 is the year that it is of: such a report was given at its end. */
const THIS_YEAR = /^[\s—]*今年(?!以来)/;
/** The first time that a heading names. */
const NAMED = new RegExp(`${PLAN_OF_FIVE}|${FIVE}|${ONE}|${THIS}|${YEAR}`);
/** Behind 2015年,… in one paragraph: 八年来,…. */
const BACK_TO_NOW = /^[\s—]*(?:[一二三四五六七八九十两\d]{1,2}年来|如今|现在|目前|今天)/;
const OPENING = 40;
/** 编制了第十五个五年规划纲要(草案): what follows is what that plan aims at. */
const DRAFTS = /第(?<nth>十[一二三四五六七])个五年规划|“?(?<plan>十[一二三四五六七]五)”?规划(?:纲要)?(?:\(草案\)|建议)/;
const DRAFTED = 160;

/**
 * For each passage the years that it speaks of: by the headings over it, the nearest that names a time or says that it reviews or
 * plans; and within a chapter by what opens a sentence, from there on (a bare year: for its paragraph). Reports review first, up to their
 * `turn`, and plan then.
 */
export function timeFrames(
  findings: readonly SentenceFindings[],
  told: PlanPeriod,
  sections: readonly Section[],
  turn: number,
  turned: boolean,
): TimeFrames {
  const headingsOver = ancestry(sections);
  const period = told.first === null ? periodOfHeadings(findings) : told;
  const own: TimeFrame = { past: false, first: period.first, last: period.last, span: null, untold: !turned };
  const planned: TimeFrame = { ...own, untold: false };
  const before: TimeFrame = { ...yearsBefore(period), past: true, span: null };
  const ofPlace = ({ span }: Passage): TimeFrame => (span.start < turn ? before : own);
  const ofHeading = keeping((section: Section) => headingFrame(section, period));
  const found = new Map<Passage, TimeFrame>();
  let section: Section | null | undefined;
  let named: Section | undefined;
  let chapter: Section | undefined;
  let running: TimeFrame = before;
  let paragraph: { readonly number: number; readonly timeFrame: TimeFrame } | null = null;
  for (const { sentence } of findings) {
    const { passage, folded } = sentence;
    if (running === before) running = ofPlace(passage);
    if (passage.section !== section) {
      section = passage.section;
      const line = headingsOver(section);
      // 目标攻坚成效显著 under 2024年工作回顾 is no aim.
      const reviewed = line.find((one) => one.span.start < turn && ofHeading(one)?.past === true);
      const naming = line.findLast(
        (one) =>
          ofHeading(one) !== null && !(reviewed && one !== reviewed && !NAMED.test(one.title) && !ofHeading(one)?.past),
      );
      const sameChapter = line[0] === chapter;
      if (naming !== named || !sameChapter) {
        const timeFrame = naming ? ofHeading(naming) : null;
        if (timeFrame ?? !sameChapter) running = timeFrame ?? ofPlace(passage);
      }
      named = naming;
      chapter = line[0];
    }
    const opening = folded.slice(passage.span.start, Math.min(passage.span.end, passage.span.start + OPENING));
    const thisYear = named !== undefined && ofHeading(named)?.past === true && THIS_YEAR.test(opening);
    const opened = passage.cell === null && !thisYear ? openedFrame(opening, passage.span.start, period) : null;
    const drafted: TimeFrame | null = running.past && opened === null ? draftedFrame(folded, passage, period) : null;
    if (drafted) [running, paragraph] = [drafted, null];
    // Under a heading that announces the plan, a look back goes no further than its paragraph.
    const aside = opened?.timeFrame.past === true && named !== undefined && ofHeading(named)?.past === false;
    if (!opened && BACK_TO_NOW.test(opening)) paragraph = null;
    if (opened && (opened.ofParagraph || aside)) paragraph = { number: passage.paragraph, timeFrame: opened.timeFrame };
    else if (opened) {
      running = opened.timeFrame;
      paragraph = null;
    }
    if (running.untold && !opened && ANNOUNCES_PLAN.test(folded.slice(passage.span.start, passage.span.end)))
      paragraph = { number: passage.paragraph, timeFrame: planned };
    found.set(passage, paragraph?.number === passage.paragraph ? paragraph.timeFrame : running);
  }
  return found;
}

/** The headings over a section, with its own, from the outermost. */
function ancestry(sections: readonly Section[]): (section: Section | null) => readonly Section[] {
  const byId = new Map(sections.map((s) => [s.id, s]));
  return (section) => {
    const line: Section[] = [];
    for (let s: Section | undefined = section ?? undefined; s; s = byId.get(s.parent ?? '')) line.unshift(s);
    return line;
  };
}

/** Of a plan that does not say what time it is for: the year in the heading over its aims, 2024年重点工作. */
function periodOfHeadings(findings: readonly SentenceFindings[]): PlanPeriod {
  for (const { sentence } of findings) {
    const { title = '' } = sentence.passage.section ?? {};
    const year = AIM_HEADING.test(title) && !isReviewHeading(title) ? NAMED.exec(title)?.groups?.year : undefined;
    if (year !== undefined) return { first: Number(year), last: Number(year), issued: null };
  }
  return { first: null, last: null, issued: null };
}

/** Asked of each section many times, told once. */
function keeping<Key extends object, Value>(tell: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    if (!known.has(key)) known.set(key, tell(key));
    return known.get(key) as Value;
  };
}

function headingFrame({ title, span }: Section, period: PlanPeriod): TimeFrame | null {
  const review = isReviewHeading(title) || THIS_WAS.test(title);
  const g = NAMED.exec(title)?.groups ?? THIS_WAS.exec(title)?.groups;
  const said = g ? yearsSaid(g, period) : null;
  if (said && (review || AIM_HEADING.test(title) || OPENS.test(title) || (isTopic(title) && isBefore(said, period))))
    return { ...said, past: review ? !isAhead(said, period) : isBefore(said, period), span };
  if (review) return { ...yearsBefore(period), past: true, span };
  return AIM_HEADING.test(title) ? { past: false, first: period.first, last: period.last, span } : null;
}

function openedFrame(
  opening: string,
  at: number,
  period: PlanPeriod,
): { readonly timeFrame: TimeFrame; readonly ofParagraph: boolean } | null {
  const match = OPENS.exec(opening) ?? THIS_WAS.exec(opening) ?? PAST_YEAR.exec(opening);
  const said = match?.groups ? yearsSaid(match.groups, period) : null;
  if (!match || !said || (PAST_YEAR.test(opening) && !OPENS.test(opening) && !isBefore(said, period))) return null;
  const span = { start: at, end: at + match[0].length };
  return {
    timeFrame: { ...said, past: isBefore(said, period), span },
    ofParagraph: match.groups?.year !== undefined && yearIn(`${match.groups.year}年`) !== period.first,
  };
}

function draftedFrame(folded: string, { span: { start, end } }: Passage, period: PlanPeriod): TimeFrame | null {
  const text = folded.slice(start, Math.min(end, start + DRAFTED));
  const match = text.includes('规划') ? DRAFTS.exec(text) : null;
  const years = FIVE_YEAR_PLANS[match?.groups?.plan ?? `${match?.groups?.nth}五`];
  if (!match || !years || !isAhead({ first: years[0], last: years[1] }, period)) return null;
  const at = start + match.index;
  return { past: false, first: years[0], last: years[1], span: { start: at, end: at + match[0].length } };
}

/** What follows in its paragraph is planned: 1981年国民经济计划主要指标安排如下. */
const ANNOUNCES_PLAN = /(?:计划|草案|指标|任务)[^。]{0,16}(?:如下|规定|安排|拟定|[是为]:)/;

type Years = Pick<TimeFrame, 'first' | 'last'>;
/** Of a plan that does not say what time it is for, the year in which it was issued is no past either. */
function isBefore({ last }: Years, { first, issued }: PlanPeriod): boolean {
  const begins = first ?? issued?.year ?? null;
  return last === null || (begins !== null && last < begins);
}
const isAhead = ({ first }: Years, period: PlanPeriod): boolean =>
  first !== null && period.first !== null && first >= period.first;

function yearsSaid(g: Readonly<Record<string, string | undefined>>, { first, last }: PlanPeriod): Years | null {
  if (g.plan !== undefined) {
    const years = FIVE_YEAR_PLANS[g.plan];
    return years ? { first: years[0], last: years[1] } : null;
  }
  if (g.year !== undefined) {
    const year = yearIn(`${g.year}年`);
    return { first: year, last: year };
  }
  if (g.now !== undefined) return { first, last };
  if (first === null) return { first: null, last: null };
  return { first: first - (g.five?.includes('五年') ? 5 : 1), last: first - 1 };
}

/** As long before the plan as it is long itself: the year before a plan of one year. */
const yearsBefore = ({ first, last }: PlanPeriod): Years =>
  first === null ? { first: null, last: null } : { first: first - ((last ?? first) - first + 1), last: first - 1 };
