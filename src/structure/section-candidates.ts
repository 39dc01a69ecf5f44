import { repairedTitleEnd, runInTitle, runsOn, standsAlone, type TitleEnd, titleEnd } from './heading-title.js';
import type { LineRoles } from './line-roles.js';
import type { Line } from './lines.js';
import { MARKER_KINDS, type Marker, type MarkerKind, rank as rankOfMarker } from './marker.js';

/** A line that opens a section, by its marker or as a heading without one. */
export interface Candidate {
  readonly line: number;
  readonly marker: Marker | null;
  readonly kind: MarkerKind | 'run-in';
  /** Offsets from the start of the line. */
  readonly titleStart: number;
  readonly end: TitleEnd;
}

/** How deep a kind stands by usage; kinds that stand alike share a rank. */
export const rank = (kind: Candidate['kind']): number => (kind === 'run-in' ? MARKER_KINDS.length : rankOfMarker(kind));

/** Lines of the plan that may be or open a section. */
export function candidatesOf(lines: readonly Line[], lineRoles: LineRoles): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const readable = (i: number): boolean => lineRoles.roles[i] === 'heading' || lineRoles.roles[i] === 'paragraph';
  lines.forEach((line, i) => {
    if (i < lineRoles.planStart || !readable(i)) return;
    const { marker } = line;
    if (!marker || line.text.length <= marker.length) return;
    const rest = line.text.slice(marker.length);
    candidates.push({ line: i, marker, kind: marker.kind, titleStart: marker.length, end: titleEnd(rest) });
  });
  const all = withRunIns(lines, lineRoles, candidates, readable);
  const lossy = losesStops(all, lines);
  if (lossy.size === 0) return all;
  return all.map((candidate) => ({ ...candidate, end: repaired(candidate, restOf(lines, candidate), lossy) }));
}

/** Of the paragraphs that stand alone under their headings so many, and so large a share, begin with a heading where that is how the document is written. */
const FEWEST_ALONE = 2;
const SHARE_ALONE = 0.6;

/**
 * Unmarked headings, on lines of their own or run in: of two paragraphs at least under one heading, one of which is no heading but its text;
 * of a paragraph alone under its heading where most of these begin so.
 */
function withRunIns(
  lines: readonly Line[],
  lineRoles: LineRoles,
  marked: readonly Candidate[],
  readable: (i: number) => boolean,
): readonly Candidate[] {
  const bounds = [...marked.map((candidate) => candidate.line), lines.length];
  const starts = marked.length === 0 ? [lineRoles.planStart] : marked.map((candidate) => candidate.line + 1);
  const stretches = starts.map((from, i) => {
    const paragraphs: number[] = [];
    const to = marked.length === 0 ? lines.length : (bounds[i + 1] ?? lines.length);
    for (let k = from; k < to; k++) if (readable(k)) paragraphs.push(k);
    return paragraphs;
  });
  const unmarked = stretches.map((paragraphs) => paragraphs.flatMap((i) => unmarkedAt(lines, i)));
  const alone = unmarked.filter((_, i) => (stretches[i] as readonly number[]).length === 1);
  const begun = alone.filter((found) => found.length > 0).length;
  const fewest = begun >= Math.max(FEWEST_ALONE, alone.length * SHARE_ALONE) ? 1 : 2;
  return unmarked.flatMap((found, i) => [
    ...(marked[i] ? [marked[i] as Candidate] : []),
    ...((stretches[i] as readonly number[]).length >= fewest ? found : []),
  ]);
}

/** The headings without a marker that a paragraph is, and begins with. */
function unmarkedAt(lines: readonly Line[], line: number): readonly Candidate[] {
  const text = lines[line]?.text ?? '';
  const heading = (end: TitleEnd): Candidate => ({ line, marker: null, kind: 'run-in', titleStart: 0, end });
  const alone = standsAlone(text, lines[line + 1]?.text ?? '');
  const length = runInTitle(text);
  return [
    ...(alone ? [heading({ length: text.length, by: 'line' })] : []),
    ...(length === null ? [] : [heading({ length, by: 'stop' })]),
  ];
}

const FEWEST_CLEAN = 3;

/** Most items of this kind have a short heading of their own, so one without a stop has lost it. */
function losesStops(candidates: readonly Candidate[], lines: readonly Line[]): ReadonlySet<MarkerKind> {
  const kinds = new Set<MarkerKind>();
  for (const kind of MARKER_KINDS) {
    const items = candidates.filter((candidate) => candidate.kind === kind);
    if (items.length < FEWEST_CLEAN) continue;
    const long: Candidate[] = [];
    let clean = 0;
    for (const item of items)
      if (runsOn(item.end, restOf(lines, item))) long.push(item);
      else if (item.end.by === 'stop') clean++;
    if (clean < FEWEST_CLEAN) continue;
    const repairable = long.filter((item) => repairedTitleEnd(restOf(lines, item)) !== null).length;
    if ((clean + repairable) * 5 >= (clean + long.length) * 4) kinds.add(kind);
  }
  return kinds;
}

/** The text after a candidate's marker. */
export const restOf = (lines: readonly Line[], item: Candidate): string =>
  (lines[item.line]?.text ?? '').slice(item.titleStart);

function repaired(candidate: Candidate, rest: string, lossy: ReadonlySet<MarkerKind>): TitleEnd {
  if (candidate.kind === 'run-in' || !lossy.has(candidate.kind)) return candidate.end;
  if (!runsOn(candidate.end, rest)) return candidate.end;
  const at = repairedTitleEnd(rest);
  return at === null ? candidate.end : { length: at, by: 'repair' };
}
