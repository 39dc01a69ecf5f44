import { fold } from '../../lexicon/fold.js';
import { type LabelKind, labelKind } from '../../lexicon/letterhead.js';

/** A cell or line as the label that it may be: 索 引 号：, [文号]. */
export function labelOf(text: string): LabelKind | null {
  if (text.length > 24) return null;
  return labelKind(
    fold(text)
      .replace(/^[[•·●]|(?<![\]:])[\]:]+ *$/gu, '')
      .trim(),
  );
}

const bare = (label: string): string => label.replace(/[\s:：[\]【】]/gu, '');

interface Pair {
  readonly label: string;
  readonly value: string;
}

/** Labels and values by turns: 索引号 | 0140 | 分类 | 重点工作; null when the row is not made so. */
function byTurns(cells: readonly string[]): readonly Pair[] | null {
  if (cells.length < 2 || cells.every((cell) => cell === '')) return null;
  const pairs: Pair[] = [];
  let known = 0;
  for (let i = 0; i < cells.length; i += 2) {
    const label = cells[i] ?? '';
    const value = cells[i + 1] ?? '';
    if (!label && !value) continue;
    if (labelOf(label)) known++;
    else if (!label || label.length > 16 || labelOf(value)) return null;
    pairs.push({ label: bare(label), value });
  }
  return known * 2 > pairs.length ? pairs : null;
}

/** A row of labels over a row of values, and nothing else in the table. */
function headed(rows: readonly (readonly string[])[]): readonly Pair[] | null {
  const [labels = [], values = []] = rows;
  if (rows.length !== 2 || labels.length < 2 || labels.length < values.length || !labels.every((cell) => labelOf(cell)))
    return null;
  return values.some((cell) => labelOf(cell))
    ? null
    : labels.map((label, i) => ({ label: bare(label), value: values[i] ?? '' }));
}

/** Labels without a value are put behind the line before: alone on a line they would take the next line for their value. */
function written(pairs: readonly Pair[]): readonly string[] {
  const lines: string[] = [];
  let waiting = '';
  for (const { label, value } of pairs) {
    if (label === '') lines.push(value);
    else if (value) {
      lines.push(`${waiting}${label}: ${value}`);
      waiting = '';
    } else if (lines.length > 0) lines[lines.length - 1] += `  ${label}:`;
    else waiting += `${label}:  `;
  }
  if (waiting) lines.push(waiting.trim());
  return lines;
}

/**
 * The lines `label: value` of the table in which a page sets out a notice's particulars (索引号, 发文机关, 成文日期 …); null when the
 * table is another. Each row's own cells, without those that a cell above covers.
 */
export function labelLines(rows: readonly (readonly string[])[]): readonly string[] | null {
  const full = rows.filter((row) => row.some((cell) => cell !== ''));
  const over = headed(full);
  if (over) return written(over);
  const pairs: Pair[] = [];
  let read = 0;
  let cells = 0;
  for (const row of full) {
    // 索引号：0140 in one cell, label and value.
    const whole = row.filter((cell) => cell !== '');
    const turns = byTurns(row);
    cells++;
    if (turns) {
      pairs.push(...turns);
      read++;
    } else if (whole.every((cell) => pairIn(cell))) {
      pairs.push(...whole.flatMap((cell) => pairIn(cell) ?? []));
      read++;
    } else pairs.push(...whole.map((value) => ({ label: '', value })));
  }
  if (read === 0 || read * 2 < cells) return null;
  return written(pairs);
}

/** 索引号：014000802/2015-00016 → its label and value; null for other text. */
function pairIn(cell: string): Pair | null {
  const colon = fold(cell.slice(0, 24)).indexOf(':');
  if (colon < 2 || !labelOf(cell.slice(0, colon))) return null;
  return { label: bare(cell.slice(0, colon)), value: cell.slice(colon + 1).trim() };
}
