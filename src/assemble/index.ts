export { sha256 } from '../model/sha256.js';
export { assemble } from './assemble.js';
