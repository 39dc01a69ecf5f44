import { SourceError } from '../../model/index.js';
import type { SourceText } from '../source-text.js';

/** The text of a PDF document. Rejects with SourceError `unsupported-format`. */
export async function pdfText(_: Uint8Array, name: string): Promise<SourceText> {
  throw new SourceError(
    'unsupported-format',
    `${name} is a PDF document. Take the text out of it (pdftotext) and read that.`,
  );
}
