import { characterBits } from '../lexicon/character-bits.js';
import { screenOf } from '../lexicon/screen/screen.js';
import { STRENGTHS } from '../lexicon/status-words.js';
import type { Span, Strength } from '../model/index.js';
import type { CellPlace } from '../structure/layout.js';

const mayHold = screenOf(STRENGTHS.map(([, words]) => words));

/** How strongly a clause commits: the first kind of word found, binding before striving before encouraged; else expected. */
export function strengthOf(clause: string): Strength {
  const kinds = mayHold(clause);
  for (let i = 0; kinds >>> i !== 0 && i < STRENGTHS.length; i++) {
    const [strength, words] = STRENGTHS[i] as (typeof STRENGTHS)[number];
    if (((kinds >>> i) & 1) === 1 && words.test(clause)) return strength;
  }
  return 'expected';
}

/** The 属性 of an indicator table's row: 约束性 binds, 预期性 is expected. */
export function rowStrength(cell: CellPlace | null): Strength | null {
  const kind = cell?.row.cells.find((c) => /^(?:指标)?(?:属性|性质|类型)$/.test(c.column))?.text ?? '';
  return kind.includes('约束') ? 'binding' : kind.includes('预期') ? 'expected' : null;
}

const REACH = 80;
const ENDS_CLAUSE = characterBits(',;。\n');
/** From the comma before a span to its end. */
export function clauseBefore(folded: string, span: Span): string {
  let start = span.start;
  while (start > 0 && span.start - start < REACH && ENDS_CLAUSE[folded.charCodeAt(start - 1)] === 0) start--;
  return folded.slice(start, span.end);
}
