import { type ColumnDescription, ownEntry } from '../../model/index.js';
import type { Cell } from '../tables/export-table.js';
import { STYLES } from './package-parts.js';

/** Excel's limit, in UTF-16 code units. */
export const LONGEST_TEXT = 32_767;

/** Characters that XML has no place for: control characters, half surrogate pairs, two that are none. */
const UNFIT = /(?![\t\n\r\u007f-\u009f])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;
/** What any of these characters begins with, or half of a pair: most texts have none, and need not be looked through for each. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const PERHAPS_UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;
/** What Excel would read as one of its escapes for characters: _x000D_. */
const LIKE_ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;
const PERHAPS_MARKUP = /[&<>"\r_]/;
const MARKUP: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

export const escaped = (text: string): string => text.replace(/[&<>"\r]/g, (sign) => ownEntry(MARKUP, sign) ?? sign);

/** A text as a cell can hold it, and whether anything was lost. */
export interface FittedText {
  readonly text: string;
  readonly cut: boolean;
  readonly replaced: boolean;
}

export function fitted(text: string): FittedText {
  if (text.length <= LONGEST_TEXT && !PERHAPS_UNFIT.test(text)) return { text, cut: false, replaced: false };
  const fit = text.replace(UNFIT, '\ufffd');
  const cut = fit.length > LONGEST_TEXT;
  const kept = cut ? `${fit.slice(0, LONGEST_TEXT - 1).replace(/[\ud800-\udbff]$/, '')}…` : fit;
  return { text: kept, cut, replaced: fit !== text };
}

const DAY_MS = 86_400_000;
/** Day 0 of Excel's calendar as it is right from March 1900 on: before that, Excel has a 29th of February that never was. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST_RIGHT_DAY = 61;

/** The number that Excel has for a day, `YYYY-MM-DD`; null for days that it has none for, or that are none. */
function serialOf(day: string): number | null {
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) return null;
  const serial = (time - DAY_ZERO) / DAY_MS;
  return serial >= FIRST_RIGHT_DAY ? serial : null;
}

const styled = (style: number): string => (style === STYLES.plain ? '' : ` s="${style}"`);

const asXml = (text: string): string =>
  PERHAPS_MARKUP.test(text) ? escaped(text.replace(LIKE_ESCAPE, '_x005F_')) : text;

export const textCell = (at: string, text: string, style: number = STYLES.plain): string =>
  `<c r="${at}"${styled(style)} t="inlineStr"><is><t xml:space="preserve">${asXml(text)}</t></is></c>`;

/** A cell of a row, typed as its column is: numbers are numbers and days are days. An empty one is left out. */
export function cellXml(at: string, cell: Cell, type: ColumnDescription['type'], style: number): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${at}"${styled(style)}><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  const serial = type === 'date' ? serialOf(cell) : null;
  return serial === null ? textCell(at, cell, style) : `<c r="${at}"${styled(STYLES.day)}><v>${serial}</v></c>`;
}

/** A, B … Z, AA: the letters of a column counted from 0. */
export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}
