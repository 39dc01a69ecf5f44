import { NOTICE_TITLE, PLAN_TITLE, SENDING_TITLE, SENT_QUOTED, YEAR_TITLE } from '../lexicon/document-titles.js';
import { BODY_NAME, PUBLICITY_NOTE } from '../lexicon/letterhead.js';
import { anyMatches } from '../lexicon/prefilter/prefilter.js';
import { isAddresseeLine } from './addressees.js';
import { advertisingScore, isContactLine, isSpam } from './boilerplate-lines.js';
import { dateIn, dateLine, type WrittenDate } from './calendar-date.js';
import { documentNumberOf } from './document-number.js';
import { CLOSING_DATE } from './head-lines.js';
import { isFree, lineAt, markerOf, type Page, sourceOf } from './page.js';
import { signatureAt } from './signature.js';

/** A title in the text, on one line or broken over several: lines `first` to `last`, `text` without white space. */
export interface TitleGroup {
  readonly first: number;
  readonly last: number;
  /** As in the source, white space and a site's tag (【湖北】) taken out. */
  readonly text: string;
  readonly notice: boolean;
}

const MAXIMUM_LINES = 4;
const MAXIMUM_LENGTH = 120;
const SITE_TAG = /^\[[^\]]{1,12}\](?=.)/u;
const CONTINUATION =
  /^(?:的通知|(?:工作|实施|行动|专项|总体|重点|主要|目标|任务|发展|五年|年度){0,4}(?:要点|计划|规划|纲要|方案|分解表|分工|清单|报告|通知|安排)(?:\([^()]{1,24}\))?(?:的通知)?)$/u;
const CLOSING_BRACKET = /^\((?:[^()]{0,12}\d{4}[^()]{0,12}|试行|征求意见稿|草案|送审稿|修订)\)$/u;
const SENDING = /关于(?:印发|下发|下达|公布|发布|转发|批转|报送)/u;
const ENDS_AS_NOTICE = /(?:通知|函|公告|通告|决定|意见)》?(?:\([^()]{1,24}\))?$/u;

const isContinuation = anyMatches([CLOSING_BRACKET, CONTINUATION]);
const isBodyName = anyMatches([BODY_NAME]);
const isPublicityNote = anyMatches([PUBLICITY_NOTE]);

const unclosed = (text: string): boolean => text.lastIndexOf('《') > text.lastIndexOf('》');

/** How a title with 关于 closes: …的指导意见, …的通知, …实施方案. */
const CLOSES_ABOUT =
  /(?:通知|函|公告|通告|通报|决定|意见|批复|答复|报告|请示|方案|规划|计划|要点|措施|举措|办法|细则|规定|清单|分工|表)》?(?:\([^()]{1,24}\))?$/u;

/** A title about something is closed by a noun of its own: 国务院关于促进综合保税区 | 高水平开放高质量发展的若干意见. */
function isOpenAbout(soFar: string, next: string): boolean {
  if (!soFar.includes('关于') || ENDS_AS_NOTICE.test(soFar)) return false;
  const closesHere = CLOSES_ABOUT.test(soFar) && !/的[^的]{0,8}$/u.test(next);
  return !closesHere && !next.includes('关于') && !isBodyName(next);
}

/** Does a title that begins like this go on in the next line? */
function goesOn(soFar: string, next: string): boolean {
  if (unclosed(soFar)) return true;
  if (isContinuation(next)) return true;
  if ((/^关于|^(?:印发|转发)/u.test(next) || (/^\d{4}年/u.test(next) && PLAN_TITLE.test(next))) && isBodyName(soFar))
    return true;
  return (SENDING.test(soFar) && !ENDS_AS_NOTICE.test(soFar)) || isOpenAbout(soFar, next);
}

const bare = (line: string): string => line.replaceAll(/[ |]/gu, '');

/** Is this a line that a title may be made of? */
const eligible = (line: string): boolean =>
  line.length <= MAXIMUM_LENGTH &&
  !/[。;!?]/u.test(line) &&
  dateLine(line) === null &&
  !line.startsWith('附件') &&
  !isPublicityNote(line);

/** Ends a letter right above this line: its date, a note on publicity, 附件? What stands between it and the text is the plan's title. */
function isBelowLetter(page: Page, first: number): boolean {
  const above = lineAt(page, first - 1);
  const text = lineAt(page, first);
  if (isSpam(text) || documentNumberOf(text) !== null || isBodyName(bare(text).replace(/文件$/u, ''))) return false;
  return (
    (signatureAt(page, first - 1)?.date ?? null) !== null || isPublicityNote(above) || /^附件 ?\d{0,2}$/u.test(above)
  );
}

function groupAt(page: Page, first: number): { readonly last: number; readonly joined: string } | null {
  const centred = isBelowLetter(page, first);
  let joined = '';
  for (let last = first; last < Math.min(page.lines.length, first + MAXIMUM_LINES); last++) {
    if (!isFree(page, last) || !eligible(lineAt(page, last))) return null;
    joined += bare(lineAt(page, last));
    if (joined.length > MAXIMUM_LENGTH) return null;
    const next = lineAt(page, last + 1);
    const mayGoOn = isFree(page, last + 1) && eligible(next) && markerOf(page, last + 1) === null;
    const untagged = withoutParticulars(joined.replace(SITE_TAG, ''));
    const whole = !unclosed(joined) && isTitle(untagged);
    if (mayGoOn && (goesOn(joined, bare(next)) || (centred && !whole && !next.includes(',')))) continue;
    return whole ? { last, joined: untagged } : null;
  }
  return null;
}

