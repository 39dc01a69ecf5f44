import { PAGE_END } from '../lexicon/boilerplate.js';
import { kindOfTitle } from '../lexicon/document-titles.js';
import { fold } from '../lexicon/fold.js';
import { BODY_NAME } from '../lexicon/letterhead.js';
import { anyMatches } from '../lexicon/prefilter/prefilter.js';
import { regionAt } from '../lexicon/regions.js';
import type { Span } from '../model/index.js';
import { isAddresseeLine } from './addressees.js';
import { isBoilerplate } from './boilerplate-lines.js';
import { documentNumberOf } from './document-number.js';
import { isProse } from './extent.js';
import { foldedText } from './folded-text.js';
import { letterheadOf } from './letterhead.js';
import { type Line, linesWithin } from './lines.js';
import { assign, lineAt, markerOf, type Page } from './page.js';
import { signatureAt } from './signature.js';
import { type TitleGroup, titlesOf } from './title.js';

/** A title with the text that it opens: a letter, which has an addressee, or a plan. */
interface Opening {
  readonly title: TitleGroup;
  readonly addressee: number | null;
  /** The lines before `first` belong to what stands above: letterhead and particulars over a title are the notice's own. */
  readonly first: number;
  /** The end of a web page stands between it and what is above. */
  readonly newPage: boolean;
}

/**
 * The notices that a text holds one after another (a compilation, a chapter of a yearbook), each by its stretch of the text; one
 * stretch, the whole, where it is a single notice. A letter and the plans that it sends are one notice, and so is what a notice passes on.
 * Only what is sure is parted: a letter with a head of its own after one that was signed, plans of several bodies each under its own
 * title and counted from 一, what stands behind the end of a page.
 */
export function noticesIn(text: string, boilerplate: readonly Span[]): readonly Span[] {
  const whole = [{ start: 0, end: text.length }];
  const { plain, lines } = foldedText(text);
  if (!mayBeSeveral(lines)) return whole;
  const page: Page = { text: plain, folded: '', lines, roles: lines.map(() => null) };
  for (const i of linesWithin(lines, boilerplate)) assign(page, i, 'boilerplate');
  for (let i = 0; i < lines.length; i++) if (isBoilerplate(lineAt(page, i))) assign(page, i, 'boilerplate');
  const openings = openingsIn(page);
  const [first] = openings;
  if (!first) return whole;
  if (openings.length === 1) return whole;
  const isSigned = signatureFinder(page);
  const notices = [first];
  openings.forEach((opening, i) => {
    const before = notices.at(-1) as Opening;
    const next = openings[i + 1]?.title.first ?? lines.length;
    if (i > 0 && isNotice(page, isSigned, before, opening, next)) notices.push(opening);
  });
  if (notices.length === 1) return whole;
  const starts = notices.map(({ first }, i) => (i === 0 ? 0 : startOf(text, lines[first] as Line)));
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? text.length }));
}

const PLAN_LINE = /(?:要点|计划|规划|安排)$/u;
const LONGEST_PAGE_END = 200;
const isPageEnd = anyMatches([PAGE_END]);

/** Most files need no closer look: they have one addressee above all text, or titles of one plan, and no text below a page's end. */
function mayBeSeveral(lines: readonly Line[]): boolean {
  let [addressees, plans, ended, text] = [0, 0, false, false];
  for (const { text: line } of lines) {
    if (line.endsWith(':') && isAddresseeLine(line)) {
      if (text) return true;
      addressees++;
    } else if (isProse(line)) {
      if (ended) return true;
      text = true;
    } else if (addressees === 0 && PLAN_LINE.test(line)) plans++;
    else if (text && line.length <= LONGEST_PAGE_END && isPageEnd(line)) ended = true;
  }
  return addressees === 0 && plans > 1;
}

/** Where a line begins in the text, white space before it included. */
const startOf = (text: string, line: Line): number => text.lastIndexOf('\n', line.span.start) + 1;

/** So many lines after a title may pass before its addressee, and before the first words of a plan. */
const HEAD_LINES = 10;
const PLAN_WITHIN = 8;

/** Every title that opens a letter or a plan, in reading order; a letter's title printed twice opens it once. */
function openingsIn(page: Page): readonly Opening[] {
  const openings: Opening[] = [];
  for (const title of titlesOf(page)) {
    const addressee = title.notice ? addresseeBelow(page, title.last) : null;
    if (title.notice ? addressee === null : !opensText(page, title.last)) continue;
    if (addressee !== null && openings.at(-1)?.addressee === addressee) continue;
    openings.push({ title, addressee, ...headAbove(page, title.first) });
  }
  return openings;
}

const isText = (page: Page, index: number): boolean => isProse(lineAt(page, index)) || markerOf(page, index) !== null;

function addresseeBelow(page: Page, title: number): number | null {
  for (let i = title + 1; i <= title + HEAD_LINES; i++) {
    const line = lineAt(page, i);
    if (isAddresseeLine(line)) return i;
    if (isText(page, i)) return null;
  }
  return null;
}

function opensText(page: Page, title: number): boolean {
  for (let i = title + 1; i <= title + PLAN_WITHIN; i++) if (isText(page, i)) return true;
  return false;
}

