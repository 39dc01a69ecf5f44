import { asRead, type Decision, type Document, ReviewedKind } from '../model/index.js';
import { compactText } from './compact-text.js';
import type { Outcome, Unfit } from './outcome.js';
import { type Placed, reviewKind } from './review-kind.js';
import { withNumbers } from './reviewed-numbers.js';

/**
 * A document with what people have decided about it, over what the rules say; whatever was applied before is taken back first. Of
 * decisions about one record the newest stands. Decisions come oldest first.
 */
export function applied(document: Document, decisions: readonly Decision[]): Outcome {
  const read = asRead(document);
  const text = compactText(read.text);
  const unfit: { decision: Decision; why: Unfit }[] = [];
  const placed: Placed[] = [];
  const seen = new Set<string>();
  for (const decision of [...decisions].reverse()) {
    const span = text.spanOf(decision.at);
    const key = span && `${decision.kind} ${span.start} ${span.end} ${decision.at.nth}`;
    if (!span) unfit.push({ decision, why: 'words-not-found' });
    else if (seen.has(key as string)) unfit.push({ decision, why: 'superseded' });
    else {
      seen.add(key as string);
      placed.push({ decision, span });
    }
  }
  const reviewed = ReviewedKind.options.map((kind) => {
    const here = placed.filter(({ decision }) => decision.kind === kind);
    return here.length === 0 ? null : reviewKind(read, kind, here);
  });
  let result = read;
  for (const one of reviewed) {
    if (!one) continue;
    result = { ...result, [one.kind]: one.records, reviews: [...result.reviews, ...one.reviews] };
    unfit.push(...one.unfit);
  }
  return { document: withNumbers(result), unfit };
}