/** All titles in the lines that no other step has claimed. */
export function titlesOf(page: Page): readonly TitleGroup[] {
  const groups: TitleGroup[] = [];
  for (let first = 0; first < page.lines.length; first++) {
    const text = lineAt(page, first);
    if (!isFree(page, first) || markerOf(page, first) || /[:,]$/u.test(text) || !eligible(text)) continue;
    const group = groupAt(page, first);
    if (!group) continue;
    groups.push(titleGroup(page, first, group.last, isNotice(group.joined)));
    first = group.last;
  }
  return groups;
}

/** What pages add around a title: a document number before it, and title marks around the whole. */
const WRAPPED = /^(?:[\u4e00-\u9fff]{1,12}〔\d{4}〕\d{1,5}号)?《(?<inner>[^》]{4,120}通知)》$/u;

const isNotice = anyMatches([WRAPPED, NOTICE_TITLE, SENT_QUOTED]);
const isTitle = anyMatches([WRAPPED, NOTICE_TITLE, PLAN_TITLE, YEAR_TITLE, SENT_QUOTED]);

/** A title of the source without the date that was set behind it. */
const withoutParticulars = (title: string): string => title.replace(DATED, '');
const DATED = new RegExp(`${CLOSING_DATE.source.replaceAll('\\(', '[(（]').replaceAll('\\)', '[)）]')}$`, 'u');

function titleGroup(page: Page, first: number, last: number, notice: boolean): TitleGroup {
  let source = '';
  for (let i = first; i <= last; i++) source += sourceOf(page, i).replaceAll(/[|｜]/gu, '');
  const untagged = withoutParticulars(source.replace(/^【[^】]{1,12}】(?=.)|^\[[^\]]{1,12}\](?=.)/u, ''));
  return { first, last, text: WRAPPED.exec(untagged)?.groups?.inner ?? untagged, notice };
}

/** A title that a compiler has counted and dated: 4. 某市…的通知(2023年5月10日). */
export interface CountedTitle {
  readonly group: TitleGroup;
  readonly date: WrittenDate | null;
  /** A document number or an addressee stands below it: it is a notice's head, and no entry of a list. */
  readonly headed: boolean;
}

const COUNT = /^\d{1,3} ?[.、．] ?/u;
const CLOSING = new RegExp(`${CLOSING_DATE.source}$`, 'u');
/** A counted title stands within so many lines of the beginning, behind no more than the end of what stood before it in the compilation. */
const COUNTED_WITHIN = 40;

/** The title that a compiler has set over a notice. Looked for before all else, since its number reads like a heading's. */
export function countedTitle(page: Page): CountedTitle | null {
  for (let first = 0; first < Math.min(page.lines.length, COUNTED_WITHIN); first++) {
    const found = COUNT.test(lineAt(page, first)) && isFree(page, first) ? countedAt(page, first) : null;
    if (found && (first === 0 || found.headed)) return found;
  }
  return null;
}

function countedAt(page: Page, first: number): CountedTitle | null {
  let joined = '';
  for (let last = first; last < Math.min(page.lines.length, first + MAXIMUM_LINES) && isFree(page, last); last++) {
    const line = lineAt(page, last);
    if (last > first && (markerOf(page, last) || line.endsWith(':'))) return null;
    joined += bare(line);
    if (/[。;]/u.test(joined) || joined.length > 2 * MAXIMUM_LENGTH) return null;
    const title = withoutParticulars(joined.replace(COUNT, ''));
    const dated = CLOSING.test(joined);
    const headed =
      isTitle(title) && (documentNumberOf(lineAt(page, last + 1)) !== null || isAddresseeLine(lineAt(page, last + 1)));
    if (!headed && !(dated && title.length >= SHORTEST_COUNTED)) continue;
    const { text, ...group } = titleGroup(page, first, last, isNotice(title) || /(?:通知|公告)知?$/u.test(title));
    const date = dated ? dateIn(CLOSING.exec(joined)?.[0] ?? '') : null;
    return { group: { ...group, text: text.replace(COUNT, '') }, date, headed };
  }
  return null;
}

const SHORTEST_COUNTED = 10;

const TITLE_SUBJECT = /\d{4}年|工作|规划|计划|行动|建设|发展|任务|要点|通知/u;

/** Where no line reads like a title, the last line of the head that names a subject is taken for one. */
export function fallbackTitle(page: Page, headEnd: number): TitleGroup | null {
  for (let i = headEnd - 1; i >= 0; i--) {
    const text = lineAt(page, i);
    const likely =
      isFree(page, i) && text.length >= 8 && text.length <= 60 && !/[。;:,]$/u.test(text) && TITLE_SUBJECT.test(text);
    if (likely && !dateLine(text) && !isContactLine(text) && advertisingScore(text) < 2)
      return titleGroup(page, i, i, false);
  }
  return null;
}

/** The plan that a notice's title sends on: 关于印发《X》的通知 → X; null when the notice sends nothing. */
export function planSent(noticeTitle: string): { readonly sender: string | null; readonly plan: string } | null {
  const folded = noticeTitle.replaceAll('（', '(').replaceAll('）', ')');
  const groups = (SENDING_TITLE.exec(folded) ?? SENT_QUOTED.exec(folded))?.groups;
  if (!groups) return null;
  const { sender = '', plan = '' } = groups;
  const from = folded.indexOf(plan, sender.length);
  const raw = noticeTitle.slice(from, from + plan.length);
  const quoted = /^[《〈](?<name>[^》〉]+)[》〉]/u.exec(raw)?.groups?.name;
  return { sender: sender || null, plan: quoted ?? raw };
}
