import { type DocFile, STRETCH } from './doc-file.js';
import { LEVELS, type ListLevel, type NumberedList } from './list-labels.js';

/** Formats of numbers by Word's codes, under the names that Office Open XML has for them. */
const FORMATS: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  10: 'ideographDigital',
  11: 'japaneseCounting',
  14: 'decimalFullWidth',
  16: 'japaneseLegal',
  17: 'japaneseDigitalTenThousand',
  18: 'decimalEnclosedCircle',
  22: 'decimalZero',
  23: 'bullet',
  26: 'decimalEnclosedFullstop',
  27: 'decimalEnclosedParen',
  28: 'decimalEnclosedCircleChinese',
  29: 'ideographEnclosedCircle',
  30: 'ideographTraditional',
  31: 'ideographZodiac',
  33: 'taiwaneseCounting',
  34: 'ideographLegalTraditional',
  35: 'taiwaneseCountingThousand',
  36: 'taiwaneseDigital',
  37: 'chineseCounting',
  38: 'chineseLegalSimplified',
  39: 'chineseCountingThousand',
  255: 'none',
};
const SUFFIXES = ['tab', 'space', 'nothing'] as const;

const LIST = 28;
const USE = 16;
const LEVEL = 28;
const OVERRIDE = 8;
const RESTARTS = 0x10;
const REDEFINES = 0x20;
const EMPTY = 0xffffffff;

interface Definition {
  readonly id: number;
  readonly levels: readonly ListLevel[];
}

/** Where reading stands in a stretch of bytes. */
interface Reader {
  readonly view: DataView;
  at: number;
}

const readerOf = ({ buffer, byteOffset, byteLength }: Uint8Array, at: number): Reader => ({
  view: new DataView(buffer, byteOffset, byteLength),
  at,
});

/** A level: its head, the looks of its paragraphs and of its number, and the label with the levels' numbers as characters 0 to 8. */
function readLevel(reader: Reader): ListLevel {
  const { view, at } = reader;
  const flags = view.getUint8(at + 5);
  const format = FORMATS[view.getUint8(at + 4)] ?? 'decimal';
  const noRestart = (flags & 0x08) !== 0;
  const label = at + LEVEL + view.getUint8(at + 24) + view.getUint8(at + 25);
  const length = view.getUint16(label, true);
  let pattern = '';
  for (let i = 0; i < length; i++) {
    const code = view.getUint16(label + 2 + i * 2, true);
    pattern += code < LEVELS ? `%${code + 1}` : String.fromCharCode(code);
  }
  reader.at = label + 2 + length * 2;
  return {
    start: view.getInt32(at, true),
    format,
    pattern,
    suffix: SUFFIXES[view.getUint8(at + 15)] ?? 'tab',
    legal: (flags & 0x04) !== 0,
    restartAfter: noRestart ? view.getUint8(at + 26) : null,
  };
}

function definitionsOf(file: DocFile): ReadonlyMap<number, Definition> {
  const heads = file.table(STRETCH.lists);
  const definitions = new Map<number, Definition>();
  if (heads.length < 2) return definitions;
  const view = new DataView(heads.buffer, heads.byteOffset, heads.byteLength);
  const levels = readerOf(file.behind(STRETCH.lists), 0);
  for (let i = 0; i < view.getUint16(0, true); i++) {
    const at = 2 + i * LIST;
    const simple = (view.getUint8(at + 26) & 1) !== 0;
    const id = view.getInt32(at, true);
    definitions.set(id, { id, levels: Array.from({ length: simple ? 1 : LEVELS }, () => readLevel(levels)) });
  }
  return definitions;
}

/** The lists of a document as its paragraphs name them, from 1 on. Throws RangeError when they are damaged. */
export function docLists(file: DocFile): (index: number) => NumberedList | null {
  const uses = file.table(STRETCH.listUses);
  const lists: NumberedList[] = [];
  if (uses.length >= 4) {
    const definitions = definitionsOf(file);
    const { view } = readerOf(uses, 0);
    const count = view.getUint32(0, true);
    const overrides = readerOf(uses, 4 + count * USE);
    for (let i = 0; i < count; i++) {
      const at = 4 + i * USE;
      const definition = definitions.get(view.getInt32(at, true));
      lists.push(listOf(i + 1, definition, view.getUint8(at + 12), overrides));
    }
  }
  return (index) => lists[index - 1] ?? null;
}

/** A use of a list, with what it changes in it. */
function listOf(index: number, definition: Definition | undefined, changes: number, reader: Reader): NumberedList {
  const levels = [...(definition?.levels ?? [])];
  const restarts: (number | undefined)[] = [];
  if (reader.at + 4 <= reader.view.byteLength && reader.view.getUint32(reader.at, true) === EMPTY) reader.at += 4;
  for (let i = 0; i < changes; i++) {
    const start = reader.view.getInt32(reader.at, true);
    const flags = reader.view.getUint32(reader.at + 4, true);
    const level = flags & 0xf;
    reader.at += OVERRIDE;
    if (flags & RESTARTS) restarts[level] = start;
    if (!(flags & REDEFINES)) continue;
    const own = readLevel(reader);
    levels[level] = own;
    if (flags & RESTARTS) restarts[level] = own.start;
  }
  return { id: String(index), counter: String(definition?.id ?? `use ${index}`), levels, restarts };
}
