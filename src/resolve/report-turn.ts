import { CLOSES_REVIEW, LOOKS_BACK, REPORTS_TO_CONGRESS } from '../lexicon/review-words.js';
import type { Layout } from '../structure/layout.js';

/** How far into a text the words stand that make it a report to a congress. */
const HEAD = 3000;
/** No report looks back for more of its length: what stands further on is no turn. */
const MOST = 0.7;
/** The words stand at the beginning of a sentence. */
const LONGEST_TURN = 60;

/**
 * Where a report of a government, which looks back first, turns to the work to come: at the sentence or heading that opens it. 0 where it is
 * not seen to, and of all that is no report.
 */
export function turnOf({ passages, folded, metadata }: Layout): number {
  if (metadata.kind !== '政府工作报告' && !REPORTS_TO_CONGRESS.test(folded.slice(0, HEAD))) return 0;
  const first = metadata.period.start === null ? null : Number(metadata.period.start.slice(0, 4));
  const latest = (passages.at(-1)?.span.end ?? 0) * MOST;
  for (const { span, kind, cell } of passages) {
    if (span.start > latest) break;
    if (cell !== null) continue;
    const text = folded.slice(span.start, Math.min(span.end, span.start + LONGEST_TURN));
    const found = CLOSES_REVIEW.exec(text);
    if (!found || LOOKS_BACK.test(text)) continue;
    const named = Number(found.groups?.year ?? Number.NaN);
    if (!Number.isNaN(named) && first !== null && named < first) continue;
    if (kind === 'heading' || Number.isNaN(named) || first !== null) return span.start;
  }
  return 0;
}
