import { NOTICE_TITLE, PLAN_TITLE, SENDING_TITLE, YEAR_TITLE } from '../lexicon/document-titles.js';
import { BODY_NAME } from '../lexicon/letterhead.js';
import { anyMatches } from '../lexicon/screen/screen.js';
import { dateLine } from './calendar-date.js';
import { advertisingScore, isContactLine } from './furniture.js';
import { isFree, lineAt, markerOf, type Page, sourceOf } from './page.js';

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

const unclosed = (text: string): boolean => text.lastIndexOf('《') > text.lastIndexOf('》');

/** Does a title that begins like this go on in the next line? */
function goesOn(soFar: string, next: string): boolean {
  if (unclosed(soFar)) return true;
  if (isContinuation(next)) return true;
  if ((next.startsWith('关于') || (/^\d{4}年/u.test(next) && PLAN_TITLE.test(next))) && isBodyName(soFar)) return true;
  return SENDING.test(soFar) && !ENDS_AS_NOTICE.test(soFar);
}

const bare = (line: string): string => line.replaceAll(/[ |]/gu, '');

/** Is this a line that a title may be made of? */
const eligible = (line: string): boolean =>
  line.length <= MAXIMUM_LENGTH && !/[。;!?]/u.test(line) && dateLine(line) === null && !line.startsWith('附件');

function groupAt(page: Page, first: number): { readonly last: number; readonly joined: string } | null {
  let joined = '';
  for (let last = first; last < Math.min(page.lines.length, first + MAXIMUM_LINES); last++) {
    if (!isFree(page, last) || !eligible(lineAt(page, last))) return null;
    joined += bare(lineAt(page, last));
    if (joined.length > MAXIMUM_LENGTH) return null;
    const next = lineAt(page, last + 1);
    if (isFree(page, last + 1) && eligible(next) && goesOn(joined, bare(next))) continue;
    const untagged = joined.replace(SITE_TAG, '');
    return !unclosed(joined) && isTitle(untagged) ? { last, joined } : null;
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
    groups.push(titleGroup(page, first, group.last, isNotice(group.joined.replace(SITE_TAG, ''))));
    first = group.last;
  }
  return groups;
}

/** What pages add around a title: a document number before it, and title marks around the whole. */
const WRAPPED = /^(?:[\u4e00-\u9fff]{1,12}〔\d{4}〕\d{1,5}号)?《(?<inner>[^》]{4,120}通知)》$/u;

const isNotice = anyMatches([WRAPPED, NOTICE_TITLE]);
const isTitle = anyMatches([WRAPPED, NOTICE_TITLE, PLAN_TITLE, YEAR_TITLE]);

function titleGroup(page: Page, first: number, last: number, notice: boolean): TitleGroup {
  let source = '';
  for (let i = first; i <= last; i++) source += sourceOf(page, i).replaceAll(/[|｜]/gu, '');
  const untagged = source.replace(/^【[^】]{1,12}】(?=.)|^\[[^\]]{1,12}\](?=.)/u, '');
  return { first, last, text: WRAPPED.exec(untagged)?.groups?.inner ?? untagged, notice };
}

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
  const groups = SENDING_TITLE.exec(noticeTitle.replaceAll('（', '(').replaceAll('）', ')'))?.groups;
  if (!groups) return null;
  const { sender = '', plan = '' } = groups;
  const from = noticeTitle.indexOf(plan.slice(0, 2), sender.length);
  const raw = noticeTitle.slice(from, from + plan.length);
  const quoted = /^[《〈](?<name>[^》〉]+)[》〉]/u.exec(raw)?.groups?.name;
  return { sender: sender || null, plan: quoted ?? raw };
}
