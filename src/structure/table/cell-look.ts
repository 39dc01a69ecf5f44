import { RESPONSIBLE_CELL } from '../../lexicon/table-columns.js';
import { markerAt } from '../marker.js';
import type { Column } from './columns.js';

/** What a line can be in a table, by its own looks. */
export interface Look {
  readonly responsible: boolean;
  readonly short: boolean;
  readonly closed: boolean;
  readonly number: number | null;
  readonly bareNumber: boolean;
  readonly date: boolean;
  /** A value of an indicator table: 20, ≥62%, -, 约80. */
  readonly figure: boolean;
}

/** The looks of a folded line. */
export function lookOf(text: string): Look {
  const marker = markerAt(text);
  return {
    responsible: text.length <= 60 && !/[。%\d]/u.test(text) && RESPONSIBLE_CELL.test(text),
    short: text.length <= 30,
    closed: /[。;]$/u.test(text),
    number:
      marker?.kind === 'arabic' || marker?.kind === 'arabic-bracket' || marker?.kind === 'chinese-bracket'
        ? marker.number
        : null,
    bareNumber: /^(?:\d{1,3}|[一二三四五六七八九十]{1,3})$/u.test(text),
    figure: text.length <= 20 && /\d|^(?:-|—+|\/|无)$/u.test(text),
    date: text.length <= 12 && /\d{1,2}月|\d{4}年|年底|季度|全年|长期|常年|上半年|下半年|年内|持续/u.test(text),
  };
}

/** A column of figures: 2020年, 2020年基期, 年均增长. */
const VALUE_COLUMN = /\d{4}|基期|现状|年均|累计|增长/u;

/** How badly a line fits a column; 0 is well. */
export function misfit(column: Column, look: Look, indicators: boolean): number {
  switch (column.role) {
    case 'index':
      return look.bareNumber ? 0 : 8;
    case 'category':
      return (
        (look.short ? 0 : 4) +
        (look.closed ? 3 : 0) +
        (look.number !== null ? 4 : 0) +
        (look.responsible ? 2 : 0) +
        (look.bareNumber || look.date ? 6 : 0)
      );
    case 'task':
      return (
        (look.number !== null ? 0 : 2) +
        (look.bareNumber || look.date ? 6 : 0) +
        (look.responsible && look.number === null ? 3 : 0)
      );
    case 'responsible':
      return look.responsible ? 0 : 6;
    case 'other':
      if (VALUE_COLUMN.test(column.name)) return look.figure ? 0 : 3;
      if (/单位|处室|科室|部门|领导|责任/u.test(column.name) && !indicators)
        return look.responsible || look.short ? 0 : 4;
      return /时限|时间|进度|完成/u.test(column.name) ? (look.date ? 0 : 4) : 0;
    default:
      if (indicators) return look.figure ? 0 : 3;
      return (
        (look.number !== null ? 4 : 0) + (look.responsible ? 4 : 0) + (look.bareNumber ? 5 : 0) + (look.date ? 2 : 0)
      );
  }
}
