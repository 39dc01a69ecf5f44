export { applied } from './applied.js';
export { decide, type Judged, noticeOf, type Signature, withdraw } from './decide.js';
export { type Comparison, type Difference, differencesBetween, merged } from './differences.js';
export { judgedFields } from './judged-fields.js';
export type { Outcome, Unfit } from './outcome.js';
export { type Refusal, RefusedDecision } from './refused-decision.js';
export { digestOf, type ReviewOf, reviewFor } from './review-for.js';
export { ReviewFileError, type ReviewText, readReview, reviewLines, standing } from './review-lines.js';
