import { eachProperty, type Properties } from './doc-properties.js';
import { type GridRow, oneLine } from './grid.js';

/** A row as it is gathered: the lines in each of its cells, and what its end says of them. */
export interface DocRow {
  readonly cells: readonly (readonly string[])[];
  readonly properties: Properties;
}

interface Cells {
  /** Left edges and the last right one, in twentieths of a point. */
  readonly edges: readonly number[];
  readonly continues: readonly boolean[];
}

const DEFINITION = 0xd608;
const CELL = 20;
const MERGED = 0x20;
const BEGINS = 0x40;
/** Edges so near to each other (1 mm) were meant to be one. */
const NEAR = 57;

/** The rows of a table on the grid of the edges of its cells. */
export function docGrid(rows: readonly DocRow[]): readonly GridRow[] {
  const defined = rows.map((row) => cellsIn(row.properties));
  const edges: number[] = [];
  for (const edge of defined.flatMap((cells) => cells?.edges ?? []).sort((a, b) => a - b))
    if (edge - (edges.at(-1) ?? Number.NEGATIVE_INFINITY) > NEAR) edges.push(edge);
  const columnOf = (edge: number): number => edges.findLastIndex((one) => one <= edge);
  return rows.map((row, i) =>
    row.cells.map((lines, k) => {
      const cells = defined[i];
      const left = cells?.edges[k];
      const right = cells?.edges[k + 1];
      const continues = cells?.continues[k] ?? false;
      const column = left === undefined ? k : columnOf(left);
      const columns = right === undefined ? 1 : Math.max(1, columnOf(right) - column);
      return { column, columns, text: continues ? '' : oneLine(lines), continues };
    }),
  );
}

function cellsIn(properties: Properties): Cells | null {
  let found: Cells | null = null;
  eachProperty(properties, (operation, operand) => {
    if (operation !== DEFINITION || operand.byteLength < 3) return;
    const count = operand.getUint8(2);
    const ends = 3 + (count + 1) * 2;
    if (ends > operand.byteLength) return;
    const edges = Array.from({ length: count + 1 }, (_, i) => operand.getInt16(3 + i * 2, true));
    const continues = Array.from({ length: count }, (_, i) => {
      const at = ends + i * CELL;
      const flags = at + 2 <= operand.byteLength ? operand.getUint16(at, true) : 0;
      return (flags & MERGED) !== 0 && (flags & BEGINS) === 0;
    });
    found = { edges, continues };
  });
  return found;
}
