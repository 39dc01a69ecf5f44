import { DIVISION_TABLE } from './division-table.js';
import { type PairTable, pairAt, pairTable, setPair } from './pair-table.js';

/** A place of GB/T 2260 under one name; `from` and `to` are the first and last year in which it can have borne name and code. */
export interface Division {
  readonly name: string;
  readonly level: '省' | '市' | '县';
  /** Six digits. A place that moved to another prefecture, or became a district, has a division for each code. */
  readonly code: string;
  /** Null: as long as the table goes back (December 2002). */
  readonly from: number | null;
  /** Null: still so at the table's end (December 2024). */
  readonly to: number | null;
}

/** A word of the table: the last two digits of a county's code (a line's own name has none), the name, its years. */
const ENTRY = /^(?<own>\d{2})?(?<name>[^\d-]+)(?<from>\d{4})?(?:-(?<to>\d{4})?)?$/u;

function divisionOf(line: string, word: string): Division | null {
  const { own = '', name, from, to } = ENTRY.exec(word)?.groups ?? {};
  if (name === undefined) return null;
  const level = own !== '' ? '县' : line.length === 4 ? '市' : '省';
  return {
    name,
    level,
    code: (line + own).padEnd(6, '0'),
    from: from ? Number(from) : null,
    to: to ? Number(to) : null,
  };
}

const LINES = DIVISION_TABLE.trim()
  .split('\n')
  .map((line) => line.split(' '));

/** Provinces and prefectures, each province before its prefectures; the newest name of a place before its older ones. */
export const UPPER_DIVISIONS: readonly Division[] = LINES.flatMap(([code = '', ...words]) =>
  words.filter((word) => !/^\d/u.test(word)).flatMap((word) => divisionOf(code, word) ?? []),
);

let byName: ReadonlyMap<string, readonly Division[]> | null = null;
/** All divisions by name: made when a name is first looked up, since few commands need the 3,000 counties. */
function divisionsByName(): ReadonlyMap<string, readonly Division[]> {
  if (byName) return byName;
  const found = new Map<string, Division[]>();
  for (const [code = '', ...words] of LINES)
    for (const word of words) {
      const division = divisionOf(code, word);
      if (!division) continue;
      const namesakes = found.get(division.name);
      if (namesakes) namesakes.push(division);
      else found.set(division.name, [division]);
    }
  byName = found;
  return found;
}

/** All divisions under all the names that they have borne. */
export const namedDivisions = (): Iterable<readonly [name: string, divisions: readonly Division[]]> =>
  divisionsByName().entries();

const heldIn = ({ from, to }: Division, year: number): boolean =>
  (from === null || from <= year) && (to === null || year <= to);

/** In the year of a change two codes of one place may hold; the one that went out gives way to the one that came in. */
const gaveWay = (old: Division, all: readonly Division[]): boolean =>
  all.some(
    ({ level, code, from }) =>
      level === old.level &&
      code.slice(0, 2) === old.code.slice(0, 2) &&
      from !== null &&
      old.to !== null &&
      Math.abs(from - old.to) <= 1,
  );

/** The places that bore this full name in a year; without a year, all that ever did. */
export function divisionsNamed(name: string, year: number | null): readonly Division[] {
  const all = divisionsByName().get(name) ?? [];
  const held = year === null ? all : all.filter((division) => heldIn(division, year));
  return held.filter((division) => !gaveWay(division, held));
}

let longestByStart: PairTable<number> | null = null;
/** How long the longest county's name is that begins here: most places in a text are no beginning. */
function longestFrom(text: string, offset: number): number {
  if (!longestByStart) {
    longestByStart = pairTable();
    for (const [name, divisions] of divisionsByName())
      if (divisions.some(({ level }) => level === '县'))
        setPair(longestByStart, name, Math.max(name.length, pairAt(longestByStart, name, 0) ?? 0));
  }
  return pairAt(longestByStart, text, offset) ?? 0;
}

/** The longest full name of a county, district, county-level city or banner that begins at this offset. */
export function countyNameAt(text: string, offset: number): string | null {
  const longest = longestFrom(text, offset);
  for (let end = Math.min(text.length, offset + longest); end > offset + 1; end--) {
    const name = text.slice(offset, end);
    if (
      divisionsByName()
        .get(name)
        ?.some(({ level }) => level === '县')
    )
      return name;
  }
  return null;
}

/** The place that has this code in a year, under the name it bore then. */
export function divisionOfCode(code: string, year: number | null): Division | null {
  const names = code.endsWith('00')
    ? UPPER_DIVISIONS.filter((division) => division.code === code)
    : [...divisionsByName().values()].flat().filter((division) => division.code === code);
  return names.find((division) => year !== null && heldIn(division, year)) ?? names[0] ?? null;
}

/** The divisions that a code lies in, the province first; one of 419000 (省直辖) lies in its province alone. */
export const parentsOf = (code: string, year: number | null): readonly Division[] =>
  [2, 4]
    .map((digits) => code.slice(0, digits).padEnd(6, '0'))
    .filter((parent, i, all) => parent !== code && parent !== all[i - 1])
    .flatMap((parent) => divisionOfCode(parent, year) ?? []);
