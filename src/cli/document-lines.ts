import { checked, whyInvalid } from '../model/checked.js';
import { type Document, FailedLine, Provenance } from '../model/index.js';
import type { ByteRecord } from './byte-records.js';
import type { Failure } from './failure.js';
import { packageVersion } from './package-version.js';

/** A document that came on a line, and where it stood; `provenance` is null on lines that do not say who read it. */
export interface LinedDocument {
  readonly where: string;
  readonly document: Document;
  readonly provenance: Provenance | null;
}

/** Of lines that do not say who read them nothing is known: any rules are better. */
export const UNKNOWN_PROVENANCE: Provenance = { rulesVersion: '', lexicon: null, parts: 1, otherPaths: [] };

export const LINE_ENDS = [0x0a];
/** A source of the largest size comes to less. */
export const LONGEST_LINE_BYTES = 400 * 1024 * 1024;

const decoder = new TextDecoder('utf-8', { fatal: true });

const wordsOf = (error: unknown): string =>
  whyInvalid(error) ?? (error instanceof Error ? error.message : String(error));

const bad = (where: string, what: string, toDo: string): { readonly failure: Failure } => ({
  failure: { path: where, code: 'bad-line', message: `${what}. ${toDo}` },
});

/** The document on a line, or why there is none: a source that could not be read, or a line that is damaged or of other tables. Null where it is blank. */
export function documentOnLine(
  { bytes, isTooLong }: ByteRecord,
  where: string,
): LinedDocument | { readonly failure: Failure } | null {
  if (isTooLong) return bad(where, 'The line is longer than any document', 'Write a document a line.');
  let json: unknown;
  try {
    const text = decoder.decode(bytes);
    if (text.trim() === '') return null;
    json = JSON.parse(text);
  } catch (error) {
    return bad(where, `The line is cut off or no JSON (${wordsOf(error)})`, 'Run the batch again that wrote it.');
  }
  const failed = FailedLine.safeParse(json);
  if (failed.success) return { failure: failed.data.failed };
  try {
    const { provenance = null, ...document } = json as { readonly provenance?: unknown; readonly text?: string };
    if (document.text?.isWellFormed?.() === false) throw new TypeError('text: it holds halves of characters');
    return {
      where,
      document: checked(document as unknown as Document),
      provenance: Provenance.nullable().parse(provenance),
    };
  } catch (error) {
    return bad(
      where,
      `The line is no document as plan-extract ${packageVersion()} has them (${wordsOf(error)})`,
      'Read its source again with this version.',
    );
  }
}
