import { STRENGTHS } from '../lexicon/status-words.js';
import type { Span, Strength } from '../model/index.js';
import type { CellPlace } from '../structure/layout.js';
import type { MeasureReading } from './measure-context.js';

/** How strongly a text commits: the first kind of word found, binding before striving before encouraged; else expected. */
export const strengthOf = (text: string): Strength =>
  STRENGTHS.find(([, words]) => words.test(text))?.[0] ?? 'expected';

/** How strongly a value is committed to: by its table's row, else by the clause before it. */
export const measureStrength = ({ fact, sentence: { folded, passage } }: MeasureReading): Strength =>
  rowStrength(passage.cell) ?? strengthOf(clauseBefore(folded, fact.span));

/** The 属性 of an indicator table's row: 约束性 binds, 预期性 is expected. */
function rowStrength(cell: CellPlace | null): Strength | null {
  const kind = cell?.row.cells.find((c) => /^(?:指标)?(?:属性|性质|类型)$/.test(c.column))?.text ?? '';
  return kind.includes('约束') ? 'binding' : kind.includes('预期') ? 'expected' : null;
}

const LONGEST_CLAUSE = 80;
/** From the comma before a span to its end. */
function clauseBefore(folded: string, span: Span): string {
  let start = span.start;
  while (start > 0 && span.start - start < LONGEST_CLAUSE && !/[,;。\n]/.test(folded[start - 1] ?? '')) start--;
  return folded.slice(start, span.end);
}
