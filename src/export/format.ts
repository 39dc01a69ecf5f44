import type { Document } from '../model/index.js';

/** A way to write documents down. The text comes in pieces, so that a large database never stands in memory whole. */
export interface ExportFormat {
  readonly name: string;
  /** One line for the command's help. */
  readonly description: string;
  readonly write: (documents: Iterable<Document>) => Iterable<string>;
}
