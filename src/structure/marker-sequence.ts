import type { Line } from './lines.js';
import { type Marker, type MarkerKind, markerFor, rank } from './marker.js';

/** 2.100%完成, 1.2023年底前, 3.5G基站, 3.1落实: a number with a point in it, or the number of an item before another number. */
const AMBIGUOUS = /^(?<n>\d{1,2})\.(?=(?<m>\d{1,2})(?<word>[\u4e00-\u9fff“《])?)/u;
/** So many lines on the next item is looked for. */
const AHEAD = 60;

/** Where a line may stand in a list: its kind and number, and of a section (3.1) the number above. */
interface Place {
  readonly kind: MarkerKind;
  readonly number: number;
  readonly above: number | null;
}

/**
 * The lines with the markers that only their neighbours can tell: 2. before 100%完成 is an item's number where 1. stands above it, or where
 * 2. follows on 1.; elsewhere it is a figure.
 */
export function withSequentialMarkers(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(isAmbiguous)) return lines;
  const before: Before = { last: new Map(), through: new Map() };
  return lines.map((line, i) => {
    const marker = line.marker ?? (isAmbiguous(line) ? sequential(lines, i, before) : null);
    if (marker) enter(before, marker, placeOf(marker));
    return marker === line.marker ? line : { ...line, marker };
  });
}

/** The last place of each kind under the heading at hand, and through all headings: items may number on. */
interface Before {
  readonly last: Map<MarkerKind, Place>;
  readonly through: Map<MarkerKind, Place>;
}

const isAmbiguous = ({ marker, text }: Line): boolean => marker === null && AMBIGUOUS.test(text);

function sequential(lines: readonly Line[], at: number, { last, through }: Before): Marker | null {
  const { text } = lines[at] as Line;
  const fits = readings(text).filter((place) => {
    const [before, above] = [last.get(place.kind), through.get(place.kind)];
    if ((before && follows(place, before)) || (above && follows(place, above))) return true;
    return before === undefined && place.number === 1 && isFollowed(lines, at, place);
  });
  const [place] = fits;
  if (!place) return null;
  const printed = place.above === null ? `${place.number}.` : `${place.above}.${place.number}`;
  return markerFor(place.kind, printed, place.number);
}

/** As an item 2., and where a word follows at once as a section 2.1. */
function readings(text: string): readonly Place[] {
  const { n, m, word } = AMBIGUOUS.exec(text)?.groups ?? {};
  if (n === undefined) return [];
  const item: Place = { kind: 'arabic', number: Number(n), above: null };
  return word === undefined ? [item] : [{ kind: 'decimal', number: Number(m), above: Number(n) }, item];
}

const follows = (place: Place, before: Place): boolean =>
  place.number === before.number + 1 && (place.above === null || place.above === before.above);

/** Does the list go on below: is there a line with the next number, before one that begins anew? */
function isFollowed(lines: readonly Line[], at: number, place: Place): boolean {
  for (let i = at + 1; i < Math.min(lines.length, at + AHEAD); i++) {
    const line = lines[i] as Line;
    const places = line.marker ? [placeOf(line.marker)] : readings(line.text);
    if (places.some((one) => one.kind === place.kind && follows(one, place))) return true;
    if (line.marker && rank(line.marker.kind) < rank(place.kind)) return false;
  }
  return false;
}

const placeOf = ({ kind, number, printed }: Marker): Place => ({
  kind,
  number: number ?? 0,
  above: kind === 'decimal' ? Number.parseInt(printed, 10) : null,
});

/** A heading begins the lists below it anew. */
function enter({ last, through }: Before, marker: Marker, place: Place): void {
  for (const kind of last.keys()) if (rank(kind) > rank(marker.kind)) last.delete(kind);
  last.set(marker.kind, place);
  through.set(marker.kind, place);
}
