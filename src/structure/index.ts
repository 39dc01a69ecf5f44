export * from './layout.js';
export { structure } from './structure.js';
export { taskTable } from './table/task-table.js';
