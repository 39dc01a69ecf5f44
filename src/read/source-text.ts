import type { Diagnostic, Place, Span } from '../model/index.js';

export type { Place } from '../model/index.js';

/** A source as a reader sees it: one block a line, the cells of a table row separated by tabs. */
export interface SourceText {
  readonly text: string;
  readonly mediaType: string;
  readonly encoding: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Lines that the source itself says are no part of the notice: a page's navigation, running heads. */
  readonly boilerplate: readonly Span[];
  /** Where in the source a stretch of the text stands: line of a text, page of a PDF, paragraph of a docx, sheet and row. In reading order. */
  readonly places: readonly Place[];
}
