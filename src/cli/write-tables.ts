import { BYTE_ORDER_MARK, csvLine } from '../export/csv/csv-line.js';
import type { WrittenTable } from '../export/tables/written-table.js';
import { sheetName } from './language/headings.js';
import { inLanguage } from './language/in-language.js';

function* csvOf({ columns, rows }: WrittenTable): Generator<string> {
  yield BYTE_ORDER_MARK + csvLine(columns.map(({ name }) => name));
  for (const row of rows) yield csvLine(columns.map(({ name }) => row[name] ?? null));
}

/** panel.csv has its guide in panel.codebook.csv. */
const besideName = (output: string, name: string): string => `${output.replace(/\.csv$/i, '')}.${name}.csv`;

/** Writes a table and one that explains it, worded as they are to be read: two sheets of a workbook, or two files beside each other. Standard output takes the first alone. */
export async function writeTables(
  format: 'csv' | 'xlsx',
  table: WrittenTable,
  guide: WrittenTable | null,
  output: string,
): Promise<void> {
  const { writeToFile, writeToOutput } = await import('./output.js');
  if (format === 'xlsx') {
    const [workbook, { writeToArchive }] = await Promise.all([
      import('../export/xlsx/workbook.js'),
      import('./write-archive.js'),
    ]);
    const named = [table, ...(guide ? [guide] : [])].map((one) => ({ ...one, name: sheetName(one.name) }));
    const tell = (message: string): void => void process.stderr.write(`plan-extract: ${inLanguage(message)}\n`);
    await writeToArchive(workbook.writeTables(named, tell), output);
  } else if (output === '-') await writeToOutput(csvOf(table));
  else {
    await writeToFile(csvOf(table), output);
    if (guide) await writeToFile(csvOf(guide), besideName(output, guide.name));
  }
}
