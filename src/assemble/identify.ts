import { createHash } from 'node:crypto';
import type { Source, Span } from '../model/index.js';

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** Identifiers come from the bytes: the same file has the same ones everywhere, and so has each notice in it. */
export const documentId = ({ sha256: digest, part }: Source): string =>
  (part === null ? digest : sha256(`${digest}#${part}`)).slice(0, 16);

/** Gives records their identifiers: the document's, the kind's letter and the offset; a second one at the same place gets a suffix. */
export type Identify = (kind: string, span: Span) => string;

export function identifier(document: string): Identify {
  const used = new Map<string, number>();
  return (kind, span) => {
    const plain = `${document}:${kind}${span.start}`;
    const times = (used.get(plain) ?? 0) + 1;
    used.set(plain, times);
    return times === 1 ? plain : `${plain}.${times}`;
  };
}
