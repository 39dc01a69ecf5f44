export type { Case, Extent } from './case.js';
export { type CaseOptions, casesOf } from './cases-of.js';
