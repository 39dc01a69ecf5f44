import { zipOf } from './package.js';

/** An OpenDocument spreadsheet around its sheets, `table:table` elements; `styles` are those of its tables. */
export const odsOf = (sheets: string, styles = '', more: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipOf({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml':
      '<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" ' +
      'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" ' +
      'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0">' +
      `<office:automatic-styles>${styles}</office:automatic-styles>` +
      `<office:body><office:spreadsheet>${sheets}</office:spreadsheet></office:body></office:document-content>`,
    ...more,
  });

export const odsSheet = (name: string, inside: string, style = ''): string =>
  `<table:table table:name="${name}"${style && ` table:style-name="${style}"`}>${inside}</table:table>`;
export const odsRow = (...cells: readonly string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`;
export const odsCell = (text: string, attributes = ''): string =>
  `<table:table-cell ${attributes}>${text === '' ? '' : `<text:p>${text}</text:p>`}</table:table-cell>`;
