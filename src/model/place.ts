import type { Span } from './span.js';

/** Where in its source a stretch of the text stands, as a user would look it up: `page 3`, `paragraph 8`, `sheet 任务, row 2`. */
export interface Place {
  readonly span: Span;
  readonly where: string;
}
