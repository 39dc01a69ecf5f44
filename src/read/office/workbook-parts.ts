import { builtInFormat } from './cell-format.js';
import { allIn, eachChild, elementsOf, textIn, type XmlElement } from './xml.js';

/** Text in runs, without the reading aids that stand over it. */
export const richText = (element: XmlElement): string =>
  elementsOf(element)
    .map((child) =>
      child.name === 't' ? textIn(child) : child.name === 'r' ? allIn(child, 't').map(textIn).join('') : '',
    )
    .join('');

/** The number formats of a workbook's cell styles, from styles.xml. */
export function cellFormats(xml: string | null, name: string): readonly (string | null)[] {
  const own = new Map<number, string>();
  const formats: (string | null)[] = [];
  if (xml !== null)
    eachChild(
      xml,
      ['numFmts', 'cellXfs'],
      ({ attributes }, parent) => {
        const id = Number(attributes.numFmtId ?? 0);
        if (parent === 'numFmts') own.set(id, attributes.formatCode ?? '');
        else formats.push(own.get(id) ?? builtInFormat(id));
      },
      name,
    );
  return formats;
}

/** The texts that cells share, from sharedStrings.xml. */
export const stringsIn = (xml: string | null, name: string): readonly string[] => {
  const strings: string[] = [];
  if (xml !== null) eachChild(xml, ['sst'], (child) => strings.push(richText(child)), name);
  return strings;
};
