import type { SourceText } from '../source-text.js';
import { eachPartOnce, officePackage } from './office-package.js';
import { addSheet } from './sheet-lines.js';
import { textWriter } from './text-writer.js';
import { cellFormats, stringsIn } from './workbook-parts.js';
import { sheetRows, type Workbook } from './worksheet.js';
import { eachChild, elementsOf, type XmlElement } from './xml.js';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * The text of an Excel workbook: each sheet that is not hidden under its name, a row a line, the cells as they are shown (0.285 as
 * 28.5%), merged cells printed once. Throws SourceError as `docxText` does.
 */
export function xlsxText(bytes: Uint8Array, name: string): SourceText {
  const pack = officePackage(bytes, name, 'xl/workbook.xml');
  const relations = pack.relations(pack.main);
  const xmlOf = (type: string): string | null => {
    const part = relations.find((relation) => relation.type === type)?.part;
    return part === undefined ? null : pack.xml(part);
  };
  const sheets: { readonly title: string; readonly part: string }[] = [];
  const worksheets = new Map(relations.filter(({ type }) => type === 'worksheet').map(({ id, part }) => [id, part]));
  let from1904 = false;
  const addListed = ({ attributes }: XmlElement): void => {
    const part = worksheets.get(attributes.id ?? '');
    if (part !== undefined && (attributes.state ?? 'visible') === 'visible')
      sheets.push({ title: attributes.name ?? '', part });
  };
  eachChild(
    pack.xml(pack.main) ?? '',
    ['workbook'],
    (child) => {
      if (child.name === 'workbookPr') from1904 = ['1', 'true'].includes(child.attributes.date1904 ?? '');
      if (child.name === 'sheets') elementsOf(child).forEach(addListed);
    },
    name,
  );
  const formats = cellFormats(xmlOf('styles'), name);
  const workbook: Workbook = { name, strings: stringsIn(xmlOf('sharedStrings'), name), formats, from1904 };
  const writer = textWriter(name);
  for (const { title, part } of eachPartOnce(sheets))
    addSheet(sheetRows(pack.xml(part) ?? '<none/>', workbook), title.trim(), writer);
  return writer.finish(MEDIA_TYPE, 'utf-8');
}
