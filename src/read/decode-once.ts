import { type Decoded, decode } from './decode.js';

/** The text of a file, decoded when it is first asked for: what its format is told from and what reads it ask for the same. */
export type FileText = () => Decoded;

/** Throws SourceError each time it is asked where `decode` does. */
export function decodeOnce(bytes: Uint8Array, name: string): FileText {
  let decoded: Decoded | null = null;
  return () => {
    decoded ??= decode(bytes, name);
    return decoded;
  };
}
