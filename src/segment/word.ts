import type { Span } from '../model/index.js';

/**
 * What a word is. `term`: a word of this field's dictionary; `alternatives`: a class of places or offices with others in brackets
 * (县(市、区)); `latin`: letters with the digits that belong to them (PM2.5, 5G); `symbol`: anything else, one character.
 */
export const WORD_KINDS = [
  'word',
  'term',
  'number',
  'date',
  'document-number',
  'alternatives',
  'body',
  'place',
  'latin',
  'punctuation',
  'symbol',
] as const;
export type WordKind = (typeof WORD_KINDS)[number];

/** A word as it stands in a text: `text` is the source's `slice(span.start, span.end)`. */
export interface Word {
  readonly text: string;
  readonly span: Span;
  readonly kind: WordKind;
}
