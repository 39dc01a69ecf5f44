import { NOTICE_TITLE, PLAN_TITLE, YEAR_TITLE } from '../../lexicon/document-titles.js';
import { fold } from '../../lexicon/fold.js';
import { LABEL_WITH_COLON, labelKind } from '../../lexicon/letterhead.js';
import type { Article } from './article.js';
import { labelOf } from './label-table.js';
import type { PageHead } from './page-head.js';
import type { PageLine, PageLines } from './page-line.js';

/** What is said of the article outside of its element: which lines, some of them rewritten so that their label is seen. */
export interface ArticleHead {
  /** Lines that say something of the notice, by their numbers, with the text that they have. */
  readonly kept: ReadonlyMap<number, string>;
  /** Lines for what only the page's head says. */
  readonly added: readonly string[];
}

/** So far above the article its title and particulars stand, and so far below. */
const ABOVE = 80;
const BELOW = 12;
const SHORTEST_TITLE = 6;
const LONGEST_LABELLED = 400;
const LONGEST_VALUE = 120;
const TIME_STAMP = /^(?:19|20)\d{2}(?<unit>[-/.年])\d{1,2}[-/.月]\d{1,2}日?(?<time> \d{1,2}:\d{2}(?::\d{2})?)?$/u;
const NUMBER = /^[\u4e00-\u9fffA-Za-z]{1,14} ?[〔[(]\d{4}[〕\])] ?第?\d{1,5}号$/u;
/** When, where and by whom a report was given: ——2022年1月18日在省人民代表大会第五次会议上, 省长 张三. */
const GIVEN =
  /^[—(]{0,3}(?:19|20)\d{2}年\d{1,2}月\d{1,2}日[^。]{0,4}在[^。]{2,60}会|^[\u4e00-\u9fff]{0,14}(?:省|市|县|区|州)长 ?[\u4e00-\u9fff ]{2,6}$/u;

const plain = (text: string): string => fold(text).replace(/[\s“”"‘’《》〈〉|·]/gu, '');
const readsLikeTitle = (folded: string): boolean =>
  [NOTICE_TITLE, PLAN_TITLE, YEAR_TITLE].some((pattern) => pattern.test(folded));

/** Labels in a line that say something of the notice. */
function labelsIn(folded: string): readonly string[] {
  const found = folded.length > LONGEST_LABELLED ? [] : [...folded.matchAll(LABEL_WITH_COLON)];
  return found
    .map((match) => (match.groups?.label ?? '').replaceAll(' ', ''))
    .filter((label) => labelKind(label) !== 'boilerplate');
}

/**
 * Where in a line of particulars the site's own begin and go on to its end: 发布日期：2020-03-09 | 浏览次数：12 字号：大 中 小. The length
 * of the line where there are none.
 */
export function siteTail(text: string): number {
  if (text.length > LONGEST_LABELLED) return text.length;
  let tail = text.length;
  for (const match of [...fold(text).matchAll(LABEL_WITH_COLON)].reverse()) {
    if (labelKind(match.groups?.label ?? '') !== 'boilerplate' || match.index === 0) break;
    tail = match.index;
  }
  return tail;
}

const startsWithLabel = (folded: string): boolean =>
  folded.replace(/^[[(|;,•·● ]+/u, '').search(LABEL_WITH_COLON) === 0;

/** A line that is the article's title, or one of the lines that it is broken into. */
function isTitle(line: PageLine, tag: string, head: PageHead): boolean {
  const text = plain(line.text);
  if (line.linked * 2 > line.ink || text.length < SHORTEST_TITLE || line.kind !== 'text') return false;
  const told = [head.labels.get('标题'), head.title].map((title) => plain(title ?? ''));
  if (told.some((title) => title.startsWith(text) || (text.length >= 8 && title.includes(text)))) return true;
  return /^h[1-3]$/u.test(tag) || line.ink >= 10 ? readsLikeTitle(fold(line.text).replaceAll(' ', '')) : false;
}

/** A page with its article found. */
interface Around {
  readonly page: PageLines;
  readonly article: Article;
  readonly head: PageHead;
}

const tagOf = ({ blocks }: PageLines, line: PageLine): string => blocks[line.block]?.tag ?? '';

/** What a line outside the article says of the notice: its text, as it is to be read; null when nothing. */
function saying({ page, article, head }: Around, i: number, seen: Set<string>): string | null {
  const line = page.lines[i];
  // A label without a value would take the next line for it.
  if (!line || line.linked * 2 > line.ink || labelOf(line.text) !== null) return null;
  const folded = fold(line.text);
  const labels = labelsIn(folded);
  if (line.kind === 'label' || (labels.length > 0 && startsWithLabel(folded))) {
    const fresh = labels.filter((label) => !seen.has(label));
    if (fresh.length === 0 && (labels.length > 0 || line.kind !== 'label')) return null;
    for (const label of labels) seen.add(label);
    return line.text;
  }
  if (i > article.opens) return null;
  if (isTitle(line, tagOf(page, line), head) || NUMBER.test(folded) || GIVEN.test(folded)) return line.text;
  return dated(line.text, true);
}

/** A line that is nothing but when the page was put up: a day alone gets its label, or it would be taken for a signature's. */
function dated(text: string, outside: boolean): string | null {
  const stamp = text.length <= 24 ? TIME_STAMP.exec(fold(text))?.groups : null;
  const folded = fold(text);
  if (!stamp && (outside || labelsIn(folded).length > 0 || /^\[[^\]]{8,10}\]$/u.test(folded))) return datedAmong(text);
  if (!stamp || (!outside && stamp.unit === '年' && !stamp.time)) return null;
  return stamp.time ? text : `发布日期: ${text}`;
}

/** A day without a label among the names over an article: [2015-02-25] 发布单位:某局, 原创 某某民政 2015-02-25. */
const DAY_AMONG = /(?<=^|[ [(])(?:19|20)\d{2}(?<unit>[-/.])\d{1,2}\k<unit>\d{1,2}(?=$|[ \])])/gu;
const LONGEST_INFORMATION = 80;

function datedAmong(text: string): string | null {
  const folded = fold(text);
  if (text.length > LONGEST_INFORMATION || /(?:日期|时间) ?:/u.test(folded)) return null;
  const [day, ...others] = folded.matchAll(DAY_AMONG);
  return day && others.length === 0 ? `${text.slice(0, day.index)}发布日期: ${text.slice(day.index)}` : null;
}

/** A label with its value on the next line, in an element beside its own: <dt>索引号</dt><dd>0140</dd>. */
function valueBelow({ page, head }: Around, i: number): string | null {
  const label = page.lines[i];
  const value = page.lines[i + 1];
  if (!label || !value || label.linked > 0 || value.linked * 2 > value.ink || value.ink > LONGEST_VALUE) return null;
  const kind = labelOf(label.text);
  if (kind === null || kind === 'boilerplate' || labelOf(value.text) !== null) return null;
  const beside = page.blocks[label.block]?.parent === page.blocks[value.block]?.parent;
  const term = tagOf(page, label) !== 'dt' || tagOf(page, value) === 'dd';
  if (
    !beside ||
    !term ||
    (kind !== 'name' && isTitle(value, tagOf(page, value), head)) ||
    startsWithLabel(fold(value.text))
  )
    return null;
  return `${label.text.replace(/(?<![\s:：])[\s:：]+$/u, '')}: ${value.text}`;
}

/** A title bar's first part, where it reads like a title: 关于…的通知_常州市民政局 → 关于…的通知. */
function titleInBar(bar: string | null): string | null {
  for (const part of (bar ?? '').split(/ ?[-_|—–»>]+ ?/u))
    if (readsLikeTitle(fold(part).replaceAll(' ', ''))) return part;
  return null;
}

/** Finds what a page says of its article beside it: title, particulars, date, and what only its meta tags say. */
export function articleHead(around: Around): ArticleHead {
  const { article, head } = around;
  const { lines } = around.page;
  const kept = new Map<number, string>();
  const seen = new Set<string>();
  const own = lines.filter((_, i) => !article.site[i]).slice(0, ABOVE);
  for (const line of own) for (const label of labelsIn(fold(line.text))) seen.add(label);
  const look = (i: number): void => {
    if (kept.has(i)) return;
    const joined = article.site[i] && article.site[i + 1] ? valueBelow(around, i) : null;
    const labels = joined ? labelsIn(fold(joined)) : [];
    if (joined && labels.some((label) => !seen.has(label))) {
      for (const label of labels) seen.add(label);
      kept.set(i, joined);
      kept.set(i + 1, '');
      return;
    }
    const text = article.site[i] ? saying(around, i, seen) : dated(lines[i]?.text ?? '', false);
    if (text !== null) kept.set(i, text);
  };
  for (let i = Math.max(0, article.first - ABOVE); i < article.opens; i++) look(i);
  for (let i = article.last + 1; i <= Math.min(lines.length - 1, article.last + BELOW); i++) look(i);
  const texts = [...kept.values(), ...own.map((line) => line.text)];
  return { kept, added: added(head, seen, texts) };
}

const PUBLISHED: readonly string[] = ['published-on'];

/** What only the page's head says, as lines with labels. */
function added(head: PageHead, seen: ReadonlySet<string>, texts: readonly string[]): readonly string[] {
  const kinds = new Set([...seen].map((label) => labelKind(label)));
  const title = head.labels.get('标题') ?? titleInBar(head.title);
  const printed = plain(texts.join(''));
  const lines: string[] = [];
  if (title && !printed.includes(plain(title))) lines.push(`标题: ${title}`);
  for (const [label, value] of head.labels) {
    if (label === '标题' || seen.has(label)) continue;
    const kind = labelKind(label);
    if (
      kind !== null &&
      PUBLISHED.includes(kind) &&
      (kinds.has(kind) || texts.some((text) => TIME_STAMP.exec(fold(text))?.groups?.time))
    )
      continue;
    lines.push(`${label}: ${value}`);
  }
  return lines;
}
