import type { FramePart } from '../rules/pattern.js';

/** How far a frame goes along the letters around one of them, read as if that letter were one that the frame begins from. */
export interface PartialMatch {
  /** Parts that have to match, and how many do. */
  readonly parts: number;
  readonly matched: number;
  /** Ranges of letters under the named groups that matched. */
  readonly slots: readonly { readonly name: string; readonly from: number; readonly to: number }[];
  /** The parts that did not, with the index of the letter that stood there; it may lie outside of the line. */
  readonly stops: readonly { readonly part: FramePart; readonly at: number }[];
}

/** Letters beyond these are not looked at: a frame that came close came close nearby. */
const LETTERS_AROUND = 120;
/** A part that starts so many letters before the place is not tried. */
const BACK = 40;
/** Stands at the ends of a line that was cut, so that ^ and $ do not match there. */
const CUT = '\0';

/**
 * The longest row of a frame's parts that matches around the letter at `index`. `begins` are the letters that say of a part that it
 * reads what is asked about. Null where no part does. The letter is tried as it is, and as the first of `begins` instead.
 */
export function partialMatch(
  parts: readonly FramePart[],
  line: readonly string[],
  index: number,
  begins: readonly string[],
): PartialMatch | null {
  const from = Math.max(0, index - LETTERS_AROUND);
  const to = Math.min(line.length, index + 1 + LETTERS_AROUND);
  const lead = from > 0 ? CUT : '';
  const around = (letter: string): string =>
    lead + [...line.slice(from, index), letter, ...line.slice(index + 1, to)].join('') + (to < line.length ? CUT : '');
  const at = index - from + lead.length;
  const actual = line[index] ?? '';
  const instead = begins[0] ?? actual;
  const anchors = parts.flatMap((part, i) => (part.required && reads(part, begins) ? [i] : []));
  const found = anchors.flatMap((anchor) => {
    const asked = begins.includes(actual) ? rowAround(parts, anchor, around(actual), at) : null;
    const supposed = actual === instead ? null : rowAround(parts, anchor, around(instead), at);
    return [asked, supposed && supposing(supposed, parts[anchor] as FramePart, at)].filter((one) => one !== null);
  });
  const best = found.reduce<PartialMatch | null>((a, b) => (a === null || b.matched > a.matched ? b : a), null);
  return best && placed(best, from - lead.length);
}

/** Does a part read one of the letters? Running text that may hold one, but not the first, does not read it. */
function reads({ source }: FramePart, begins: readonly string[]): boolean {
  const bare = source.replace(/\(\?<?![^)]*\)|\(\?<\w+>/g, '');
  return (bare.includes('T') ? begins.slice(0, 1) : begins).some((letter) => bare.includes(letter));
}

const supposing = (row: PartialMatch, part: FramePart, at: number): PartialMatch => ({
  ...row,
  matched: row.matched - 1,
  stops: [{ part, at }, ...row.stops],
});

const placed = ({ slots, stops, ...rest }: PartialMatch, by: number): PartialMatch => ({
  ...rest,
  slots: slots.map(({ name, from, to }) => ({ name, from: from + by, to: to + by })),
  stops: stops.map(({ part, at }) => ({ part, at: at + by })),
});

/** From one part outwards: first the parts before it, then those behind, as long as they match. */
function rowAround(parts: readonly FramePart[], anchor: number, line: string, at: number): PartialMatch | null {
  let first = anchor;
  let last = anchor;
  let row = matchRow(parts, first, anchor, last, line, at);
  if (row === null) return null;
  const grown = (from: number, to: number): boolean => {
    const next = from < 0 || to >= parts.length ? null : matchRow(parts, from, anchor, to, line, at);
    row = next ?? row;
    return next !== null;
  };
  while (grown(first - 1, last)) first--;
  while (grown(first, last + 1)) last++;
  const { before, ...groups } = row.indices?.groups ?? {};
  const slots = Object.entries(groups).flatMap(([name, range]) =>
    range && name !== ANCHOR && range[0] < range[1] ? [{ name, from: range[0], to: range[1] }] : [],
  );
  const needed = (some: readonly FramePart[]): number => some.filter(({ required }) => required).length;
  const left = parts[first - 1];
  const right = parts[last + 1];
  return {
    parts: needed(parts),
    matched: needed(parts.slice(first, last + 1)),
    slots,
    stops: [
      ...(left ? [{ part: left, at: (before?.[0] ?? row.index) - 1 }] : []),
      ...(right ? [{ part: right, at: row.index + row[0].length }] : []),
    ],
  };
}

const ANCHOR = 'readsThePlace';

/** The parts from `first` to `last` in a row, so that the part `anchor` covers the place. */
function matchRow(
  parts: readonly FramePart[],
  first: number,
  anchor: number,
  last: number,
  line: string,
  at: number,
): RegExpExecArray | null {
  const source = (from: number, to: number): string =>
    parts
      .slice(from, to)
      .map((part) => part.source)
      .join('');
  const pattern = new RegExp(
    `(?<=(?<before>${source(first, anchor)}))(?<${ANCHOR}>${source(anchor, anchor + 1)})${source(anchor + 1, last + 1)}`,
    'dy',
  );
  for (let start = at; start >= Math.max(0, at - BACK); start--) {
    pattern.lastIndex = start;
    const found = pattern.exec(line);
    const range = found?.indices?.groups?.[ANCHOR];
    if (found && range && range[0] <= at && at < range[1]) return found;
  }
  return null;
}
