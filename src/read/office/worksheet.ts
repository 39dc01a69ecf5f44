import { SourceError } from '../../model/index.js';
import { shown } from './cell-format.js';
import { LAST_ROW, placeOf, type Range, rangeOf } from './cell-range.js';
import { gridOf, type SheetRow } from './sheet-grid.js';
import { textBudget } from './text-writer.js';
import { richText } from './workbook-parts.js';
import { childOf, eachChild, elementsOf, textIn, type XmlElement } from './xml.js';

/** What the cells of all sheets of a workbook refer to. */
export interface Workbook {
  readonly name: string;
  readonly strings: readonly string[];
  /** The number format of each cell style, null for `General`. */
  readonly formats: readonly (string | null)[];
  readonly from1904: boolean;
}

/** A task list has some hundred rows; what has more cells is data. */
export const MOST_CELLS = 500_000;

export const tooManyCells = (name: string): SourceError =>
  new SourceError(
    'too-large',
    `${name} has a sheet with more than ${MOST_CELLS} filled cells: that is data, not a plan. Save the task list as a workbook of its own.`,
  );

/** The text of a cell on one line. */
export const tidyCell = (text: string): string => text.replaceAll('_x000D_', ' ').replaceAll(/\s+/gu, ' ').trim();

const MIDNIGHT = /T00:00(?::00(?:\.0+)?)?Z?$/u;

/** What a cell shows; of a formula the value that was last worked out. */
function textOf(cell: XmlElement, workbook: Workbook): string {
  const type = cell.attributes.t ?? 'n';
  const value = childOf(cell, 'v');
  const written = value ? textIn(value) : '';
  if (type === 'inlineStr') return tidyCell(richText(childOf(cell, 'is') ?? cell));
  if (type === 's') return tidyCell(workbook.strings[Number(written)] ?? '');
  if (type === 'b') return written === '1' ? 'TRUE' : written && 'FALSE';
  // A day in ISO 8601, its midnight no time that anybody set.
  if (type === 'd') return tidyCell(written.replace(MIDNIGHT, ''));
  const number = Number(written);
  if (type !== 'n' || written.trim() === '' || Number.isNaN(number)) return tidyCell(written);
  return tidyCell(shown(number, workbook.formats[Number(cell.attributes.s ?? 0)] ?? null, workbook.from1904));
}

/** What is read of a sheet before its merged cells are known: they are listed behind the rows. */
interface SheetSoFar {
  readonly rows: Map<number, Map<number, string>>;
  readonly hiddenColumns: Range[];
  readonly merged: Range[];
  readonly spend: (characters: number) => void;
  cells: number;
  lastRow: number;
}

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

function addRow(row: XmlElement, sheet: SheetSoFar, workbook: Workbook): void {
  const number = Number(row.attributes.r ?? sheet.lastRow + 1);
  sheet.lastRow = number;
  if (isOn(row.attributes.hidden)) return;
  const cells = new Map<number, string>();
  let column = 0;
  for (const cell of elementsOf(row)) {
    if (cell.name !== 'c') continue;
    column = placeOf(cell.attributes.r ?? '')?.column ?? column + 1;
    const text = textOf(cell, workbook);
    // Many cells may share one long text.
    sheet.spend(text.length);
    if (text !== '') cells.set(column, text);
  }
  sheet.cells += cells.size;
  if (sheet.cells > MOST_CELLS) throw tooManyCells(workbook.name);
  if (cells.size > 0) sheet.rows.set(number, cells);
}

/** The rows of a worksheet that have something in them; hidden rows and columns left out, merged cells with their first cell's text. */
export function sheetRows(xml: string, workbook: Workbook): readonly SheetRow[] {
  const sheet: SheetSoFar = {
    rows: new Map(),
    hiddenColumns: [],
    merged: [],
    spend: textBudget(workbook.name),
    cells: 0,
    lastRow: 0,
  };
  eachChild(
    xml,
    ['sheetData', 'cols', 'mergeCells'],
    (child, parent) => {
      if (parent === 'sheetData' && child.name === 'row') addRow(child, sheet, workbook);
      const range = parent === 'mergeCells' ? rangeOf(child.attributes.ref ?? '') : null;
      if (range) sheet.merged.push(range);
      if (parent === 'cols' && isOn(child.attributes.hidden)) {
        const { min = '0', max = '0' } = child.attributes;
        sheet.hiddenColumns.push({ top: 1, bottom: LAST_ROW, left: Number(min), right: Number(max) });
      }
    },
    workbook.name,
  );
  return gridOf(sheet, workbook.name);
}
