import { z } from 'zod';
import { Span } from './span.js';

/** `error`: something could not be read; `warning`: the source is odd, and this is how it was read; `info`: worth knowing. */
export const Severity = z.enum(['error', 'warning', 'info']);

/** Something odd in a source, or unread in it. `code` is stable and kebab-case; `message` is for people. */
export const Diagnostic = z.strictObject({
  severity: Severity,
  code: z.string(),
  message: z.string(),
  span: Span.nullable(),
});
export type Diagnostic = Readonly<z.infer<typeof Diagnostic>>;
