import type { Span } from '../model/index.js';
import { EDGE, normalForm } from './normal-form.js';
import type { QueryPart } from './query.js';

const escaped = (character: string): string => character.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** The characters of a part, with any spaces between them. */
const pattern = ({ text }: QueryPart): RegExp =>
  new RegExp([...normalForm(text).replaceAll(' ', '')].map(escaped).join(' *'), 'gu');

/** For each part, in its order, where in the text it stands. Spans count UTF-16 code units of the text. */
export function occurrences(text: string, parts: readonly QueryPart[]): readonly (readonly Span[])[] {
  const normal = normalForm(text);
  return parts.map((part) =>
    [...normal.matchAll(pattern(part))]
      .map((match) => ({ start: match.index, end: match.index + match[0].length }))
      .filter(({ start, end }) => !EDGE.test(text.slice(start, end))),
  );
}
