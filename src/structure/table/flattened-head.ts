import { MAXIMUM_COLUMN_NAME, tableHead } from '../../lexicon/table-heads.js';
import { isHeader } from './columns.js';

const MAXIMUM_COLUMNS = 12;
/** A head that is broken over lines has no more of them. */
const HEAD_LINES = 3;
/** A head that no table known has. */
const STRANGE = /^[\u4e00-\u9fff]{2,6}$/u;

interface PrintedHead {
  readonly name: string;
  readonly lines: number;
}

/** The head that begins in a line: 完成时限, or 完成时 and 限 below it. */
function headAt(count: number, nameOf: (index: number) => string, at: number): PrintedHead | null {
  let name = '';
  for (let lines = 1; lines <= HEAD_LINES && at + lines <= count; lines++) {
    name += nameOf(at + lines - 1);
    if (name.length > MAXIMUM_COLUMN_NAME) return null;
    if (tableHead(name) !== null) return { name, lines };
  }
  return null;
}

/** The names over the columns of a table printed one cell a line, and the line behind them; at least three, one of them may be strange. */
export function flattenedHead(
  lines: readonly { readonly text: string }[],
  first: number,
  nameOf: (index: number) => string,
): { readonly names: readonly string[]; readonly end: number } | null {
  const names: string[] = [];
  let at = first;
  let strange = false;
  while (at < lines.length && names.length < MAXIMUM_COLUMNS) {
    let head = headAt(lines.length, nameOf, at);
    if (!head && names.length > 1 && !strange && STRANGE.test(lines[at]?.text ?? '')) {
      strange = true;
      if (headAt(lines.length, nameOf, at + 1)?.lines === 1) head = { name: nameOf(at), lines: 1 };
    }
    if (!head || names.includes(head.name)) break;
    names.push(head.name);
    at += head.lines;
  }
  return names.length >= 3 && isHeader(names) ? { names: withUnderHeads(names), end: at } : null;
}

/** Names that stand under another: 2020年 and 2025年 under 目标值. */
const UNDER =
  /^(?:(?:19|20)\d{2}年?|“?十[一二三四五]五”?末?|牵头|责任|配合|第?[一二三四]季度|[上下]半年|基期|现状)(?:[（(].{1,6}[)）])?$/u;
const OVER =
  /^.{0,6}(?:目标值?|指标值|规划值|预期值|责任单位|进度安排|时间安排|年度安排|投资|资金)(?:[（(].{1,6}[)）])?$/u;

/** The names of a head of two rows, whose lower one has no more than the names under one of the upper's; null where it is none. */
export function namesUnder(upper: readonly string[], lower: readonly string[]): readonly string[] | null {
  if (lower.length < 2 || lower.length >= upper.length || !lower.every((name) => UNDER.test(name))) return null;
  const names = withUnderHeads([...upper, ...lower]);
  return names.length < upper.length + lower.length ? names : null;
}

/** A head of two rows, read one row after the other: the lower one's names go to their place under the name that they divide. */
function withUnderHeads(names: readonly string[]): readonly string[] {
  const under = names.length - 1 - names.findLastIndex((name) => !UNDER.test(name));
  const upper = names.slice(0, names.length - under);
  const over = upper.filter((name) => OVER.test(name));
  const [name] = over;
  if (under < 2 || over.length !== 1 || name === undefined) return names;
  const lower = names.slice(names.length - under);
  return upper.flatMap((one) => (one === name ? lower.map((below) => `${name}(${below})`) : [one]));
}
