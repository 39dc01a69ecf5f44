import { z } from 'zod';
import { Document } from './document.js';
import { Origin } from './source.js';

/** What is known of a document beside what its file says: who read it, and under which names its file was met. */
export const Provenance = z.strictObject({
  rulesVersion: z.string().describe('version of the rules that read it; those of another lexicon are other rules'),
  lexicon: z
    .string()
    .nullable()
    .describe("the lexicon of the user's own that it was read with, as text; null for none"),
  parts: z.int().min(1).describe('how many notices its file holds'),
  otherPaths: z.array(z.string()).readonly().describe('further paths under which the same bytes were met'),
});
export type Provenance = Readonly<z.infer<typeof Provenance>>;

/** A document on a line of its own, on its way between machines and databases. */
export const DocumentLine = Document.extend({ provenance: Provenance });
export type DocumentLine = Readonly<z.infer<typeof DocumentLine>>;

/** What stands on a line for a source that could not be read. */
export const FailedLine = z.object({
  failed: z.object({ path: z.string(), code: z.string(), message: z.string() }),
});
export type FailedLine = Readonly<z.infer<typeof FailedLine>>;

/** A source on a line: the bytes of a file, or its path alone, and where it came from. */
export const SourceLine = z.object({
  name: z.string().min(1),
  base64: z.string().optional(),
  ...Origin.partial().shape,
});