/** A page has no more lines of letterhead, menus and particulars than this over a title. */
const PAGE_HEAD_LINES = 40;

/** The head over a title: back to the end of the page above, or else as far as letterhead and labelled particulars go. */
function headAbove(page: Page, title: number): { readonly first: number; readonly newPage: boolean } {
  let first = title;
  let letterhead = true;
  for (let i = title - 1; i >= Math.max(0, title - PAGE_HEAD_LINES); i--) {
    const line = lineAt(page, i);
    if (isPageEnd(line)) return { first: i + 1, newPage: true };
    if (isText(page, i) || signatureAt(page, i)) break;
    if (letterhead && isLetterhead(page, i)) first = i;
    else letterhead &&= page.roles[i] !== null;
  }
  return { first, newPage: false };
}

/** 某某市民政局文件, 某民发〔2024〕3号, 索引号: … 发布日期: …. */
function isLetterhead(page: Page, index: number): boolean {
  const line = lineAt(page, index);
  const name = line.replaceAll(' ', '').replace(/文件$/u, '');
  return (
    documentNumberOf(line) !== null ||
    (name.length <= 60 && BODY_NAME.test(name)) ||
    letterheadOf(page.lines, index, index + 1).metadata.size > 0
  );
}

/** Does a title open a notice of its own, and nothing that belongs to the notice before it? `next` is the line of the title after it. */
function isNotice(page: Page, isSigned: IsSigned, before: Opening, opening: Opening, next: number): boolean {
  if (isAttached(page, before, opening)) return false;
  if (opening.newPage) return true;
  if (opening.addressee === null) return before.addressee === null && arePlansOfBodies(page, before, opening, next);
  const signed = isSigned(before.title.last + 1, opening.first);
  const numbered = isNumbered(page, opening.first, opening.addressee);
  const complete = isSigned(opening.addressee + 1, next);
  return signed ? numbered || complete : before.addressee === null && numbered && complete;
}

/** A letter names what it sends within so many lines. */
const LETTER_LINES = 60;

const bare = (text: string): string => text.replaceAll(/[^\u4e00-\u9fff\d]/gu, '');

/** Stands a title under 附件, or does the letter before name it: one that it sends, or passes on? */
function isAttached(page: Page, before: Opening, { title, first }: Opening): boolean {
  if (/^附/u.test(lineAt(page, first - 1)) || /^附/u.test(lineAt(page, title.first - 1))) return true;
  if (before.addressee === null) return false;
  const words: string[] = [];
  for (let i = before.title.first; i < Math.min(first, before.addressee + LETTER_LINES); i++) {
    words.push(lineAt(page, i));
    if (i > before.addressee && signatureAt(page, i)) break;
  }
  return bare(words.join('')).includes(bare(title.text));
}

/** Is there a dated signature between two lines? They are looked for once, so that long texts cost no more than their length. */
type IsSigned = (from: number, to: number) => boolean;

function signatureFinder(page: Page): IsSigned {
  const before = new Uint32Array(page.lines.length + 1);
  for (let i = 0; i < page.lines.length; i++)
    before[i + 1] = (before[i] as number) + (signatureAt(page, i)?.date ? 1 : 0);
  return (from, to) => (before[to] ?? 0) > (before[from] ?? 0);
}

/** Is there a document number in the head, on a line of its own or labelled, or the number of an index? */
function isNumbered(page: Page, from: number, to: number): boolean {
  const { values } = letterheadOf(page.lines, from, to);
  const numbers = values.filter(({ kind, value }) =>
    kind === 'document-number' ? documentNumberOf(value) !== null : kind === 'index-number' && value !== '',
  );
  if (numbers.length > 0) return true;
  return page.lines.slice(from, to).some((line) => documentNumberOf(line.text));
}

const PLANS: readonly string[] = ['工作要点', '工作计划', '发展规划'];

/** Two plans under the names of the bodies whose they are, each counted from 一. */
function arePlansOfBodies(page: Page, before: Opening, opening: Opening, next: number): boolean {
  const isPlan = ({ title: { text, last } }: Opening, to: number): boolean =>
    PLANS.includes(kindOfTitle(fold(text))) && namesBody(text) && countsFromOne(page, last + 1, to);
  return before.title.text !== opening.title.text && isPlan(before, opening.title.first) && isPlan(opening, next);
}

/** A place or body in front of the year or the kind of plan: 某某县2024年工作要点, 市民政局工作计划. */
function namesBody(title: string): boolean {
  const name = /^(?<name>[\u4e00-\u9fff]{2,30}?)(?:(?:19|20)\d{2}|二[〇○零]|工作|“)/u.exec(title)?.groups?.name ?? '';
  return regionAt(name, 0) !== null || BODY_NAME.test(name) || /[省市县区州盟旗乡镇]$/u.test(name);
}

/** A plan comes to its first section within so many lines. */
const PREAMBLE_LINES = 40;

function countsFromOne(page: Page, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + PREAMBLE_LINES); i++) {
    const marker = markerOf(page, i);
    if (marker?.kind === 'chinese') return marker.number === 1;
  }
  return false;
}
