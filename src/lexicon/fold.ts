import { mapCodeUnits } from './map-code-units.js';
import { simplified } from './traditional.js';

const PAIRS: readonly (readonly [string, string])[] = [
  ['，', ','],
  ['：', ':'],
  ['；', ';'],
  ['（', '('],
  ['）', ')'],
  ['％', '%'],
  ['﹪', '%'],
  ['．', '.'],
  ['！', '!'],
  ['？', '?'],
  ['～', '~'],
  ['〜', '~'],
  ['∶', ':'],
  ['﹤', '<'],
  ['＜', '<'],
  ['＞', '>'],
  ['＋', '+'],
  ['－', '-'],
  ['–', '—'],
  ['―', '—'],
  ['─', '—'],
  ['「', '“'],
  ['」', '”'],
  ['＂', '"'],
  ['〝', '“'],
  ['〞', '”'],
  ['／', '/'],
  ['｜', '|'],
  ['│', '|'],
  ['┃', '|'],
  ['║', '|'],
  ['【', '['],
  ['】', ']'],
  ['［', '['],
  ['］', ']'],
];

const TABLE = new Map<number, string>(PAIRS.map(([from, to]) => [from.charCodeAt(0), to]));
for (let i = 0; i < 10; i++) TABLE.set(0xff10 + i, String(i));
for (let i = 0; i < 26; i++) {
  TABLE.set(0xff21 + i, String.fromCharCode(65 + i));
  TABLE.set(0xff41 + i, String.fromCharCode(97 + i));
}
for (const space of [0x09, 0x0b, 0x0c, 0xa0, 0x3000, 0xfeff, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x00ad, 0x2060])
  TABLE.set(space, ' ');
for (let space = 0x2000; space <= 0x200a; space++) TABLE.set(space, ' ');

const FOLDED = new Uint16Array(0x10000);
for (let code = 0; code < FOLDED.length; code++) FOLDED[code] = code;
for (const [code, to] of TABLE) FOLDED[code] = to.charCodeAt(0);

/**
 * The text to match on: full-width punctuation, digits and letters half-width, odd spaces a space, traditional characters simplified.
 * As long as the text, one code unit for one, so that an offset in one is an offset in the other. Line feeds stay.
 */
export const fold = (text: string): string => foldSimplified(simplified(text));

/** 各市〔州〕, 〔市财政局牵头〕: brackets like others, but for those of document numbers (〔2016〕2号, also where damaged). */
const SHELLS = /〔(?![12]\d{3}|\d{5})([^〔〕\n]{0,400})〕/g;

/** As `fold`, for a text that is known to be in simplified characters. */
export function foldSimplified(text: string): string {
  const folded = mapCodeUnits(text, FOLDED);
  return folded.includes('〔') ? folded.replace(SHELLS, '($1)') : folded;
}
