export { StoreError } from './errors.js';
export type { Arrival, Kept, State } from './keep.js';
export { type Library, openLibrary, openStore, type Store, type StoreOptions } from './store.js';
export type { Counts, DocumentSummary } from './summary.js';
