import { contains, type Span } from '../model/index.js';
import { occurrences } from './occurrences.js';
import type { QueryPart } from './query.js';

/** A stretch of a document that a hit is shown in. */
export interface Stretch {
  readonly kind: 'task' | 'section' | 'block';
  readonly section: string | null;
  readonly role: string | null;
  readonly span: Span;
}

/** A stretch with what was looked for in it. */
export interface Passage<S extends Stretch> {
  readonly stretch: S;
  readonly marks: readonly Span[];
  /** Do all parts stand in it, or only in its section? */
  readonly whole: boolean;
  readonly weight: number;
}

interface Gathered<S> {
  readonly stretch: S;
  readonly marks: Span[];
  readonly parts: Set<number>;
}

/**
 * The passages of a document in which all parts of a query stand: in one sentence, heading or block; where no such one is, in
 * one section. `stretches` are tasks, headings, then blocks: the first that holds an occurrence shows it.
 */
export const passagesOf = <S extends Stretch>(
  text: string,
  stretches: readonly S[],
  parts: readonly QueryPart[],
): readonly Passage<S>[] => passagesWith(stretches, occurrences(text, parts));

/** The same for places that were found in any way; those of each part of what was looked for stand together. */
export function passagesWith<S extends Stretch>(
  stretches: readonly S[],
  found: readonly (readonly Span[])[],
): readonly Passage<S>[] {
  const gathered = new Map<S, Gathered<S>>();
  for (const [part, spans] of found.entries())
    for (const span of spans) {
      const stretch =
        stretches.find((one) => contains(one.span, span)) ??
        stretches.find((one) => contains(one.span, { ...span, end: span.start + 1 }));
      if (!stretch) continue;
      const known = gathered.get(stretch) ?? { stretch, marks: [], parts: new Set<number>() };
      gathered.set(stretch, known);
      known.marks.push(span);
      known.parts.add(part);
    }
  const all = [...gathered.values()];
  const whole = all.filter((one) => one.parts.size === found.length);
  const shown = whole.length > 0 ? whole : bySection(all, found.length);
  return shown
    .map(({ stretch, marks }) => ({
      stretch,
      marks: marks.sort((a, b) => a.start - b.start),
      whole: whole.length > 0,
      weight: weightOf(stretch, marks),
    }))
    .sort((a, b) => a.stretch.span.start - b.stretch.span.start);
}

/** Those of sections in which, taken together, all parts stand. */
function bySection<S extends Stretch>(all: readonly Gathered<S>[], parts: number): readonly Gathered<S>[] {
  const held = new Map<string, Set<number>>();
  for (const { stretch, parts: own } of all)
    if (stretch.section !== null) held.set(stretch.section, new Set([...(held.get(stretch.section) ?? []), ...own]));
  return all.filter(({ stretch }) => stretch.section !== null && held.get(stretch.section)?.size === parts);
}

/** Titles and headings say what a plan is about, boilerplate nothing; in a short sentence a word weighs more. */
function weightOf({ role, span }: Stretch, marks: readonly Span[]): number {
  const place = role === 'title' ? 3 : role === 'heading' ? 2 : role === 'boilerplate' ? 0.2 : 1;
  return (place * Math.sqrt(marks.length)) / Math.log2(16 + (span.end - span.start));
}
