import type { Piece } from '../format.js';
import { FIGURE_FORMATS } from './figure-formats.js';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const SHEET_START = `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">`;
export const SHEET_END = '</worksheet>';

/** The places of the looks of cells in `xl/styles.xml`. */
export const STYLES = { plain: 0, day: 1, head: 2, link: 3, figures: 4 } as const;

const font = (style: string, color = ''): string =>
  `<font>${style}<sz val="11"/>${color}<name val="Calibri"/><family val="2"/></font>`;
const look = (format: number, fontId: number, fill: number): string =>
  `<xf numFmtId="${format}" fontId="${fontId}" fillId="${fill}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"/>`;

/** Format 164 is the first that a file may define: days as they stand in the export, whatever the language of Excel. */
const NUMBER_FORMATS = ['yyyy\\-mm\\-dd', ...FIGURE_FORMATS];
const FIRST_FORMAT = 164;

const STYLE_SHEET = [
  `${DECLARATION}<styleSheet xmlns="${MAIN}">`,
  `<numFmts count="${NUMBER_FORMATS.length}">${NUMBER_FORMATS.map((code, i) => `<numFmt numFmtId="${FIRST_FORMAT + i}" formatCode="${code.replaceAll('"', '&quot;')}"/>`).join('')}</numFmts>`,
  `<fonts count="3">${font('')}${font('<b/>')}${font('<u/>', '<color rgb="FF0563C1"/>')}</fonts>`,
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE7EEF7"/></patternFill></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  `<cellXfs count="${STYLES.figures + FIGURE_FORMATS.length}">${look(0, 0, 0)}${look(FIRST_FORMAT, 0, 0)}${look(0, 1, 2)}${look(0, 2, 0)}`,
  `${FIGURE_FORMATS.map((_, i) => look(FIRST_FORMAT + 1 + i, 0, 0)).join('')}</cellXfs>`,
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('');

/** A sheet as the workbook lists it: its name, the part that holds it, the cells that are filtered. */
export interface ListedSheet {
  readonly name: string;
  readonly file: string;
  readonly filtered: string;
}

const relations = (all: readonly (readonly [type: string, target: string])[]): string =>
  `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${all
    .map(
      ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const override = (part: string, type: string): string =>
  `<Override PartName="/${part}" ContentType="${CONTENT}.${type}+xml"/>`;

/** The parts of a workbook around its sheets. */
export function packageParts(sheets: readonly ListedSheet[]): readonly Piece[] {
  const listed = sheets.map(
    ({ name }, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  // Excel looks a sheet's filter up by this name as well.
  const filters = sheets.map(
    ({ name, filtered }, index) =>
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${name}!${filtered}</definedName>`,
  );
  const workbook = `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${listed.join('')}</sheets><definedNames>${filters.join('')}</definedNames></workbook>`;
  const types = [
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('xl/workbook.xml', 'sheet.main'),
    override('xl/styles.xml', 'styles'),
    ...sheets.map(({ file }) => override(file, 'worksheet')),
    '</Types>',
  ];
  return [
    { file: '[Content_Types].xml', text: types.join('') },
    { file: '_rels/.rels', text: relations([['officeDocument', 'xl/workbook.xml']]) },
    { file: 'xl/workbook.xml', text: workbook },
    {
      file: 'xl/_rels/workbook.xml.rels',
      text: relations([
        ...sheets.map(({ file }) => ['worksheet', file.replace(/^xl\//, '')] as const),
        ['styles', 'styles.xml'],
      ]),
    },
    { file: 'xl/styles.xml', text: STYLE_SHEET },
  ];
}
