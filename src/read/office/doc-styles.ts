import { type DocFile, STRETCH } from './doc-file.js';
import type { Properties } from './doc-properties.js';

/** Paragraph properties by style, those of the styles it is based on first, so that what comes later holds. */
export type StyleProperties = (style: number) => readonly Properties[];

interface Style {
  readonly basedOn: number;
  readonly properties: Properties;
}

const PARAGRAPH = 1;
const LONGEST_CHAIN = 12;

/** Reads the style sheet. Throws RangeError when it is damaged. */
export function docStyles(file: DocFile): StyleProperties {
  const sheet = file.table(STRETCH.styles);
  const styles: (Style | null)[] = [];
  if (sheet.length > 4) {
    const view = new DataView(sheet.buffer, sheet.byteOffset, sheet.byteLength);
    const count = view.getUint16(2, true);
    const head = view.getUint16(4, true);
    let at = 2 + view.getUint16(0, true);
    for (let i = 0; i < count && at + 2 <= sheet.length; i++) {
      const length = view.getUint16(at, true);
      styles.push(length === 0 ? null : styleAt(sheet, view, at + 2, head));
      at += 2 + length + (length % 2);
    }
  }
  return (style) => {
    const chain: Properties[] = [];
    for (let at = style; chain.length < LONGEST_CHAIN; at = (styles[at] as Style).basedOn) {
      const found = styles[at];
      if (!found) break;
      chain.unshift(found.properties);
    }
    return chain;
  };
}

function styleAt(sheet: Uint8Array, view: DataView, start: number, head: number): Style | null {
  const kind = view.getUint16(start + 2, true);
  if ((kind & 0xf) !== PARAGRAPH) return null;
  // The name ends with a zero.
  const name = start + head;
  const at = name + 2 + view.getUint16(name, true) * 2 + 2;
  const length = view.getUint16(at, true);
  return { basedOn: kind >> 4, properties: length > 2 ? sheet.subarray(at + 4, at + 2 + length) : new Uint8Array(0) };
}
