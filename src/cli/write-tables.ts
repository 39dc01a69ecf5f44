import { BYTE_ORDER_MARK, csvLine } from '../export/csv/csv-line.js';
import type { WrittenTable } from '../export/tables/written-table.js';
import { cellUnderHeads, heading, sheetName } from './language/headings.js';
import { inLanguage } from './language/in-language.js';

/** The table with its heads, and what stands under them, in the language that is chosen. */
function headed({ name, columns, rows }: WrittenTable): WrittenTable {
  const heads = new Map(columns.map((column) => [column.name, heading(column.name)]));
  return {
    name: sheetName(name),
    columns: columns.map((column) => ({ ...column, name: heads.get(column.name) ?? column.name })),
    rows: rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([key, cell]) => [heads.get(key) ?? key, cellUnderHeads(key, cell)])),
    ),
  };
}

function* csvOf({ columns, rows }: WrittenTable): Generator<string> {
  yield BYTE_ORDER_MARK + csvLine(columns.map(({ name }) => name));
  for (const row of rows) yield csvLine(columns.map(({ name }) => row[name] ?? null));
}

/** panel.csv has its guide in panel.codebook.csv. */
const besideName = (output: string, name: string): string => `${output.replace(/\.csv$/i, '')}.${name}.csv`;

/** Writes a table and one that explains it: two sheets of a workbook, or two files beside each other. Standard output takes the first alone. */
export async function writeTables(
  format: 'csv' | 'xlsx',
  table: WrittenTable,
  guide: WrittenTable | null,
  output: string,
): Promise<void> {
  const [own, guideOwn] = [headed(table), guide && headed(guide)];
  const { writeToFile, writeToOutput } = await import('./output.js');
  if (format === 'xlsx') {
    const [workbook, { writeToArchive }] = await Promise.all([
      import('../export/xlsx/workbook.js'),
      import('./write-archive.js'),
    ]);
    const tell = (message: string): void => void process.stderr.write(`plan-extract: ${inLanguage(message)}\n`);
    await writeToArchive(workbook.writeTables(guideOwn ? [own, guideOwn] : [own], tell), output);
  } else if (output === '-') await writeToOutput(csvOf(own));
  else {
    await writeToFile(csvOf(own), output);
    if (guideOwn && guide) await writeToFile(csvOf(guideOwn), besideName(output, guide.name));
  }
}
