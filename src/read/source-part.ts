import type { Span } from '../model/index.js';
import type { SourceText } from './source-text.js';

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
    boilerplate: source.boilerplate.flatMap(within),
    places: source.places.flatMap(({ span, where }) => within(span).map((own) => ({ span: own, where }))),
  };
}
