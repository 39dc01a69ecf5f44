import type { Atom } from '../atom.js';
import { matchAt } from '../atom.js';

/** An unclosed 《 ends where the clause does. */
const LONGEST_TITLE = 160;
const STOP = /[,。;!?\n]/;

/** The end of the 《…》 that opens at `at`, nested ones included; where it is never closed, the end of its clause. */
export function titleEnd(text: string, at: number): { end: number; closed: boolean } {
  let depth = 0;
  let stop = -1;
  for (let i = at; i < text.length && i < at + LONGEST_TITLE; i++) {
    const c = text[i] ?? '';
    if (c === '《') depth++;
    else if (c === '》' && --depth === 0) return { end: i + 1, closed: true };
    else if (stop < 0 && STOP.test(c)) stop = i;
  }
  return { end: stop < 0 ? Math.min(text.length, at + LONGEST_TITLE) : stop, closed: false };
}

/** 《…》, with nested 《》 and 〈〉. */
export const title: Atom = {
  id: 'title',
  starts: '《',
  match(text, at) {
    const { end } = titleEnd(text, at);
    return { letter: 'L', span: { start: at, end }, text: text.slice(at, end) };
  },
};

const NUMBER = /[〔［\[(【](?<year>(?:19|20)\d{2})[〕］\])】] ?(?:第 ?)?(?<number>\d{1,5}) ?号/y;
const DAMAGED = /[〔［\[](?<year>(?:19|20)\d{2})(?<number>\d{1,4}) ?号/y;
/** The bracketed part of a document number; the letters before it are found by looking back (see documentNumberStart). */
export const documentNumber: Atom = {
  id: 'document-number',
  starts: '〔［[(【',
  match(text, at) {
    const match = matchAt(NUMBER, text, at) ?? matchAt(DAMAGED, text, at);
    if (!match) return null;
    const start = documentNumberStart(text, at);
    const end = at + match[0].length;
    const value = `${text.slice(start, at)}〔${match.groups?.year}〕${match.groups?.number}号`;
    return { letter: 'O', span: { start, end }, text: text.slice(start, end), value: value.replace(/\s/g, '') };
  },
};

/** What the issuer's letters end with: 鲁办发, 民函, 苏政规, 常民宣. */
const LETTERS_END = /[发函字办通规令告电传宣文联]$/;
/** 按照鲁政发 keeps 鲁政发: verbs and particles before the letters are not part of them. */
const NOT_LETTERS = /^.*(?:按照|依据|根据|落实|贯彻|执行|参照|印发|文件|转发|以及|[和与及照据])/;

/** Where the issuer's letters before 〔2015〕3号 begin; `at` itself when there are none. */
export function documentNumberStart(text: string, at: number): number {
  const before = /[一-龥]{1,12}$/.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  const letters = before.replace(NOT_LETTERS, '');
  return LETTERS_END.test(letters) && letters.length <= 8 ? at - letters.length : at;
}
