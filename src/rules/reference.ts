import { documentNumber, NOT_LETTERS, titleEnd } from '../lex/matchers/reference.js';
import type { Block, Span } from '../model/index.js';
import type { Layout, Passage } from '../structure/layout.js';

/** A document that the notice names: by title, by number, or both. `self`: the plan or notice itself. */
export interface ReferenceFact {
  readonly span: Span;
  readonly title: string | null;
  readonly documentNumber: string | null;
  readonly self: boolean;
}

/** The issuer's letters, whatever their last one: behind a title and in brackets they can be nothing else. */
const BRACKETED_LETTERS = String.raw`[(\[]\s?(?:[一-龥]{1,14})`;
/** Without brackets of their own: 《…》国发〔2013〕35号. What joins the title to something else is not part of a number: 《…》和国办发〔2013〕78号. */
const BARE_LETTERS = `(?![、暨])(?:(?!${NOT_LETTERS})[一-龥]){1,9}(?:(?<=[发函字办通规令告电传宣文联])|(?=\\s?[〔[【]))`;
const YEAR_AND_NUMBER = String.raw`\s?[〔[(【]?\s?(?<year>(?:19|20)\d{2})年?\s?[〕\])】]?\s?第?\s?(?<serial>\d{1,5})\s?号`;
const NUMBER_BEHIND = new RegExp(`\\s?(?:${BRACKETED_LETTERS}|${BARE_LETTERS})${YEAR_AND_NUMBER}`, 'y');
/** Numbers that bear no year: (国务院令第649号), (主席令第七号). */
const ORDER_BEHIND = /\s?[([]?\s?[一-龥]{0,16}令\s?第?\s?(?:\d{1,4}|[一二三四五六七八九十百]{1,5})\s?号/y;
/** A standard's: (GB/T 12345—2014), (DB34/T 679-2019), (T/ABCD 12—2021). */
const STANDARD_BEHIND =
  /\s?[([]?\s?(?<standard>(?:[TQ]\/)?[A-Z]{2,6}(?:\d{2}(?=\s?[/T]))?(?:\s?\/?\s?T)?[\s/]?\d{1,6}(?:\.\d{1,3})?(?:\s?[-—:]{1,2}\s?\d{2,4})?)(?![\dA-Za-z./])/y;
const YEAR_BRACKET = /[〔[【(]/g;
const WHOLE_YEAR = /(?:〔\d{4}〕|\[\d{4}\]|［\d{4}］|[(（]\d{4}[)）]|【\d{4}】)第?\d+号$/u;
/** White space that belongs to the page and not to a title: everywhere but between Latin words. */
const PAGE_SPACE = /(?<![A-Za-z])\s+|\s+(?![A-Za-z])/gu;
/** A notice's words for sending something, and what between them and a title says that the title is another's. */
const SENDS = /(?:现将|印发|下发|转发|下达|制定|制订|拟定|拟订|编制|修订|起草|形成)了?/gu;
const OF_ANOTHER = /^的|[。;]|根据|按照|依据|贯彻|落实/u;
const SENT = /^[^。]{0,80}(?:印发|下发|转发|下达|发给|的通知)/u;
const SENDING_WINDOW = 120;

const normal = (title: string | null | undefined): string =>
  (title ?? '')
    .replace(/[\s“”"《》]/gu, '')
    .replaceAll('（', '(')
    .replaceAll('）', ')')
    .replace(/[〔[【]/gu, '〔')
    .replace(/[〕\]】]/gu, '〕');

/** As printed, or restored where a bracket or both were lost: 常民宣〔20162号 gives 常民宣〔2016〕2号. */
function restored(printed: string): string {
  const bare = printed.replace(/\s/gu, '').replace(/^[([（［]/u, '');
  if (WHOLE_YEAR.test(bare)) return bare;
  return bare.replace(/[〔[(（［【]?((?:19|20)\d{2})年?[〕\])）］】]?(第?\d{1,9}号)$/u, '〔$1〕$2');
}

/** The number behind a title that ends here. */
function numberBehind({ folded, plain }: Layout, at: number): { readonly number: string; readonly end: number } | null {
  for (const pattern of [NUMBER_BEHIND, ORDER_BEHIND]) {
    pattern.lastIndex = at;
    const found = pattern.exec(folded);
    if (found) return { number: restored(plain.slice(at, at + found[0].length)), end: at + found[0].length };
  }
  STANDARD_BEHIND.lastIndex = at;
  const standard = STANDARD_BEHIND.exec(folded);
  const number = standard?.groups?.standard;
  if (!standard || number === undefined) return null;
  const end = at + standard[0].length;
  return { number: plain.slice(end - number.length, end).replace(/\s+/gu, ' '), end };
}

/** Is the 《…》 in a notice's sentence what the notice sends? */
function isSent(folded: string, span: Span, from: number): boolean {
  const before = folded.slice(Math.max(from, span.start - SENDING_WINDOW), span.start);
  const verb = [...before.matchAll(SENDS)].at(-1);
  if (!verb || OF_ANOTHER.test(before.slice(verb.index + verb[0].length))) return false;
  return SENT.test(folded.slice(span.end, span.end + SENDING_WINDOW));
}

interface Place {
  readonly role: Block['role'];
  readonly block: Span;
  readonly notice: Passage | null;
}

/** Looks up where offsets lie; asked in ascending order, so that a whole document costs one walk. */
function placesOf(layout: Layout): (at: number) => Place | null {
  const notices = layout.passages.filter((passage) => passage.zone === 'notice');
  let block = 0;
  let notice = 0;
  return (at) => {
    while (block < layout.blocks.length && (layout.blocks[block] as Block).span.end <= at) block++;
    while (notice < notices.length && (notices[notice] as Passage).span.end <= at) notice++;
    const found = layout.blocks[block];
    if (!found || found.span.start > at || found.role === 'boilerplate') return null;
    const passage = notices[notice];
    return { role: found.role, block: found.span, notice: passage && passage.span.start <= at ? passage : null };
  };
}

/** Every 《…》 outside boilerplate; nested ones belong to the outer. */
function titled(layout: Layout): readonly ReferenceFact[] {
  const { folded, plain, metadata } = layout;
  const own = new Set([metadata.title, metadata.noticeTitle].map(normal));
  const place = placesOf(layout);
  const found: ReferenceFact[] = [];
  for (let at = folded.indexOf('《'); at >= 0; ) {
    const read = titleEnd(folded, at);
    const span = { start: at, end: read.end };
    const here = place(at);
    at = folded.indexOf('《', read.end);
    if (!here) continue;
    const printed = plain.slice(span.start + 1, span.end - (read.closed ? 1 : 0));
    const title = printed.replace(PAGE_SPACE, '');
    if (title === '') continue;
    const heads = here.notice !== null || here.role === 'title' || here.role === 'preamble' || here.role === 'metadata';
    const self = own.has(normal(title)) || (heads && isSent(folded, span, here.notice?.span.start ?? here.block.start));
    found.push({ span, title, documentNumber: numberBehind(layout, read.end)?.number ?? null, self });
  }
  return found;
}

/** A document number whose year's bracket opens here, with its letters; without letters a number says nothing. */
function numberAt(folded: string, at: number): Span | null {
  const found = documentNumber.match(folded, at);
  return found && found.span.start < at ? found.span : null;
}

/** Document numbers that stand without a title. */
function numbered(layout: Layout, titles: readonly ReferenceFact[]): readonly ReferenceFact[] {
  const { folded, plain, metadata } = layout;
  const place = placesOf(layout);
  const found: ReferenceFact[] = [];
  let next = 0;
  for (const { index } of folded.matchAll(YEAR_BRACKET)) {
    const span = numberAt(folded, index);
    if (!span) continue;
    while ((titles[next]?.span.start ?? Number.POSITIVE_INFINITY) <= index) next++;
    const end = titles[next - 1]?.span.end ?? -1;
    const ofTitle = index < end || (end >= 0 && (numberBehind(layout, end)?.end ?? -1) >= span.end);
    const here = ofTitle ? null : place(index);
    if (!here) continue;
    const number = restored(plain.slice(span.start, span.end));
    const self =
      normal(number) === normal(metadata.documentNumber) || here.role === 'metadata' || here.role === 'title';
    found.push({ span, title: null, documentNumber: number, self });
  }
  return found;
}

/**
 * The documents that a notice names, in reading order: every 《…》 with the number that follows it, and numbers standing alone.
 * Spans index the text; a 《 that is never closed ends with its clause.
 */
export function references(layout: Layout): readonly ReferenceFact[] {
  const titles = titled(layout);
  return [...titles, ...numbered(layout, titles)].sort((a, b) => a.span.start - b.span.start);
}
