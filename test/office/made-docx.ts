import { contentTypes, escaped, relationsOf, zipOf } from './package.js';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** What stands in the parts of a Word document, inside their outermost elements. */
export interface DocxParts {
  readonly body: string;
  readonly numbering?: string;
  readonly styles?: string;
  readonly header?: string;
  readonly footer?: string;
  readonly footnotes?: string;
}

const OUTERMOST: Readonly<Record<string, string>> = { header: 'hdr', footer: 'ftr' };

/** A Word document of these parts, as small as one may be. */
export function docxOf({ body, ...others }: DocxParts): Uint8Array {
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes([
      ['word/document.xml', 'wordprocessingml.document.main'],
      ...Object.keys(others).map((part) => [`word/${part}.xml`, `wordprocessingml.${part}`] as const),
    ]),
    '_rels/.rels': relationsOf([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': `${HEAD}<w:document ${NAMESPACES}><w:body>${body}<w:sectPr/></w:body></w:document>`,
  };
  for (const [part, content] of Object.entries(others)) {
    const outermost = OUTERMOST[part] ?? part;
    files[`word/${part}.xml`] = `${HEAD}<w:${outermost} ${NAMESPACES}>${content}</w:${outermost}>`;
  }
  files['word/_rels/document.xml.rels'] = relationsOf(
    Object.keys(others).map((part, i) => [`rId${i + 1}`, part, `${part}.xml`]),
  );
  return zipOf(files);
}

/** A run of text, bold when asked. */
export const run = (text: string, properties = ''): string =>
  text && `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** A paragraph of these runs. */
export const paragraph = (runs: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;

export const inList = (list: number | string, level: number): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

/** A level of a list; `more` goes in before its label. */
export const levelOf = (level: number, format: string, label: string, more = ''): string =>
  `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${label}"/></w:lvl>`;

export const cell = (content: string, properties = ''): string =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content}</w:tc>`;

export const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
export const table = (...rows: readonly string[]): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
