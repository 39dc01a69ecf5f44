import { chineseNumber } from '../lexicon/numerals.js';
import { prefilterOf } from '../lexicon/prefilter/prefilter.js';

/** The kinds of section marker, from the outermost to the innermost as official usage nests them. */
export const MARKER_KINDS = [
  'volume', // 第一编, 第一部分
  'chapter', // 第一章
  'division', // 第一节
  'article', // 第一条
  'chinese', // 一、
  'chinese-bracket', // (一)
  'arabic', // 1.  1、
  'decimal', // 1.1
  'decimal-deep', // 1.1.1
  'arabic-bracket', // (1)  1)
  'circled', // ①
  'box', // 专栏1
  'dash', // ——
  'point', // 一是
] as const;
export type MarkerKind = (typeof MARKER_KINDS)[number];

/** A section marker at the start of a line. `length` counts the marker and the spaces after it. */
export interface Marker {
  readonly kind: MarkerKind;
  /** As printed, without spaces around it. */
  readonly printed: string;
  /** What the marker says; null where there is no number or it was lost. */
  readonly number: number | null;
  /** The numeral is gone: `、扩大优质养老服务供给` after 三、. */
  readonly damaged: boolean;
  readonly length: number;
}

const CHINESE = '[一二三四五六七八九十百零〇]{1,5}';
const CJK = '[\\u4e00-\\u9fff“《(]';
const ENCLOSED = '[\\u2460-\\u249b\\u3220-\\u3229\\u2776-\\u277f\\u24ea]';

const PATTERNS: readonly (readonly [MarkerKind, RegExp])[] = [
  ['volume', new RegExp(`^第 ?(?<n>${CHINESE}|\\d{1,3}) ?(?:编|篇|部分|板块)[ 、:.]{0,3}`, 'u')],
  ['chapter', new RegExp(`^第 ?(?<n>${CHINESE}|\\d{1,3}) ?章[ 、:.]{0,3}`, 'u')],
  ['division', new RegExp(`^第 ?(?<n>${CHINESE}|\\d{1,3}) ?节[ 、:.]{0,3}`, 'u')],
  ['article', new RegExp(`^第 ?(?<n>${CHINESE}|\\d{1,3}) ?条[ 、:.]{1,3}`, 'u')],
  ['box', new RegExp(`^专栏 ?(?<n>${CHINESE}|\\d{1,3})(?:[-—]\\d{1,2})?[ 、:.]{0,3}`, 'u')],
  ['chinese-bracket', new RegExp(`^\\( ?(?<n>${CHINESE}) ?\\)[ 、.]{0,3}`, 'u')],
  ['chinese-bracket', new RegExp(`^(?:\\( ?(?<n>${CHINESE})[、.]|(?<m>${CHINESE})\\)[ 、.]{0,3})(?=${CJK})`, 'u')], // one bracket lost
  ['point', new RegExp(`^(?<n>[一二三四五六七八九十]{1,3})(?:是|要)(?!否|否则)[ ,:]{0,2}(?=${CJK})`, 'u')], // 一是, 二要
  ['chinese', new RegExp(`^(?<n>${CHINESE}) ?[、.](?! ?[一二三四五六七八九十]{1,3}、)(?: {0,4})`, 'u')], // not 一、二、三产业
  ['chinese', /^(?<n>[一二三四五六七八九十]{1,3}) {1,4}(?=[\u4e00-\u9fff]{2,30}$)/u], // 一  总体要求
  ['arabic-bracket', /^(?:\( ?(?<n>\d{1,3}) ?\)|(?<m>\d{1,3})\))[ 、.]{0,3}/u],
  ['decimal-deep', new RegExp(`^(?<d>\\d{1,2}\\.\\d{1,2}\\.(?<n>\\d{1,2}))[ 、.]{0,3}(?=${CJK})`, 'u')],
  ['decimal', /^(?<d>\d{1,2}\.(?<n>\d{1,2}))(?: {1,4}|[、.])(?=[\u4e00-\u9fff“《])/u],
  ['arabic', /^(?<n>\d{1,3}) ?(?:\.(?!\d)|、)(?: {0,4})/u],
  ['arabic', /^(?<n>\d{1,3}) {1,4}(?=[\u4e00-\u9fff]{3,30}(?:$|。))/u], // 3 加强队伍建设
  ['circled', new RegExp(`^(?<e>${ENCLOSED})[ 、.]{0,3}`, 'u')],
  ['dash', new RegExp(`^(?:—{1,3}|-{2,3}|一一) ?(?=${CJK})`, 'u')],
];

/** Markers of which only the punctuation is left: 、扩大…, ()建设…. */
const DAMAGED: readonly (readonly [MarkerKind, RegExp])[] = [
  ['chinese', /^、 {0,4}(?=[\u4e00-\u9fff“])/u],
  ['chinese-bracket', /^\( {0,4}\)[ 、]{0,3}(?=[\u4e00-\u9fff“])/u],
  ['arabic', /^\. {0,4}(?=[\u4e00-\u9fff“])/u],
];

const ALL = [...PATTERNS, ...DAMAGED];
/** Most lines begin with a character that no marker begins with. */
const prefilter = prefilterOf(ALL.map(([, pattern]) => pattern));

/** ① 1, ⑴ 1, ⒈ 1, ㈠ 1, ❶ 1. */
function enclosedNumber(character: string): number {
  const code = character.charCodeAt(0);
  if (code >= 0x3220) return code - 0x321f;
  if (code >= 0x2776) return code - 0x2775;
  return ((code - 0x2460) % 20) + 1;
}

/** Enclosed characters that stand for another kind: ⒈ is 1., ⑴ is (1), ㈠ is (一). */
function kindOfEnclosed(character: string): MarkerKind {
  const code = character.charCodeAt(0);
  if (code >= 0x3220 && code <= 0x3229) return 'chinese-bracket';
  if (code >= 0x2488 && code <= 0x249b) return 'arabic';
  if (code >= 0x2474 && code <= 0x2487) return 'arabic-bracket';
  return 'circled';
}

const numberOf = (written: string): number | null => (/^\d/.test(written) ? Number(written) : chineseNumber(written));

/** How deep a kind stands by usage. */
export const rank = (kind: MarkerKind): number => MARKER_KINDS.indexOf(kind);

/** A marker of a known kind and number, as it is printed at the start of a line with the text close behind it. */
export const markerFor = (kind: MarkerKind, printed: string, number: number): Marker => ({
  kind,
  printed,
  number,
  damaged: false,
  length: printed.length,
});

/** No marker goes further, with what has to follow it. */
const LONGEST_HEAD = 60;

/** The section marker that a folded line begins with, or null. */
export function markerAt(line: string): Marker | null {
  const head = line.slice(0, LONGEST_HEAD);
  let left = prefilter(head);
  for (let i = 0; left !== 0 && i < ALL.length; i++, left >>>= 1) {
    const [kind, pattern] = ALL[i] as (typeof ALL)[number];
    const match = (left & 1) === 0 ? null : pattern.exec(head);
    if (match) return markerOf(kind, match, i >= PATTERNS.length);
  }
  return null;
}

function markerOf(kind: MarkerKind, match: RegExpExecArray, damaged: boolean): Marker {
  const { n, m, e } = match.groups ?? {};
  const printed = match[0].trim();
  const length = match[0].length;
  if (e) return { kind: kindOfEnclosed(e), printed, number: enclosedNumber(e), damaged, length };
  const written = n ?? m;
  return { kind, printed, number: written ? numberOf(written) : null, damaged, length };
}
