import type { Block, Diagnostic, Metadata, Section, Span, Table } from '../model/index.js';

/** Where in a document a passage stands: rules read body and table; a covering notice and a preamble bind nothing. */
export type Zone = 'notice' | 'preamble' | 'body' | 'table';

/** A sentence of running text, or one cell of a table: what rules read at one time. Headings are passages too. */
export interface Passage {
  readonly span: Span;
  readonly kind: 'sentence' | 'heading' | 'cell';
  readonly zone: Zone;
  /** The innermost section that holds it. */
  readonly section: Section | null;
  /** Passages of one paragraph share a number; the sentences of a list headed by one lead-in share its `lead`. */
  readonly paragraph: number;
  readonly cell: CellPlace | null;
}

export interface CellPlace {
  readonly table: TableLayout;
  readonly row: RowLayout;
  /** category, task, target, allocation, responsible, or the printed name of another column. */
  readonly column: string;
}

/** A table as it lies in the text: each cell with its span, null where a cell is repeated from a row above or missing. */
export interface TableLayout {
  readonly span: Span;
  readonly title: string | null;
  readonly columns: readonly string[];
  readonly rows: readonly RowLayout[];
}
export interface RowLayout {
  /** From the row's first own character to its last; cells repeated from above lie outside of it. */
  readonly span: Span;
  readonly cells: readonly Cell[];
}
export interface Cell {
  readonly column: string;
  readonly text: string;
  readonly span: Span;
  /** Spans rows: printed once above and repeated here. */
  readonly repeated: boolean;
}

/** What structure makes of a text: every non-blank character belongs to exactly one block; nothing is deleted. */
export interface Layout {
  readonly text: string;
  /** `text` in simplified characters, one for one: what values are taken from, so that they compare across documents. */
  readonly plain: string;
  /** As long as `text`, one character for one: full-width punctuation and digits to half-width, odd spaces to a space. */
  readonly folded: string;
  readonly metadata: Metadata;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly tables: readonly TableLayout[];
  /** The same tables as they are exported. */
  readonly taskTables: readonly Table[];
  readonly passages: readonly Passage[];
  readonly diagnostics: readonly Diagnostic[];
}
