export * from './model/index.js';
export {
  extract,
  extractAll,
  extractAsync,
  type Lexicon,
  LexiconError,
  type ReadOptions,
  readLexicon,
} from './pipeline.js';
