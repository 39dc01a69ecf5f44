import { z } from 'zod';
import { Span } from './span.js';

/** `error`: something could not be read; `warning`: the source is odd, and this is how it was read; `info`: worth knowing. */
export const Severity = z.enum(['error', 'warning', 'info']);

/** Something odd in a source, or unread in it. `code` is stable and kebab-case; `message` is for people. */
export const Diagnostic = z.strictObject({
  severity: Severity.describe('error: not read; warning: odd, and read as the message says; info: worth knowing'),
  code: z.string().describe('what it is, the same for all of its kind'),
  message: z.string().describe('what it is, for people'),
  span: Span.nullable().describe('place in the text of the document, where it has one'),
});
export type Diagnostic = Readonly<z.infer<typeof Diagnostic>>;
