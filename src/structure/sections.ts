import type { Diagnostic, Section } from '../model/index.js';
import type { TitleEnd } from './heading-title.js';
import type { LineRoles } from './line-roles.js';
import type { Line } from './lines.js';
import { type Candidate, candidatesOf, rank, restOf } from './section-candidates.js';

/** A section, the line it stands in, and whether its title is a heading of its own or just the item's first sentence. */
export interface SectionPlace {
  readonly section: Section;
  readonly line: number;
  /** Offset in the text where the section's own text in this line begins: after the title and its stop. */
  readonly bodyStart: number;
  readonly heading: boolean;
}
export interface Outline {
  readonly places: readonly SectionPlace[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Open {
  readonly kind: Candidate['kind'];
  readonly id: string;
  readonly level: number;
  readonly number: number | null;
}

/** The section tree of the plan: levels by the nesting of marker kinds as they occur, damage repaired and reported. */
export function outlineOf(text: string, lines: readonly Line[], lineRoles: LineRoles): Outline {
  const candidates = candidatesOf(lines, lineRoles);
  const diagnostics: Diagnostic[] = [];
  const places: SectionPlace[] = [];
  const stack: Open[] = [];
  const lastOfKind = new Map<string, number>();
  for (const candidate of candidates) {
    const line = lines[candidate.line] as Line;
    const rest = restOf(lines, candidate);
    const { end } = candidate;
    const start = line.span.start;
    const titleStart = start + candidate.titleStart;
    const span = { start, end: titleStart + end.length };
    let top = stack.at(-1);
    let sibling: Open | null = null;
    if (stack.some((open) => open.kind === candidate.kind)) {
      while (top && top.kind !== candidate.kind) {
        stack.pop();
        top = stack.at(-1);
      }
      sibling = stack.pop() ?? null;
    } else
      while (top && rank(top.kind) > rank(candidate.kind)) {
        stack.pop();
        top = stack.at(-1);
      }
    top = stack.at(-1);
    const number = candidate.marker?.damaged ? (sibling?.number ?? 0) + 1 : (candidate.marker?.number ?? null);
    report(candidate, number, sibling, lastOfKind.get(candidate.kind), span, diagnostics);
    if (end.by === 'repair')
      diagnostics.push({
        severity: 'warning',
        code: 'lost-full-stop',
        message: `The heading ${text.slice(titleStart, span.end)} runs into its text; its full stop is taken to be lost here.`,
        span,
      });
    if (number !== null) lastOfKind.set(candidate.kind, number);
    const id = `s${places.length + 1}`;
    const level = (top?.level ?? 0) + 1;
    stack.push({ kind: candidate.kind, id, level, number });
    const section: Section = {
      id,
      parent: top?.id ?? null,
      level,
      marker: candidate.marker ? text.slice(start, start + candidate.marker.printed.length) : null,
      number,
      title: text.slice(titleStart, span.end),
      span,
    };
    places.push({
      section,
      line: candidate.line,
      bodyStart: afterTitle(line, span.end),
      heading: isHeading(end, rest),
    });
  }
  return { places, diagnostics };
}

/** What has a number in a heading and is no figure: a name in quotation marks, a year, 5G, 4A级, 第2批, 23号文件. */
const NUMBERED_NAME = /“[^”]{0,30}”|\d{4}(?:—\d{4})?年|\d{1,2}(?:[A-Z]|\.0)|第\d{1,3}|\d{1,4}号/gu;

/** Is the title a heading, rather than the first sentence of an item that says what is to be done? */
const isHeading = (end: TitleEnd, rest: string): boolean =>
  end.by === 'repair' ||
  (end.by !== 'first-sentence' &&
    end.length <= 40 &&
    !/\d/u.test(rest.slice(0, end.length).replaceAll(NUMBERED_NAME, '')));

/** The text after a title: its stop, colon or spaces skipped. */
function afterTitle(line: Line, end: number): number {
  const after = /^[。:;,!? ]*/u.exec(line.text.slice(end - line.span.start))?.[0].length ?? 0;
  return end + after;
}

function report(
  candidate: Candidate,
  number: number | null,
  sibling: Open | null,
  last: number | undefined,
  span: Section['span'],
  diagnostics: Diagnostic[],
): void {
  if (candidate.marker?.damaged)
    diagnostics.push({
      severity: 'warning',
      code: 'lost-numeral',
      message: `The number of this heading is lost; by its place it is number ${number}.`,
      span,
    });
  if (number === null || candidate.marker?.damaged || number === 1) return;
  if (number === (sibling?.number ?? 0) + 1 || number === (last ?? 0) + 1) return;
  diagnostics.push({
    severity: 'warning',
    code: 'numbering-jump',
    message: `The numbering goes from ${sibling?.number ?? last ?? 'nothing'} to ${number}.`,
    span,
  });
}
