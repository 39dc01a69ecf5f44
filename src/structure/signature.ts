import { BODY_NAME, PRINT_FOOTER, PUBLICITY_NOTE } from '../lexicon/letterhead.js';
import { anyMatches } from '../lexicon/prefilter/prefilter.js';
import type { Diagnostic } from '../model/index.js';
import { isSpam } from './boilerplate-lines.js';
import { dateLine, type WrittenDate } from './calendar-date.js';
import { assign, isFree, lineAt, lineSpan, type Page, sourceOf } from './page.js';

/** The line of a body or date that signs a notice (落款). */
export interface Signature {
  readonly line: number;
  readonly issuer: string | null;
  readonly date: WrittenDate | null;
}

/** A body's name and a date on one line: 江苏省民政厅 2015年2月25日, or with no space between them. */
const SIGNED_AND_DATED =
  /^(?:(?<body>[\u4e00-\u9fff()、]{3,40}) {1,40}(?<date>\S.{5,20})|(?<close>[\u4e00-\u9fff()、]{3,40})(?<day>(?:19|20)\d{2}年\d{1,2}月\d{1,2}日))$/u;
const MAY_BE_DATED = / |日$/u;
const LONGEST_SIGNATURE = 100;
const isNote = anyMatches([PUBLICITY_NOTE, PRINT_FOOTER]);
/** So many lines above a date may bear the names of those who sign. */
const SIGNERS = 4;

/** Who signs: the names of the first lines that bear any, down to their date; 办公厅 on a line of its own goes with the name above it. */
export function signedBy(signatures: readonly Signature[]): string | null {
  const first = signatures.findIndex(({ issuer }) => issuer !== null);
  if (first < 0) return null;
  const dated = signatures.findIndex(({ date }, i) => i >= first && date !== null);
  const names = signatures.slice(first, dated < 0 ? first + 1 : dated + 1).flatMap(({ issuer }) => issuer ?? []);
  return names.reduce((all, name) => all + (/^办公[厅室]$/u.test(name) ? '' : '、') + name);
}

/** The signature that one line is by itself: a date, or a body's name with a date. */
export function signatureAt(page: Page, index: number): Signature | null {
  const text = lineAt(page, index);
  if (text.length > LONGEST_SIGNATURE) return null;
  const date = dateLine(text);
  if (date) return { line: index, issuer: null, date };
  const both = MAY_BE_DATED.test(text) ? SIGNED_AND_DATED.exec(text)?.groups : undefined;
  const name = both?.body ?? both?.close;
  const dated = both ? dateLine(both.date ?? both.day ?? '') : null;
  return name && dated && BODY_NAME.test(name) ? { line: index, issuer: name, date: dated } : null;
}

/** What signs the notice, in reading order, and what was found in its place. */
export interface Signatures {
  readonly signatures: readonly Signature[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds dates that stand alone, with the names above them, and marks the lines; also notes on publicity and printing. */
export function signaturesOf(page: Page, from: number): Signatures {
  const signatures: Signature[] = [];
  const diagnostics: Diagnostic[] = [];
  for (let i = from; i < page.lines.length; i++) {
    if (!isFree(page, i)) continue;
    const text = lineAt(page, i);
    const signature = signatureAt(page, i);
    if (signature) {
      assign(page, i, 'signature');
      signatures.push(...signersAbove(page, i, from, diagnostics), signature);
      if (signature.date?.damaged) diagnostics.push(damagedDate(page, i, signature.date));
    } else if (text.length <= LONGEST_SIGNATURE && isNote(text)) {
      assign(page, i, 'metadata');
      if (text.endsWith('印发') && isFree(page, i - 1) && BODY_NAME.test(lineAt(page, i - 1)))
        assign(page, i - 1, 'metadata');
    }
  }
  return { signatures, diagnostics };
}

const damagedDate = (page: Page, line: number, date: WrittenDate): Diagnostic => ({
  severity: 'warning',
  code: 'damaged-date',
  message: `The date ${sourceOf(page, line)} has lost 年, 月 or 日; it is read as ${date.iso}.`,
  span: lineSpan(page, line),
});

/** The name that signs, letters spaced out (江 苏 省) or not; several bodies on one line stay apart. */
function bodiesOf(page: Page, line: number): string {
  const { start, end } = lineSpan(page, line);
  const names = page.text.slice(start, end).trim().split(/\s+/u);
  return names.every((name) => BODY_NAME.test(name)) ? names.join('、') : sourceOf(page, line);
}

/** The names right above a date; text that was injected in their place is boilerplate, and no issuer is read from it. */
function signersAbove(page: Page, dateAt: number, from: number, diagnostics: Diagnostic[]): readonly Signature[] {
  const signers: Signature[] = [];
  for (let i = dateAt - 1; i >= Math.max(from, dateAt - SIGNERS) && isFree(page, i); i--) {
    const text = lineAt(page, i);
    if (isSpam(text)) {
      assign(page, i, 'boilerplate');
      diagnostics.push({
        severity: 'warning',
        code: 'spam-in-signature',
        message: `Injected text stands where the issuer signs: ${text}. No issuer is read from it.`,
        span: lineSpan(page, i),
      });
    } else if (text.length <= LONGEST_SIGNATURE && BODY_NAME.test(text.replaceAll(' ', ''))) {
      assign(page, i, 'signature');
      signers.unshift({ line: i, issuer: bodiesOf(page, i), date: null });
    } else break;
  }
  return signers;
}
