import type { Source, Span } from '../model/index.js';
import { sha256 } from '../model/sha256.js';

/** Identifiers come from the bytes: the same file has the same ones everywhere, and so has each notice in it. */
export const documentId = ({ sha256: digest, part }: Source): string =>
  (part === null ? digest : sha256(`${digest}#${part}`)).slice(0, 16);

/**
 * Gives the records of one kind their identifiers: the document's, the kind's letter and the offset in the source's text; a second one at the same place gets
 * a suffix. To be asked in reading order.
 */
export function identifier(
  document: string,
  kind: string,
  inSource: (span: Span) => Span = (span) => span,
): (span: Span) => string {
  const prefix = `${document}:${kind}`;
  let last = -1;
  let times = 0;
  return (span) => {
    const { start } = inSource(span);
    times = start === last ? times + 1 : 1;
    last = start;
    return times === 1 ? `${prefix}${start}` : `${prefix}${start}.${times}`;
  };
}
