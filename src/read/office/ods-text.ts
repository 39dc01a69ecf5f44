import { SourceError } from '../../model/index.js';
import type { SourceText } from '../source-text.js';
import { LAST_ROW, type Range } from './cell-range.js';
import { officePackage } from './office-package.js';
import { gridOf, type Sheet } from './sheet-grid.js';
import { addSheet } from './sheet-lines.js';
import { textBudget, textWriter } from './text-writer.js';
import { MOST_CELLS, tidyCell, tooManyCells } from './worksheet.js';
import { allIn, eachChild, elementsOf, isElement, type XmlElement } from './xml.js';

const MEDIA_TYPE = 'application/vnd.oasis.opendocument.spreadsheet';
const PART = 'content.xml';
const ROWS = ['table', 'table-rows', 'table-header-rows', 'table-row-group'];
const COLUMNS = ['table-columns', 'table-header-columns', 'table-column-group'];

interface OpenSheet extends Sheet {
  readonly title: string;
  readonly shown: boolean;
  readonly rows: Map<number, ReadonlyMap<number, string>>;
  readonly hiddenColumns: Range[];
  readonly merged: Range[];
  readonly spend: (characters: number) => void;
  row: number;
  column: number;
  cells: number;
}

const count = (element: XmlElement, attribute: string): number =>
  Math.max(1, Number.parseInt(element.attributes[attribute] ?? '1', 10) || 1);
const isHidden = ({ attributes }: XmlElement): boolean => ['collapse', 'filter'].includes(attributes.visibility ?? '');

/** What a paragraph in a cell prints, without remarks and the reading aids that stand over it. */
const printed = (element: XmlElement): string =>
  element.children
    .map((node) => {
      if (!isElement(node)) return node;
      if (['annotation', 'ruby-text'].includes(node.name)) return '';
      return ['s', 'tab', 'line-break'].includes(node.name) ? ' ' : printed(node);
    })
    .join('');

/** A cell as it is shown; a program that wrote no text has written the value. */
function textOf(cell: XmlElement): string {
  const paragraphs = elementsOf(cell).filter((child) => child.name === 'p');
  const { 'string-value': text, 'date-value': date, value } = cell.attributes;
  return tidyCell(paragraphs.length > 0 ? paragraphs.map(printed).join(' ') : (text ?? date ?? value ?? ''));
}

function addRow(row: XmlElement, sheet: OpenSheet, name: string): void {
  const repeated = count(row, 'number-rows-repeated');
  const number = sheet.row + 1;
  sheet.row += repeated;
  if (isHidden(row)) return;
  const texts = new Map<number, string>();
  let column = 0;
  for (const cell of elementsOf(row)) {
    const times = count(cell, 'number-columns-repeated');
    const text = cell.name === 'table-cell' ? textOf(cell) : '';
    if (sheet.cells + texts.size + (text === '' ? 0 : times * repeated) > MOST_CELLS) throw tooManyCells(name);
    sheet.spend(text.length * times * repeated);
    if (text !== '') for (let i = 1; i <= times; i++) texts.set(column + i, text);
    const columns = count(cell, 'number-columns-spanned');
    const rows = count(cell, 'number-rows-spanned');
    if (columns > 1 || rows > 1)
      sheet.merged.push({ top: number, bottom: number + rows - 1, left: column + 1, right: column + columns });
    column += times;
  }
  if (texts.size === 0) return;
  sheet.cells += texts.size * repeated;
  for (let i = 0; i < repeated; i++) sheet.rows.set(number + i, texts);
}

function addColumn(column: XmlElement, sheet: OpenSheet): void {
  const left = sheet.column + 1;
  sheet.column += count(column, 'number-columns-repeated');
  if (isHidden(column)) sheet.hiddenColumns.push({ top: 1, bottom: LAST_ROW, left, right: sheet.column });
}

/** A row or column of a sheet, or a group of them. */
function addPart(part: XmlElement, sheet: OpenSheet, name: string): void {
  if (part.name === 'table-row') addRow(part, sheet, name);
  else if (part.name === 'table-column') addColumn(part, sheet);
  else if (ROWS.includes(part.name) || COLUMNS.includes(part.name))
    for (const child of elementsOf(part)) addPart(child, sheet, name);
}

/**
 * The text of an OpenDocument spreadsheet, as `xlsxText` gives it: what its cells show is written in it.
 * Throws SourceError as `docxText` does.
 */
export function odsText(bytes: Uint8Array, name: string): SourceText {
  const pack = officePackage(bytes, name, PART);
  if (pack.xml('META-INF/manifest.xml')?.includes('encryption-data'))
    throw new SourceError(
      'encrypted',
      `${name} is protected by a password. Open it with the password, and save it without.`,
    );
  const hiddenStyles = new Set<string>();
  const sheets: OpenSheet[] = [];
  eachChild(
    pack.xml(pack.main) ?? '',
    ['automatic-styles', 'table'],
    (child, parent) => {
      const sheet = sheets.at(-1);
      if (parent === 'table' && sheet) addPart(child, sheet, name);
      else if (allIn(child, 'table-properties').some(({ attributes }) => attributes.display === 'false'))
        hiddenStyles.add(child.attributes.name ?? '');
    },
    name,
    (tag, { name: title = '', 'style-name': style = '' }) => {
      if (tag === 'table')
        sheets.push({
          title,
          shown: !hiddenStyles.has(style),
          rows: new Map(),
          hiddenColumns: [],
          merged: [],
          spend: textBudget(name),
          row: 0,
          column: 0,
          cells: 0,
        });
    },
  );
  const writer = textWriter(name);
  for (const sheet of sheets) if (sheet.shown) addSheet(gridOf(sheet, name), sheet.title.trim(), writer);
  return writer.finish(MEDIA_TYPE, 'utf-8');
}
