export * from './model/index.js';
export { extract, type ReadOptions, withOwnIndicators } from './pipeline.js';
