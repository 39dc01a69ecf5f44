import type { Token } from '../lex/token.js';
import type { Span } from '../model/index.js';
import type { Frame } from '../rules/pattern.js';
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

/** What stands in a span, with the number of its first line. */
export const sourceText = (text: string, span: Span): SourceText => ({
  span,
  text: cutFrom(text, span),
  line: lineAndColumn(text, span.start).line,
});

/** A token as the source has it, unfolded. */
export const tokenView = (text: string, token: Token): TokenView => ({
  letter: token.type,
  text: cutFrom(text, token.span),
  span: token.span,
});

/** The slots that hold something, in reading order. */
export const slotViews = (text: string, slots: Slots): readonly SlotView[] =>
  Object.entries(slots)
    .flatMap(([name, slot]) => (slot ? [{ name, text: cutFrom(text, slot.span), span: slot.span }] : []))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);

/** (what: [TLB]*) of a part that has that slot. */
export const readable = (source: string): string => source.replaceAll('(?:', '(').replaceAll(/\(\?<(\w+)>/g, '($1: ');

/** A rule of any family; those of targets without a number read text, by an expression. */
export type ShownRule = Pick<Rule<unknown>, 'id' | 'examples'> & { readonly frame: Frame | RegExp };

/** A rule as its own example presents it: the first of one line that gives facts, or else just the first. */
export function ruleView({ id, frame: asked, examples }: ShownRule): RuleView {
  const frame = asked instanceof RegExp ? asked.source : asked.parts.map(({ source }) => readable(source)).join(' ');
  const first = examples.find(([text, ...facts]) => facts.length > 0 && !text.includes('\n')) ?? examples[0];
  if (!first) return { id, frame, example: null };
  const [text, ...facts] = first;
  return { id, frame, example: { text, facts } };
}
