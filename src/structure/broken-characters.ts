import { BROKEN, MAY_BE_BROKEN } from '../lexicon/broken-characters.js';
import type { Diagnostic } from '../model/index.js';

const LISTED = 20;

/** Places where characters were lost, each a warning; of many only the first. */
export function brokenCharacters(text: string): readonly Diagnostic[] {
  if (!MAY_BE_BROKEN.test(text)) return [];
  const found: Diagnostic[] = [];
  for (const { index, 0: broken } of text.matchAll(BROKEN)) {
    const message = `Characters were lost here when the text was decoded (${broken.slice(0, 12)}). What they touch is not read.`;
    found.push({ severity: 'warning', code: 'mojibake', message, span: { start: index, end: index + broken.length } });
    if (found.length === LISTED) break;
  }
  return found;
}
