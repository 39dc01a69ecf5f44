import type { Decision, Document } from '../model/index.js';

/** Why a decision is not seen in a document. */
export type Unfit =
  /** Its words do not stand there any more, or in several places. */
  | 'words-not-found'
  /** A later decision is about the same record. */
  | 'superseded'
  /** Its fields are not those that records of this version have. */
  | 'other-fields';

/** A document with decisions applied, and those that could not be. */
export interface Outcome {
  readonly document: Document;
  readonly unfit: readonly { readonly decision: Decision; readonly why: Unfit }[];
}
