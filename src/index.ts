export * from './model/index.js';
export { extract, extractAsync, type Lexicon, LexiconError, type ReadOptions, readLexicon } from './pipeline.js';
