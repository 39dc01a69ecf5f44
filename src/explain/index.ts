export { explainOffset, explainRecord } from './explain.js';
export * from './explanation.js';
export { nearestRecords, partsOfId } from './records.js';
