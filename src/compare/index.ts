export { type ComparedMeasure, compareMeasures, type Difference, yearOfValue } from './comparability.js';
export type { IndicatorChange, IndicatorDifference } from './diff-indicators.js';
export { type DeadlineDifference, diffPlans, type PlanDifference, type SectionDifference } from './diff-plans.js';
