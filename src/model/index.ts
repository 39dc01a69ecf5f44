export * from './diagnostic.js';
export * from './document.js';
export * from './errors.js';
export type { Place } from './place.js';
export type { IndicatorCount, PlanHead, PlanMeasure } from './plan-measure.js';
export { sectionPaths } from './section-path.js';
export * from './span.js';
export { daysLeft, SOON_DAYS, type Standing, standingOf } from './standing.js';
export * from './table-descriptions.js';
