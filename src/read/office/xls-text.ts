import { createRequire } from 'node:module';
import type { CellObject } from '@e965/xlsx';
import { SourceError } from '../../model/index.js';
import type { SourceText } from '../source-text.js';
import { shown } from './cell-format.js';
import { compoundFile } from './compound-file.js';
import { gridOf } from './sheet-grid.js';
import { addSheet } from './sheet-lines.js';
import { textWriter } from './text-writer.js';
import { tidyCell } from './worksheet.js';
import { type XlsSheet, xlsRecords } from './xls-records.js';

const MEDIA_TYPE = 'application/vnd.ms-excel';

type Cells = readonly (readonly (CellObject | undefined)[] | undefined)[];

function textOf({ t, v, z }: CellObject, from1904: boolean): string {
  if (typeof v === 'number' && t === 'n') return tidyCell(shown(v, typeof z === 'string' ? z : null, from1904));
  if (t === 'b') return v === true ? 'TRUE' : 'FALSE';
  return t === 's' ? tidyCell(String(v ?? '')) : '';
}

/** The filled cells of a sheet that is not hidden, by the numbers of rows and columns. */
function rowsOf(
  cells: Cells,
  { hiddenRows }: XlsSheet,
  from1904: boolean,
): ReadonlyMap<number, ReadonlyMap<number, string>> {
  const rows = new Map<number, ReadonlyMap<number, string>>();
  cells.forEach((row, r) => {
    if (!row || hiddenRows.has(r + 1)) return;
    const texts = new Map<number, string>();
    row.forEach((cell, c) => {
      const text = cell ? textOf(cell, from1904) : '';
      if (text !== '') texts.set(c + 1, text);
    });
    if (texts.size > 0) rows.set(r + 1, texts);
  });
  return rows;
}

/**
 * The text of an old Excel workbook (.xls of Excel 5 to 2003, and .et), as `xlsxText` gives it. The cells are read by a library, out of a
 * stream that holds nothing but cells. Throws SourceError: `damaged-document`, `encrypted`, `too-large`, `empty`.
 */
export function xlsText(bytes: Uint8Array, name: string): SourceText {
  const file = compoundFile(bytes, name);
  const { stream, sheets } = xlsRecords(file.stream('Workbook') ?? file.stream('Book') ?? new Uint8Array(), name);
  const { read } = createRequire(import.meta.url)('@e965/xlsx') as typeof import('@e965/xlsx');
  const workbook = (() => {
    try {
      return read(stream, {
        type: 'array',
        dense: true,
        cellNF: true,
        cellText: false,
        cellFormula: false,
        cellHTML: false,
      });
    } catch {
      throw new SourceError(
        'damaged-document',
        `${name} is damaged inside its workbook. Download it again, or convert it: libreoffice --headless --convert-to xlsx FILE.`,
      );
    }
  })();
  const from1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const writer = textWriter(name);
  workbook.SheetNames.forEach((title, i) => {
    const sheet = sheets[i];
    const cells = (workbook.Sheets[title] as { readonly '!data'?: Cells } | undefined)?.['!data'];
    if (sheet && cells && !sheet.hidden)
      addSheet(gridOf({ ...sheet, rows: rowsOf(cells, sheet, from1904) }, name), title.trim(), writer);
  });
  return writer.finish(MEDIA_TYPE, 'utf-16le');
}
