export const DELIMITERS = ['\t', ',', ';', '|'] as const;
type Delimiter = (typeof DELIMITERS)[number];

/** So many rows tell what parts the cells of all. */
export const SAMPLE_ROWS = 50;
export const SAMPLE = 64 * 1024;

/** A row of a table in a plain file: its cells as they are written, and whether one of them runs over several lines. */
export interface DelimitedRow {
  readonly cells: readonly string[];
  readonly folded: boolean;
}

/** A line by which Excel is told what parts the cells. */
const SEPARATOR_LINE = /^sep=(?<mark>[\t,;|])[ \t]*(?:\n|$)/iu;

export interface DelimitedTable {
  readonly delimiter: Delimiter;
  /** The rows from the first on; a line `sep=,` is none. */
  readonly rows: () => Iterable<DelimitedRow>;
}

/** The table in a text, by what parts its cells; `isCut` where the text is the beginning of one, and may end inside a cell. */
export function delimitedTable(text: string, isCut = false): DelimitedTable {
  const said = SEPARATOR_LINE.exec(text);
  const body = said ? text.slice(said[0].length) : text;
  const delimiter = (said?.groups?.mark as Delimiter | undefined) ?? delimiterOf(body, isCut);
  return { delimiter, rows: () => rowsOf(body, delimiter, isCut) };
}

/** What parts the cells: the mark that gives the most rows of one and the same length. */
function delimiterOf(text: string, isCut: boolean): Delimiter {
  const sample = text.slice(0, SAMPLE);
  let best: Delimiter = ',';
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const lengths = new Map<number, number>();
    let seen = 0;
    for (const { cells } of rowsOf(sample, delimiter, isCut || sample.length < text.length)) {
      if (cells.length > 1) lengths.set(cells.length, (lengths.get(cells.length) ?? 0) + 1);
      if (++seen === SAMPLE_ROWS) break;
    }
    const alike = Math.max(0, ...lengths.values());
    if (alike > most) [best, most] = [delimiter, alike];
  }
  return best;
}

/** The rows of a table. A quotation mark in the middle of a cell is an ordinary character. */
function* rowsOf(text: string, delimiter: Delimiter, isCut: boolean): Generator<DelimitedRow, void, void> {
  let cells: string[] = [];
  let folded = false;
  for (let at = 0; at <= text.length; ) {
    const { cell, end } = text[at] === '"' ? quotedCell(text, at, delimiter, isCut) : plainCell(text, at, delimiter);
    cells.push(cell);
    folded ||= cell.includes('\n');
    if (text[end] !== delimiter) {
      yield { cells, folded };
      cells = [];
      folded = false;
    }
    at = end + 1;
  }
}

interface CellEnd {
  readonly cell: string;
  readonly end: number;
}

function plainCell(text: string, start: number, delimiter: Delimiter): CellEnd {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end++;
  return { cell: text.slice(start, end), end };
}

/** A cell in quotation marks, which may hold line feeds and doubled marks; without a closing one the mark is an ordinary character. */
function quotedCell(text: string, start: number, delimiter: Delimiter, isCut: boolean): CellEnd {
  let end = start + 1;
  for (;;) {
    end = text.indexOf('"', end);
    if (end < 0) return isCut ? { cell: text.slice(start + 1), end: text.length } : plainCell(text, start, delimiter);
    if (text[end + 1] !== '"') break;
    end += 2;
  }
  const rest = plainCell(text, end + 1, delimiter);
  return { cell: text.slice(start + 1, end).replaceAll('""', '"') + rest.cell, end: rest.end };
}
