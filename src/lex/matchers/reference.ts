import { matchAt, sticky } from '../../lexicon/prefilter/sticky.js';
import type { Matcher } from '../matcher.js';
import { makeToken } from '../token.js';

/** An unclosed 《 ends where the clause does. */
const LONGEST_TITLE = 160;
const STOP = /[,。;!?\n]/;

/** A place in a text, or its end, that does not fall between the two halves of one character. */
const wholeCharacters = (text: string, at: number): number => {
  const isSecondHalf = /[\udc00-\udfff]/.test(text[at] ?? '') && /[\ud800-\udbff]/.test(text[at - 1] ?? '');
  return isSecondHalf ? at - 1 : Math.min(text.length, at);
};

/**
 * The end of the 《…》 that opens at `at`, nested ones included. Where it is never closed: behind the last 》 of its clause
 * (《关于转发《救助办法》,健全…), else the end of the clause.
 */
export function titleEnd(text: string, at: number): { end: number; closed: boolean } {
  let depth = 0;
  let stop = -1;
  let nested = -1;
  for (let i = at; i < text.length && i < at + LONGEST_TITLE; i++) {
    const c = text[i] ?? '';
    if (c === '《') depth++;
    else if (c === '》' && --depth === 0) return { end: i + 1, closed: true };
    else if (c === '》' && stop < 0) nested = i + 1;
    else if (stop < 0 && STOP.test(c)) stop = i;
  }
  const clause = stop < 0 ? wholeCharacters(text, at + LONGEST_TITLE) : stop;
  return { end: nested < 0 ? clause : nested, closed: false };
}

/** 《…》, with nested 《》 and 〈〉. */
export const title: Matcher = {
  id: 'title',
  starts: '《',
  match(text, at) {
    const { end } = titleEnd(text, at);
    return makeToken('L', at, end, text.slice(at, end));
  },
};

const NUMBER = sticky(
  /[〔［[(【](?<year>(?:19|20)\d{2})[〕］\])】] ?(?:第 ?)?(?<number>\d{1,5}) ?号(?![楼院线]|机组)/y,
);
const DAMAGED = sticky(/[〔［[](?<year>(?:19|20)\d{2})(?<number>\d{1,4}) ?号/y);
/** The bracketed part of a document number; the letters before it are found by looking back (see documentNumberStart). */
export const documentNumber: Matcher = {
  id: 'document-number',
  starts: '〔［[(【',
  opens: [NUMBER, DAMAGED],
  match(text, at) {
    const match = matchAt(NUMBER, text, at) ?? matchAt(DAMAGED, text, at);
    if (!match) return null;
    const start = documentNumberStart(text, at);
    const end = at + match[0].length;
    const value = `${text.slice(start, at)}〔${match.groups?.year}〕${match.groups?.number}号`;
    return makeToken('O', start, end, text.slice(start, end), { value: value.replace(/\s/g, '') });
  },
};

/** What most issuers' letters end with: 鲁办发, 民函, 苏政规, 常民宣. In the middle of a text only these can be distinguished from it. */
const LETTERS_END = /[发函字办通规令告电传宣文联]$/;
/** What is no part of the letters behind it: 按照|鲁政发, 《…》的通知|财社. */
export const NOT_LETTERS = [
  '按照?|依照|依据|根据|遵照|落实|贯彻|执行|参照|对照|参考|印发|转发|下发|发布|出台|修订|废止|详?见|以及',
  '文件|通知|意见|办法|规定|方案|决定|精神|要求|文号|编号|原(?=[一-龥]{3})|[和与及照据以的为对由将在是了号]',
].join('|');
const BEHIND_OTHER_TEXT = new RegExp(`^.*(?:${NOT_LETTERS})`);
const ISSUER_LETTERS_WINDOW = 14;
const LONGEST_LETTERS = 9;

/** Where the issuer's letters before 〔2015〕3号 begin: behind a mark or a verb, whatever they are; `at` itself when there are none. */
function documentNumberStart(text: string, at: number): number {
  const before = /[一-龥]{1,14}$/.exec(text.slice(Math.max(0, at - ISSUER_LETTERS_WINDOW), at))?.[0] ?? '';
  const letters = before.replace(BEHIND_OTHER_TEXT, '');
  const fenced = letters.length < before.length || before.length < ISSUER_LETTERS_WINDOW;
  const told = fenced
    ? letters.length >= 2 && letters.length <= LONGEST_LETTERS
    : LETTERS_END.test(letters) && letters.length <= 8;
  return told ? at - letters.length : at;
}
