export * from './diagnostic.js';
export * from './document.js';
export * from './errors.js';
export * from './span.js';
