import { RESPONSIBLE_CELL } from '../../lexicon/table-columns.js';
import { markerAt } from '../marker.js';
import type { Column } from './columns.js';

/** What a line can be in a table, by its own looks. */
export interface Look {
  /** A list of bodies, whole. */
  readonly responsible: boolean;
  /** Nothing but words and the marks that a list of names has: a piece of a list of bodies. */
  readonly names: boolean;
  /** Several names with a comma between. */
  readonly parted: boolean;
  readonly short: boolean;
  readonly length: number;
  /** Ends with a stop. */
  readonly closed: boolean;
  /** Ends where nothing can end: behind a comma, in a bracket. */
  readonly open: boolean;
  /** Begins where nothing can begin: with a comma, stop or closing bracket. */
  readonly goesOn: boolean;
  readonly number: number | null;
  /** Says something, where a name would only name it. */
  readonly clause: boolean;
  /** 12, 三: what a column of serial numbers holds. */
  readonly serial: number | null;
  readonly date: boolean;
  /** A value of an indicator table: 20, ≥62%, -, 约80. */
  readonly figure: boolean;
  /** 一、经济发展, and 一、 is the number that is due. */
  readonly heading: boolean;
}

const DATE =
  /\d{1,2}月|(?:19|20)\d{2}(?:年|\.\d|-\d|$)|年底|季度|全年|长期|常年|上半年|下半年|年内|持续|每年|每月|按期|即时|立即|个月|工作日/u;
const LONGEST_HEADING = 30;
const OPENING = /[(《〔“]/gu;
const CLOSING = /[)》〕”]/gu;
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The looks of a folded cell or line; `heading` is the Chinese number that the next heading of a group has. */
export function lookOf(text: string, heading = 0): Look {
  const marker = markerAt(text);
  const bare = /^(?:\d{1,4}|[一二三四五六七八九十]{1,3})$/u.test(text);
  const names = text.length <= 160 && /^[\u4e00-\u9fff()、,;: ·“”]+$/u.test(text);
  return {
    responsible: names && !/[、,;].$/u.test(text) && RESPONSIBLE_CELL.test(text.slice(-60)),
    names,
    parted: /[、,;]/u.test(text),
    short: text.length <= 30,
    length: text.length,
    closed: /[。;]$/u.test(text),
    open: /[、,:(《“]$/u.test(text) || (!/[。;]$/u.test(text) && count(text, OPENING) > count(text, CLOSING)),
    goesOn: /^[、,。;)》”]/u.test(text) || count(text, OPENING) < count(text, CLOSING),
    number:
      marker?.kind === 'arabic' || marker?.kind === 'arabic-bracket' || marker?.kind === 'chinese-bracket'
        ? marker.number
        : null,
    clause: /[,%]|\d(?!.{0,2}年)/u.test(text.slice(marker?.length ?? 0)),
    serial: bare ? serialOf(text) : null,
    figure: text.length <= 20 && /\d|^(?:-|—+|\/|无)$/u.test(text),
    date: text.length <= 60 && DATE.test(text),
    heading:
      marker?.number === heading &&
      /^chinese/.test(marker.kind) &&
      marker.length < text.length &&
      text.length <= LONGEST_HEADING &&
      !/[。;,]$/u.test(text),
  };
}

const CHINESE = '一二三四五六七八九十';

/** 12 is 12; 三 is 3; longer Chinese numbers are rare enough to be none. */
function serialOf(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  const tens = text.indexOf('十');
  const digit = (character: string | undefined): number => (character ? CHINESE.indexOf(character) + 1 : 0);
  if (tens < 0) return text.length === 1 ? digit(text) : -1;
  return (tens === 0 ? 1 : digit(text[0])) * 10 + digit(text[tens + 1]);
}

/** A blank that is written: a dash or stroke for nothing. */
export const isNothing = (look: Look): boolean => look.length <= 3 && look.figure && look.serial === null;

/**
 * How badly a cell that begins with this line fits a column: 0 is well, 5 and more hardly at all. `numbersTasks`: the names of tasks begin
 * with their numbers.
 */
export function misfit(column: Column, look: Look, numbersTasks: boolean): number {
  if (look.goesOn) return 9;
  const stray = look.heading ? 5 : 0;
  switch (column.holds) {
    case 'serial':
      return look.serial === null ? 9 : 0;
    case 'numbered-group':
      return look.heading ? 0 : 12;
    case 'group':
      return 3 + (look.length <= 12 && look.names ? 0 : 5) + (look.responsible ? 2 : 0);
    case 'name':
      return (
        stray + nameMisfit(column, look) + (numbersTasks && column.role === 'task' && look.number === null ? 2 : 0)
      );
    case 'bodies':
      if (look.responsible || isNothing(look)) return stray;
      return stray + (look.names ? 1.5 : 6);
    case 'person':
      return stray + (look.names && look.length <= 24 ? (look.responsible ? 1.5 : 0) : 5);
    case 'time':
      return stray + (look.date ? 0 : isNothing(look) ? 1 : 5);
    case 'figure':
      return stray + (look.figure ? 0 : 5);
    case 'unit':
      return stray + (look.length <= 8 && !look.closed && look.serial === null ? (look.length <= 4 ? 0 : 1.5) : 5);
    case 'text':
    case 'shares':
      return stray + textMisfit(look) + (numbersTasks && look.number !== null ? 3 : 0);
    default:
      return stray + (look.responsible ? 0.8 : 0.5);
  }
}

const nameMisfit = (column: Column, look: Look): number =>
  (look.serial !== null || (look.date && look.length <= 12) ? 6 : 0) +
  (look.figure && look.length <= 4 ? 4 : 0) +
  (look.clause && look.number === null ? 2.5 : 0) +
  (column.role === 'category'
    ? (look.short ? 0 : 4) + (look.closed ? 3 : 0) + (look.number !== null ? 4 : 0) + (look.responsible ? 2 : 0)
    : (look.responsible && look.number === null ? 2 : 0) + (look.length > 60 ? 1 : 0));

const textMisfit = (look: Look): number =>
  (look.number !== null ? 1 : 0) +
  (look.responsible ? 4 : 0) +
  (look.serial !== null ? 5 : 0) +
  (look.date && look.length <= 12 ? 2 : 0);
