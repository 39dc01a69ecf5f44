import type { Place } from '../model/index.js';
import { decodeOnce, type FileText } from './decode-once.js';
import type { SourceText } from './source-text.js';

const MARKDOWN = /\.(?:md|markdown)$/iu;

/** A text file as it is, Markdown by its name, its places the lines as an editor counts them. Throws SourceError as `decode` does. */
export function plainText(bytes: Uint8Array, name: string, file: FileText = decodeOnce(bytes, name)): SourceText {
  const decoded = file();
  const mediaType = MARKDOWN.test(name) ? 'text/markdown' : decoded.mediaType;
  return { ...decoded, mediaType, boilerplate: [], places: linesOf(decoded.text) };
}

function linesOf(text: string): readonly Place[] {
  const places: Place[] = [];
  for (let start = 0, end = 0; end < text.length; start = end + 1) {
    end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    places.push({ span: { start, end }, where: `line ${places.length + 1}` });
  }
  return places;
}
