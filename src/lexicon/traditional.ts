import { codeUnitAt } from './code-unit-at.js';
import { SHARED, TRADITIONAL } from './traditional-table.js';

const IDEOGRAPHS = { first: 0x4e00, last: 0x9fff };

/** The simplified form of each traditional character, by code; 0 where there is none. */
const SIMPLIFIED = new Uint16Array(0x10000);
for (const { from, to } of [TRADITIONAL, SHARED])
  for (let i = 0; i < from.length; i++) SIMPLIFIED[from.charCodeAt(i)] = to.charCodeAt(i);

/** Every tenth ideograph is traditional in a text that is. */
const SHARE = 10;
/** What each character says of that: the sum over a text is above 0 where more than its share are such as simplified text is not written with. */
const BALANCE = new Int8Array(0x10000).fill(-1, IDEOGRAPHS.first, IDEOGRAPHS.last + 1);
for (let i = 0; i < TRADITIONAL.from.length; i++) {
  const code = TRADITIONAL.from.charCodeAt(i);
  if (code >= IDEOGRAPHS.first && code <= IDEOGRAPHS.last) BALANCE[code] = SHARE - 1;
}

/** Where characters of two simplified forms keep their own: 顯著, 著名, 乾隆, 瞭望, 慰藉. */
const KEPT =
  /(?<=[顯显卓昭原編编論论專专名巨土])著|著(?=[名作錄录稱称書书])|乾(?=[坤隆縣县安陵卦])|瞭(?=望)|(?<=[慰狼蘊蕴枕])藉/gu;

/** So many characters are looked at, spread over a long text. */
const SAMPLE = 8192;

/** Is a text written in traditional characters? Names in simplified text have a few of them too. */
function isTraditional(text: string): boolean {
  const step = Math.max(1, Math.floor(text.length / SAMPLE));
  let balance = 0;
  for (let i = 0; i < text.length; i += step) balance += BALANCE[codeUnitAt(text, i)] as number;
  return balance > 0;
}

/** The simplified form of one character, or the character itself. */
export function simplifiedCharacter(character: string): string {
  const code = SIMPLIFIED[character.charCodeAt(0)] ?? 0;
  return code === 0 ? character : String.fromCharCode(code);
}

const converted = (text: string): string => text.replace(/[\u4e00-\u9fff]/gu, simplifiedCharacter);

/**
 * A text in traditional characters (a mirror site, a page from Hong Kong) with simplified ones in their place, one for one, so that an
 * offset in one is an offset in the other; any other text as it is.
 */
export function simplified(text: string): string {
  if (!isTraditional(text)) return text;
  let end = 0;
  const pieces: string[] = [];
  for (const { index, 0: kept } of text.matchAll(KEPT)) {
    pieces.push(converted(text.slice(end, index)), kept);
    end = index + kept.length;
  }
  return pieces.join('') + converted(text.slice(end));
}
