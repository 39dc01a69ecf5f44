export { explainOffset, explainRecord } from './explain.js';
export * from './explanation.js';
export { agreeOn, nearestRecords, partsOfId } from './records.js';
