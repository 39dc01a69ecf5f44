import { asRead, type Decision, type Document, ReviewedKind } from '../model/index.js';
import { compactText } from './compact-text.js';
import { type Placed, reviewKind } from './review-kind.js';
import { withNumbers } from './reviewed-numbers.js';

/** Why a decision is not seen in a document. */
export type Unfit =
  /** Its words do not stand there any more, or in several places. */
  | 'words-not-found'
  /** A later decision is about the same record. */
  | 'superseded'
  /** Its fields are not those that records of this version have. */
  | 'other-fields';

/** A document with decisions applied, and those that could not be. */
export interface Outcome {
  readonly document: Document;
  readonly unfit: readonly { readonly decision: Decision; readonly why: Unfit }[];
}

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
