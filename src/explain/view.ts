import type { Token } from '../lex/token.js';
import type { Span } from '../model/index.js';
import type { Rule, Slots } from '../rules/rule.js';
import type { RuleView, SlotView, SourceText, TokenView } from './explanation.js';

/** The line of an offset, and its column in it, both from 1. */
export function lineAndColumn(text: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  for (let feed = text.indexOf('\n'); feed >= 0 && feed < offset; feed = text.indexOf('\n', start)) {
    line++;
    start = feed + 1;
  }
  return { line, column: offset - start + 1 };
}

const cutFrom = (text: string, { start, end }: Span): string => text.slice(start, end);

export const sourceText = (text: string, span: Span): SourceText => ({
  span,
  text: cutFrom(text, span),
  line: lineAndColumn(text, span.start).line,
});

export const tokenView = (text: string, { letter, span }: Token): TokenView => ({
  letter,
  text: cutFrom(text, span),
  span,
});

/** The slots that hold something, in reading order. */
export const slotViews = (text: string, slots: Slots): readonly SlotView[] =>
  Object.entries(slots)
    .flatMap(([name, slot]) => (slot ? [{ name, text: cutFrom(text, slot.span), span: slot.span }] : []))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);

/** A rule as its own example presents it: the first of one line that gives facts, or else just the first. */
export function ruleView({ id, frame, examples }: Pick<Rule<unknown>, 'id' | 'frame' | 'examples'>): RuleView {
  const first = examples.find(([text, ...facts]) => facts.length > 0 && !text.includes('\n')) ?? examples[0];
  if (!first) return { id, frame: frame.source, example: null };
  const [text, ...facts] = first;
  return { id, frame: frame.source, example: { text, facts } };
}
