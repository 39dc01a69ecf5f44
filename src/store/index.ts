export { StoreError } from './errors.js';
export type { FoundDocument, Stretch } from './find-documents.js';
export type { Arrival, Kept, State } from './keep.js';
export type { Narrowing } from './narrowing.js';
export { type Prepared, prepare } from './prepared.js';
export type { NameKind, Order, Question, ViewName } from './question.js';
export type { Row } from './records.js';
export { type Library, openLibrary, openStore, type Store, type StoreOptions } from './store.js';
export type { Counts, DocumentSummary } from './summary.js';
