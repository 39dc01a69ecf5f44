import { BODY_NAME } from '../lexicon/letterhead.js';
import { anyMatches } from '../lexicon/prefilter/prefilter.js';
import type { BlockRole, Diagnostic, Span } from '../model/index.js';
import { advertisingScore, isBoilerplate, isContactLine, isMenuItem, isSpam } from './boilerplate-lines.js';
import type { WrittenDate } from './calendar-date.js';
import { markContents } from './contents.js';
import { type DocumentNumber, documentNumberOf } from './document-number.js';
import { type Extent, extentOf } from './extent.js';
import { type Letter, letterOf } from './letter.js';
import { type LabelledValue, letterheadOf } from './letterhead.js';
import { type Line, linesWithin } from './lines.js';
import { markOccasion } from './occasion.js';
import { assign, isFree, lineAt, lineSpan, type Page } from './page.js';
import { type Signature, signaturesOf } from './signature.js';
import { tablesOf } from './table/find.js';
import type { FoundTable, RefusedTable } from './table/found-table.js';
import { countedTitle, fallbackTitle, type TitleGroup, titlesOf } from './title.js';

/** What each line of a document is, and what its head and foot say. */
export interface LineRoles extends Letter {
  readonly roles: readonly BlockRole[];
  readonly titles: readonly TitleGroup[];
  readonly signatures: readonly Signature[];
  readonly values: readonly LabelledValue[];
  readonly documentNumber: DocumentNumber | null;
  /** The date in the lines under a report's title that say when and where it was given. */
  readonly reportedOn: WrittenDate | null;
  /** The date that a compiler has set behind the title. */
  readonly compiledOn: WrittenDate | null;
  readonly tables: readonly FoundTable[];
  /** Tables whose rows cannot be told: their lines are text. */
  readonly refused: readonly RefusedTable[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds the role of every line, step by step: a line that one step has claimed is not looked at by the next. */
export function lineRolesOf(
  text: string,
  folded: string,
  lines: readonly Line[],
  boilerplate: readonly Span[],
): LineRoles {
  const page: Page = { text, folded, lines, roles: lines.map(() => null) };
  const told = linesWithin(lines, boilerplate);
  for (const i of told) assign(page, i, 'boilerplate');
  for (let i = 0; i < lines.length; i++) if (isBoilerplate(lineAt(page, i))) assign(page, i, 'boilerplate');
  const counted = countedTitle(page);
  if (counted) markCounted(page, counted.group);
  const { tables, refused } = tablesOf(page);
  const extent = extentOf(page);
  const values = markLetterhead(page, extent, told);
  const reportedOn = markOccasion(page, extent.headEnd);
  const found = [...(counted ? [counted.group] : []), ...titlesOf(page)];
  const fallback = found.some((title) => title.first <= extent.headEnd) ? null : fallbackTitle(page, extent.headEnd);
  const titles = fallback ? [fallback, ...found] : found;
  const letter = letterOf(page, titles, extent.headEnd);
  const headEnd = Math.max(letter.planStart, extent.headEnd);
  markTitles(page, titles, letter, headEnd, tables);
  const documentNumber = markDocumentNumber(page, headEnd);
  markAttachments(page);
  const firstTitle = Math.min(titles[0]?.first ?? extent.headEnd, letter.addressee ?? extent.headEnd, extent.headEnd);
  const signed = signaturesOf(page, firstTitle);
  sweepHead(page, firstTitle, extent);
  sweepTail(page, extent);
  markContents(page, letter.planStart);
  const roles = page.roles.map((role): BlockRole => role ?? 'paragraph');
  return {
    ...letter,
    roles,
    titles,
    signatures: signed.signatures,
    values,
    documentNumber,
    compiledOn: counted?.date ?? null,
    reportedOn: letter.addressee === null ? reportedOn : null,
    tables,
    refused,
    diagnostics: signed.diagnostics,
  };
}

/** A compiler's title is the title's line, its number is no heading's, and what stands above is the end of the notice before. */
function markCounted(page: Page, { first, last }: TitleGroup): void {
  for (let i = 0; i < first; i++) assign(page, i, 'boilerplate');
  for (let i = first; i <= last; i++) assign(page, i, 'title');
}

/** Metadata lines and contact lines above and below the content. */
function markLetterhead(page: Page, extent: Extent, told: ReadonlySet<number>): readonly LabelledValue[] {
  const parts = [
    letterheadOf(page.lines, 0, extent.headEnd, told),
    letterheadOf(page.lines, extent.tailStart, page.lines.length, told),
  ];
  for (const part of parts) {
    for (const i of part.metadata) assign(page, i, 'metadata');
    for (const i of part.boilerplate) assign(page, i, 'boilerplate');
  }
  for (let i = 0; i < page.lines.length; i++)
    if ((i < extent.headEnd || i >= extent.tailStart) && isContactLine(lineAt(page, i))) assign(page, i, 'boilerplate');
  return parts.flatMap((part) => part.values);
}

/** A notice may send two plans; each has its own title. */
const SHORTEST_SENT = 8;

/** Titles above the plan, the plan's own, and the titles of tables; what reads like a title elsewhere is text. */
function markTitles(
  page: Page,
  titles: readonly TitleGroup[],
  letter: Letter,
  headEnd: number,
  tables: readonly FoundTable[],
): void {
  const overTable = new Set(tables.map((table) => table.first - 1));
  for (const title of titles) {
    const sent = title.text.length >= SHORTEST_SENT && letter.noticeTitle?.text.includes(title.text);
    if (title.first >= headEnd && title !== letter.planTitle && !overTable.has(title.last) && !sent) continue;
    for (let i = title.first; i <= title.last; i++) assign(page, i, 'title');
  }
  if (letter.addressee !== null) assign(page, letter.addressee, 'addressee');
}

/** A document number on a line of its own in the head: 成教发〔2010〕9号. */
function markDocumentNumber(page: Page, headEnd: number): DocumentNumber | null {
  for (let i = 0; i < headEnd; i++) {
    const number = isFree(page, i) ? documentNumberOf(lineAt(page, i)) : null;
    if (!number) continue;
    assign(page, i, 'metadata');
    const { start, end } = lineSpan(page, i);
    return documentNumberOf(page.text.slice(start, end)) ?? number;
  }
  return null;
}

const ATTACHMENT = /^附件 ?\d{0,2} ?(?::|$)/u;
const LONGEST_ATTACHMENT = 200;
const isAttachment = anyMatches([ATTACHMENT]);

/** 附件:1.… and the lines that go on with 2. and 3. */
function markAttachments(page: Page): void {
  for (let i = 0; i < page.lines.length; i++) {
    const text = lineAt(page, i);
    if (!isFree(page, i) || text.length > LONGEST_ATTACHMENT || !isAttachment(text)) continue;
    assign(page, i, 'attachment');
    let number = /: ?1 ?[.、]/u.test(text) ? 2 : 1;
    if (!text.includes(':')) continue;
    for (
      ;
      isFree(page, i + 1) &&
      new RegExp(`^${number} ?[.、]`, 'u').test(lineAt(page, i + 1)) &&
      !lineAt(page, i + 1).endsWith('。');
      number++
    )
      assign(page, ++i, 'attachment');
  }
}

const isBodyName = anyMatches([BODY_NAME]);

/** What stands above the first title: the issuer's name and its 文件 are letterhead, the rest is the site's. */
function sweepHead(page: Page, firstTitle: number, extent: Extent): void {
  for (let i = 0; i < firstTitle; i++) {
    const name = lineAt(page, i).replace(/文件$/u, '').replaceAll(' ', '');
    assign(page, i, name.length <= 60 && isBodyName(name) ? 'metadata' : 'boilerplate');
  }
  for (let i = firstTitle; i < extent.headEnd; i++) if (HEAD_NOTE.test(lineAt(page, i))) assign(page, i, 'metadata');
}

/** Short lines under a title that belong to the head: • 发布:某局, 2016年6月, (征求意见稿). */
const HEAD_NOTE = /^(?:[•·●] ?[^。]{1,40}|[^。:]{1,8}:[^。]{0,40}|\d{4}年\d{1,2}月|\([^()。]{1,20}\))$/u;

/** Below the content, everything after the first piece of boilerplate is boilerplate; injected lines are so anywhere. */
function sweepTail(page: Page, extent: Extent): void {
  for (let i = 0; i < page.lines.length; i++)
    if (isFree(page, i) && isSpam(lineAt(page, i))) assign(page, i, 'boilerplate');
  let swept = false;
  for (let i = extent.tailStart; i < page.lines.length; i++) {
    const text = lineAt(page, i);
    swept ||= page.roles[i] === 'boilerplate' || (isFree(page, i) && (isMenuItem(text) || advertisingScore(text) >= 2));
    if (swept) assign(page, i, 'boilerplate');
  }
}
