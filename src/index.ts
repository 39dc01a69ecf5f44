export * from './model/index.js';
export { extract, extractAsync, type ReadOptions, withOwnIndicators } from './pipeline.js';
