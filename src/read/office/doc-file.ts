import { SourceError } from '../../model/index.js';
import { compoundFile } from './compound-file.js';

/** A Word 97 document taken out of its compound file. */
export interface DocFile {
  /** The main stream: the file's head, the text, pages of properties. */
  readonly main: Uint8Array;
  readonly view: DataView;
  /** The stretch of the table stream that the file's head has under this number. */
  readonly table: (index: number) => Uint8Array;
  /** The whole table stream from where this stretch ends: levels of lists stand behind the lists. */
  readonly behind: (index: number) => Uint8Array;
  /** Where properties are kept that are too long for a page. */
  readonly data: Uint8Array;
}

/** Numbers of the stretches of the table stream. */
export const STRETCH = {
  styles: 1,
  heads: 11,
  characters: 12,
  paragraphs: 13,
  pieces: 33,
  lists: 73,
  listUses: 74,
} as const;

const WORD = 0xa5ec;
const FIRST_STRETCH = 0x9a;
const ENCRYPTED = 0x0100;
const SECOND_TABLE = 0x0200;
/** Word 97; the text of Word 95 is kept otherwise. */
const WORD_97 = 0x00c1;

/** Opens a .doc. Throws SourceError `encrypted`, `unsupported-format` (Word 95 and older) or `damaged-document`. */
export function docFile(bytes: Uint8Array, name: string): DocFile {
  const compound = compoundFile(bytes, name);
  const main = compound.stream('WordDocument');
  if (!main || main.length < FIRST_STRETCH) throw damaged(name);
  const view = new DataView(main.buffer, main.byteOffset, main.byteLength);
  const flags = view.getUint16(10, true);
  if (view.getUint16(0, true) !== WORD || view.getUint16(2, true) < WORD_97)
    throw new SourceError(
      'unsupported-format',
      `${name} is from Word 95 or older, or from another program. Open it in an office program and save it as .docx.`,
    );
  if (flags & ENCRYPTED)
    throw new SourceError(
      'encrypted',
      `${name} is protected by a password. Open it with the password, and save it without.`,
    );
  const table = compound.stream(flags & SECOND_TABLE ? '1Table' : '0Table');
  if (!table) throw damaged(name);
  const place = (index: number): { readonly start: number; readonly length: number } => {
    const at = FIRST_STRETCH + index * 8;
    if (at + 8 > main.length) return { start: 0, length: 0 };
    return { start: view.getUint32(at, true), length: view.getUint32(at + 4, true) };
  };
  return {
    main,
    view,
    table: (index) => {
      const { start, length } = place(index);
      return table.subarray(start, start + length);
    },
    behind: (index) => {
      const { start, length } = place(index);
      return length === 0 ? new Uint8Array(0) : table.subarray(start + length);
    },
    data: compound.stream('Data') ?? new Uint8Array(0),
  };
}

export const damaged = (name: string): SourceError =>
  new SourceError(
    'damaged-document',
    `${name} is cut off or damaged inside. Download it again, or open it in an office program and save it anew.`,
  );
