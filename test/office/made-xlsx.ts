import { contentTypes, escaped, relationsOf, zipOf } from './package.js';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** What stands in one sheet: its rows as XML, or as rows of texts. */
interface MadeSheet {
  readonly name: string;
  readonly rows: string | readonly (readonly string[])[];
  readonly hidden?: boolean;
  readonly columns?: string;
  readonly merged?: readonly string[];
}
export interface MadeWorkbook {
  readonly sheets: readonly MadeSheet[];
  /** Shared strings as XML of their own. */
  readonly strings?: readonly string[];
  /** Number formats of the cell styles 1, 2, 3 …. */
  readonly formats?: readonly string[];
}

export const columnName = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : columnName(Math.floor(column / 26) - 1) + columnName(column % 26);

const rowsXml = (rows: readonly (readonly string[])[]): string =>
  rows
    .map(
      (cells, i) =>
        `<row r="${i + 1}">${cells
          .map((text, k) =>
            text === '' ? '' : `<c r="${columnName(k)}${i + 1}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`,
          )
          .join('')}</row>`,
    )
    .join('');

function sheetXml({ rows, columns = '', merged = [] }: MadeSheet): string {
  const body = typeof rows === 'string' ? rows : rowsXml(rows);
  const merges =
    merged.length > 0 ? `<mergeCells>${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : '';
  return `${HEAD}<worksheet ${MAIN}><dimension ref="A1:XFD1048576"/>${columns}<sheetData>${body}</sheetData>${merges}</worksheet>`;
}

/** An Excel workbook, as small as one may be. */
export function xlsxOf({ sheets, strings = [], formats = [] }: MadeWorkbook): Uint8Array {
  const listed = sheets.map(
    ({ name, hidden }, i) =>
      `<sheet name="${escaped(name)}" sheetId="${i + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`,
  );
  const own = formats.map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${escaped(code)}"/>`);
  const styles = ['<xf numFmtId="0"/>', ...formats.map((_, i) => `<xf numFmtId="${200 + i}"/>`)];
  const parts = sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet)] as const);
  return zipOf({
    '[Content_Types].xml': contentTypes([
      ['xl/workbook.xml', 'spreadsheetml.sheet.main'],
      ...parts.map(([part]) => [part, 'spreadsheetml.worksheet'] as const),
      ['xl/sharedStrings.xml', 'spreadsheetml.sharedStrings'],
      ['xl/styles.xml', 'spreadsheetml.styles'],
    ]),
    '_rels/.rels': relationsOf([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${HEAD}<workbook ${MAIN} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationsOf([
      ...sheets.map((_, i) => [`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`] as const),
      ['rIdS', 'sharedStrings', 'sharedStrings.xml'],
      ['rIdT', 'styles', 'styles.xml'],
    ]),
    'xl/sharedStrings.xml': `${HEAD}<sst ${MAIN}>${strings.map((one) => `<si>${one}</si>`).join('')}</sst>`,
    'xl/styles.xml': `${HEAD}<styleSheet ${MAIN}><numFmts>${own.join('')}</numFmts><cellXfs>${styles.join('')}</cellXfs></styleSheet>`,
    ...Object.fromEntries(parts),
  });
}
