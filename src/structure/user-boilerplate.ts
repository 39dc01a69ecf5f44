import { fold } from '../lexicon/fold.js';
import type { Span } from '../model/index.js';
import { linesOf } from './lines.js';

/** The lines of a text that a user knows to be no part of a notice. `patterns` are folded; `*` in them stands for any text; spaces count once. */
export function linesOfBoilerplate(text: string, patterns: readonly string[]): readonly Span[] {
  if (patterns.length === 0) return [];
  const whole = new Set(patterns.filter((pattern) => !pattern.includes('*')));
  const open = patterns.filter((pattern) => pattern.includes('*')).map((pattern) => pattern.split('*'));
  return linesOf(fold(text)).flatMap(({ text, span }) => {
    const line = text.replace(/\s+/g, ' ');
    return whole.has(line) || open.some((parts) => fits(parts, line)) ? [span] : [];
  });
}

/** Does the line begin with the first part, end with the last, and hold the others between them in order? Linear, unlike a pattern of many `.*`. */
function fits(parts: readonly string[], line: string): boolean {
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  if (!line.startsWith(first)) return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = line.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return line.length - last.length >= at && line.endsWith(last);
}
