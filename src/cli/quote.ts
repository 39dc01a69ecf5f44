import type { PlanMeasure } from '../model/index.js';
import { oneLine } from './text-width.js';

/** More of a sentence than this on either side of its value is left out. */
const FARTHEST = 36;
const STOP = /[。；;！!\n]/u;

/** The clause that a value stands in, as printed. */
export function quoteOf({ sentence, offset, measure: { text, subject } }: PlanMeasure): string {
  if (sentence === null || offset === null) return `${subject ?? ''} ${text}`.trim();
  const end = offset + text.length;
  const before = sentence.slice(0, offset).split(STOP).at(-1) ?? '';
  const after = sentence.slice(end).split(STOP)[0] ?? '';
  const head = before.length > FARTHEST ? `…${before.slice(-FARTHEST)}` : before;
  const tail = after.length > FARTHEST ? `${after.slice(0, FARTHEST)}…` : after;
  return oneLine(head + text + tail).trim();
}
