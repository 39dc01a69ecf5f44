export * from './model/index.js';
export { extract } from './pipeline.js';
