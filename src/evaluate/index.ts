export { type Evaluation, evaluate } from './evaluate.js';
export { Floors, underFloors } from './floors.js';
export { Gold } from './gold.js';
export type { EvaluationRun } from './judge-document.js';
export { differenceLine, evaluationReport } from './report.js';
