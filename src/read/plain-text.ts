import type { Place } from '../model/index.js';
import { decode } from './decode.js';
import type { SourceText } from './source-text.js';

/** A text file as it is, its places the lines as an editor counts them. Throws SourceError as `decode` does. */
export function plainText(bytes: Uint8Array, name: string): SourceText {
  const decoded = decode(bytes, name);
  return { ...decoded, furniture: [], places: linesOf(decoded.text) };
}

function linesOf(text: string): readonly Place[] {
  let start = 0;
  return text.split('\n').map((line, i) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return { span, where: `line ${i + 1}` };
  });
}
