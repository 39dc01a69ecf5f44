import type { Explanation, SlotView } from '../explain/index.js';
import type { Span } from '../model/index.js';
import { say } from './language/say.js';
import { markedText, type SpanMarks } from './marked-text.js';

/** So much of a long passage is shown on both sides of what is asked about. */
const CONTEXT = 160;
const LONGEST = 480;

/** A passage, or what of it stands around a span, under the rulers. */
export function passageLines(
  { place }: Explanation,
  focus: Span,
  marks: readonly SpanMarks[],
  width: number,
): string[] {
  const { passage } = place;
  if (!passage) return [];
  const { text, span } = passage;
  const whole = text.length <= LONGEST;
  // A slot may reach back over thousands of characters: the end of what is asked about, the value, stays in sight.
  const last = Math.min(focus.end, span.end);
  const first = Math.max(focus.start, last - LONGEST);
  const start = whole ? span.start : Math.max(span.start, first - CONTEXT);
  const end = whole ? span.end : Math.min(span.end, last + CONTEXT);
  const rows = markedText(text.slice(start - span.start, end - span.start), start, marks, width);
  return [
    ...(start > span.start ? [`  … ${say('{count} characters before', { count: start - span.start })}`] : []),
    ...rows,
    ...(end < span.end ? [`  … ${say('{count} characters more', { count: span.end - end })}`] : []),
  ];
}

/** A line of marks for each slot. */
export const slotMarks = (slots: readonly SlotView[]): readonly SpanMarks[] =>
  slots.map(({ name, span }) => ({ name, marks: [{ span, sign: '^' }] }));

/** From the first of the slots to the last, and the other span. */
export const extent = (slots: readonly SlotView[], other: Span): Span => ({
  start: Math.min(other.start, ...slots.map(({ span }) => span.start)),
  end: Math.max(other.end, ...slots.map(({ span }) => span.end)),
});
