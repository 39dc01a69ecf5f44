export { asRead, inReadingOrder } from './as-read.js';
export * from './deadline.js';
export * from './decision.js';
export * from './diagnostic.js';
export * from './document.js';
export * from './errors.js';
export * from './ledger-entry.js';
export * from './lines.js';
export * from './measure.js';
export * from './metadata.js';
export * from './outline.js';
export { ownEntry } from './own-entry.js';
export type { Place } from './place.js';
export {
  FIGURE_FIELDS,
  type IndicatorCount,
  type PlanDiagnostic,
  type PlanFigure,
  type PlanHead,
  type PlanMeasure,
} from './plan-measure.js';
export * from './qualitative-target.js';
export { Inference, IsoDate, MeasuredTime, Status, Strength } from './record-parts.js';
export * from './reference.js';
export * from './responsible-unit.js';
export * from './review-asked.js';
export { sectionPaths } from './section-path.js';
export * from './source.js';
export * from './span.js';
export { daysLeft, SOON_DAYS, type Standing, standingOf } from './standing.js';
export * from './table.js';
export * from './table-descriptions.js';
export * from './task.js';
export type { UnusualNote, UnusualReason } from './unusual.js';
