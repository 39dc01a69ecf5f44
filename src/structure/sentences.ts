import type { Span } from '../model/index.js';
import { bracketsOf } from './brackets.js';

const isStop = (character: string | undefined): boolean => character === '。' || character === '!' || character === '?';
const closesQuotation = (character: string | undefined): boolean => character === '”' || character === '’';

/** Where a run of stops ends with the quotation marks that close there. */
function stopEnd(folded: string, at: number, limit: number): number {
  let end = at + 1;
  while (end < limit && isStop(folded[end])) end++;
  while (end < limit && closesQuotation(folded[end])) end++;
  return end;
}

/** …整治。(A牵头,B配合)开展…, …整治。(责任单位:A)开展…: who does the work is no part of the sentence behind it. */
const ASSIGNS = /(?:负责|牵头|配合|落实)\)$|^\([^():]{0,6}(?:单位|部门|处室):/u;
const isAssignment = (folded: string, { start, end }: Span): boolean =>
  /[^。!?,;]/u.test(folded[end] ?? '。') && ASSIGNS.test(folded.slice(start, end));

/**
 * The sentences of a paragraph: cut after 。！？ and the quotation marks that close with them, never inside a pair of brackets or
 * quotation marks. Pairs are bounded, so a bracket that is never closed costs nothing.
 */
export function sentencesOf(folded: string, span: Span): readonly Span[] {
  const pairs = bracketsOf(folded, span).pairs.toSorted((a, b) => a.start - b.start);
  const sentences: Span[] = [];
  let from = span.start;
  let next = 0;
  let around: Span | null = null;
  for (let at = span.start, behind: number; at < span.end; at = behind) {
    behind = at + 1;
    if (!isStop(folded[at])) continue;
    behind = stopEnd(folded, at, span.end);
    let end = behind;
    for (; (pairs[next]?.start ?? Number.POSITIVE_INFINITY) < at; next++)
      if ((pairs[next] as Span).end > (around?.end ?? -1)) around = pairs[next] as Span;
    if (around && around.end > end) {
      // A sentence that stands in brackets whole, (责任单位:社救处。), ends with them; one with a note inside goes on.
      if (around.start !== from || around.end !== end + 1) continue;
      end = around.end;
    }
    push(sentences, folded, from, end);
    from = end;
    while (from < span.end && folded[from] === ' ') from++;
    const opened = pairs[next];
    if (opened?.start === from && opened.end < span.end && isAssignment(folded, opened)) {
      push(sentences, folded, from, opened.end);
      from = opened.end;
      behind = from;
    }
  }
  push(sentences, folded, from, span.end);
  return sentences;
}

function push(sentences: Span[], folded: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && (folded[start] === ' ' || folded[start] === '\n')) start++;
  while (end > start && (folded[end - 1] === ' ' || folded[end - 1] === '\n')) end--;
  if (end > start) sentences.push({ start, end });
}
