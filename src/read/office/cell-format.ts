import { serialDate } from './serial-date.js';

/** Formats that Excel knows by number, as it shows them in Chinese; those left out are `General`. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  14: 'yyyy/m/d',
  15: 'd-m-yy',
  16: 'd-m',
  17: 'm-yy',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** All of them, by number. */
export const builtInFormats = (): readonly (readonly [number, string])[] =>
  Object.entries(BUILT_IN).map(([id, code]) => [Number(id), code]);

export const builtInFormat = (id: number): string | null => BUILT_IN[id] ?? null;

/** A piece of a format: what is printed as it stands, or a code. */
interface Piece {
  readonly literal: boolean;
  readonly text: string;
}

/** What is quoted, behind a backslash, or sets a colour, a language, a width or a condition. */
const PIECE = /"(?<quoted>[^"]*)"|\\(?<escaped>.)|\[(?<bracketed>[^\][]*)\]|[_*].|(?<code>[^"\\[_*]+)/gsu;
/** `[$¥-804]` prints the currency before the language. */
const CURRENCY = /^\$(?<sign>[^-]*)/u;

/** Longer formats are none that a person made. */
const LONGEST_FORMAT = 255;

function piecesOf(format: string): readonly Piece[] {
  return [...format.matchAll(PIECE)].flatMap(({ groups = {} }): Piece[] => {
    const { quoted, escaped, bracketed, code } = groups;
    if (code !== undefined) return [{ literal: false, text: code }];
    const literal = quoted ?? escaped ?? CURRENCY.exec(bracketed ?? '')?.groups?.sign ?? '';
    return literal === '' ? [] : [{ literal: true, text: literal }];
  });
}

/** The part of a format for this value: formats have one for positive numbers, one for negative ones, one for zero. */
function sectionFor(format: string, value: number): { readonly section: string; readonly signed: boolean } {
  const sections: string[] = [];
  let from = 0;
  let quoted = false;
  for (let i = 0; i <= format.length; i++) {
    if (format[i] === '"') quoted = !quoted;
    if (i < format.length && (quoted || format[i] !== ';' || format[i - 1] === '\\')) continue;
    sections.push(format.slice(from, i));
    from = i + 1;
  }
  const [positive = '', negative, zero] = sections;
  if (value < 0 && negative !== undefined) return { section: negative, signed: false };
  return { section: value === 0 && zero !== undefined ? zero : positive, signed: value < 0 };
}

const DIGITS = /[0#?][0#?,]*(?:\.[0#?]*)?/u;

/** A number as Excel shows it without a format: at most eleven figures. */
export const general = (value: number): string => String(Number(value.toPrecision(11)));

function grouped(whole: string): string {
  let written = '';
  for (let i = 0; i < whole.length; i++)
    written += (i > 0 && (whole.length - i) % 3 === 0 ? ',' : '') + (whole[i] as string);
  return written;
}

/** A number in a pattern of digits: 0.0, #,##0, 0.##. */
function inDigits(value: number, pattern: string): string {
  const [before = '', after = ''] = pattern.split('.');
  const trailing = /(?<!,),*$/u.exec(before)?.[0].length ?? 0;
  const scaled = value / 1000 ** trailing;
  const [whole = '', decimals = ''] = scaled.toFixed(Math.min(after.length, 20)).split('.');
  const least = after.replace(/[^0].*$/u, '').length;
  let kept = decimals.length;
  while (kept > least && decimals[kept - 1] === '0') kept--;
  const digits = whole.padStart(before.replaceAll(/[^0]/gu, '').length, '0');
  const body = before.slice(0, before.length - trailing).includes(',') ? grouped(digits) : digits;
  return kept > 0 ? `${body}.${decimals.slice(0, kept)}` : body;
}

/** Codes for a number without a format; in a cell for text (@) it stands so too. */
const AS_IT_IS = /General|G\/通用格式|@/u;

function numeric(value: number, pieces: readonly Piece[]): string {
  const codes = pieces.map((piece) => (piece.literal ? '' : piece.text)).join('');
  const percents = codes.split('%').length - 1;
  const scaled = Math.abs(value) * 100 ** percents;
  // 0.285 × 100 is 28.499999999999996 to a computer.
  const exact = Number(scaled.toPrecision(15));
  const exponent = /E[+-]0+/u.exec(codes);
  let written = false;
  return pieces
    .map(({ literal, text }) => {
      if (literal) return text;
      if (AS_IT_IS.test(text)) return text.replace(AS_IT_IS, general(Math.abs(value)));
      const pattern = DIGITS.exec(text)?.[0];
      if (pattern === undefined || written) return text.replaceAll(/[0#?]/gu, '').trim();
      written = true;
      if (exponent) return exact.toExponential(pattern.split('.')[1]?.length ?? 0).toUpperCase();
      return text.replace(DIGITS, inDigits(exact, pattern));
    })
    .join('')
    .trim();
}

/** Years, months, days and times are written in letters; a number format has none of these. */
const isDate = (pieces: readonly Piece[]): boolean =>
  pieces.some(({ literal, text }) => !literal && /[ymdhs]/iu.test(text.replaceAll(/General|G\/通用格式/gu, '')));

/** A number of a worksheet as its cell shows it: 0.285 as 28.5%, 43922 as 2020年4月1日. `format` null is `General`. */
export function shown(value: number, format: string | null, from1904: boolean): string {
  if (format === null || format === '' || format === 'General' || format.length > LONGEST_FORMAT) return general(value);
  const { section, signed } = sectionFor(format, value);
  const pieces = piecesOf(section);
  if (isDate(pieces)) return serialDate(value, pieces, from1904) ?? general(value);
  const written = numeric(value, pieces);
  return signed ? `-${written}` : written;
}
