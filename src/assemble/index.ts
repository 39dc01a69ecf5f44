export { assemble } from './assemble.js';
export { sha256 } from './identify.js';
