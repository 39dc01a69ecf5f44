import type { Span } from '../model/index.js';
import type { Place, SourceText } from './source-text.js';

const same = (span: Span): Span => span;
const spanOf = ({ span }: Place): Span => span;

/** Those of a list in reading order that reach into a stretch: a file may have hundreds of notices and a hundred thousand places. */
function reaching<T>(list: readonly T[], of: (one: T) => Span, { start, end }: Span): readonly T[] {
  const first = firstWhere(list, (one) => of(one).end > start);
  return list.slice(
    first,
    Math.max(
      first,
      firstWhere(list, (one) => of(one).start >= end),
    ),
  );
}

/** Where a list begins to be so, by halves; its length where it nowhere is. */
function firstWhere<T>(list: readonly T[], isSo: (one: T) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(list[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A stretch of a source as a source of its own: its spans count from where it begins. What was said of the whole file is said of it. */
export function sourcePart(source: SourceText, { start, end }: Span): SourceText {
  const within = (span: Span): readonly Span[] =>
    span.start < end && span.end > start
      ? [{ start: Math.max(0, span.start - start), end: Math.min(end, span.end) - start }]
      : [];
  return {
    ...source,
    text: source.text.slice(start, end),
    diagnostics: source.diagnostics.flatMap((said) =>
      said.span === null ? [said] : within(said.span).map((span) => ({ ...said, span })),
    ),
    boilerplate: reaching(source.boilerplate, same, { start, end }).flatMap(within),
    places: reaching(source.places, spanOf, { start, end }).flatMap(({ span, where }) =>
      within(span).map((own) => ({ span: own, where })),
    ),
  };
}
