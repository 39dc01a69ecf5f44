import { gridLines } from './grid.js';
import type { SheetRow } from './sheet-grid.js';
import type { TextWriter } from './text-writer.js';

/** Names that say nothing: those that programs give. */
const UNNAMED = /^(?:Sheet|工作表)\s?\d*$/iu;

/** Writes the rows of a sheet under its name, a row a line. */
export function addSheet(rows: readonly SheetRow[], title: string, writer: TextWriter): void {
  if (rows.length === 0) return;
  const lines = gridLines(rows.map((row) => row.cells));
  if (!UNNAMED.test(title) && lines[0] !== title) writer.add(title, `sheet ${title}`);
  let before = 0;
  lines.forEach((line, i) => {
    const number = rows[i]?.number ?? 0;
    // Rows without anything in them part one table from the next.
    if (before > 0 && number > before + 1) writer.add('', null);
    before = number;
    if (line !== null) writer.add(line, `sheet ${title}, row ${number}`);
  });
  writer.add('', null);
}
