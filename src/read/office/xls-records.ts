import { SourceError } from '../../model/index.js';
import { builtInFormats } from './cell-format.js';
import type { Range } from './cell-range.js';
import { MOST_CELLS, tooManyCells } from './worksheet.js';

/** A sheet of an old workbook, by where its records begin; what its cells hold is left to the library. */
export interface XlsSheet {
  readonly hidden: boolean;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: readonly Range[];
  readonly merged: readonly Range[];
}

/** A workbook's stream with nothing in it but what its cells' texts need, and what lies over the cells of each sheet, in the stream's order. */
export interface XlsRecords {
  readonly stream: Uint8Array;
  readonly sheets: readonly XlsSheet[];
}

/** Numbers of records in [MS-XLS] 2.3. */
const BOF = 0x0809;
const EOF = 0x000a;
const BOUND_SHEET = 0x0085;
const CODE_PAGE = 0x0042;
const DATE_1904 = 0x0022;
const FILE_PASS = 0x002f;
const FORMAT = 0x041e;
const XF = 0x00e0;
const CONTINUE = 0x003c;
const SST = 0x00fc;
const STRING = 0x0207;
const MULTIPLE_RK = 0x00bd;
const ROW = 0x0208;
const COLUMNS = 0x007d;
const MERGED = 0x00e5;
/** NUMBER, RK, FORMULA, BOOLERR, LABEL, RSTRING, LABELSST: a cell each. */
const CELLS = [0x0203, 0x027e, 0x0006, 0x0205, 0x0204, 0x00d6, 0x00fd];
/** All else (links, drawings, notes, macros) is no text of a table, and some of it can be made to take hours. */
const KEPT = new Set([BOF, EOF, BOUND_SHEET, CODE_PAGE, DATE_1904, FORMAT, XF, SST, STRING, MULTIPLE_RK, ...CELLS]);

const HEADER = 4;
const BIFF8 = 0x0600;
const HIDDEN_ROW = 0x20;
/** The last column of an old workbook, and more merged cells than its rows. */
const LAST_COLUMN = 256;
const MOST_MERGED = 65_536;

interface OpenSheet extends XlsSheet {
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Range[];
  readonly merged: Range[];
  cells: number;
}

const blankSheet = (hidden: boolean): OpenSheet => ({
  hidden,
  hiddenRows: new Set(),
  hiddenColumns: [],
  merged: [],
  cells: 0,
});

/** A record that gives a number format: the library names those that Excel knows by number as an American Excel shows them. */
function formatRecord(id: number, code: string): Uint8Array {
  const record = new Uint8Array(HEADER + 5 + code.length * 2);
  const view = new DataView(record.buffer);
  [FORMAT, record.length - HEADER, id, code.length].forEach((value, i) => {
    view.setUint16(i * 2, value, true);
  });
  view.setUint8(8, 1);
  [...code].forEach((character, i) => {
    view.setUint16(9 + i * 2, character.charCodeAt(0), true);
  });
  return record;
}

/** What a record says of the rows and columns of its sheet. */
function note(type: number, body: DataView, sheet: OpenSheet, name: string): void {
  const word = (at: number): number => (at + 2 <= body.byteLength ? body.getUint16(at, true) : 0);
  if (CELLS.includes(type)) sheet.cells++;
  else if (type === MULTIPLE_RK) sheet.cells += body.byteLength / 6;
  else if (type === ROW && (word(12) & HIDDEN_ROW) !== 0) sheet.hiddenRows.add(word(0) + 1);
  else if (type === COLUMNS && (word(8) & 1) !== 0 && sheet.hiddenColumns.length < LAST_COLUMN)
    sheet.hiddenColumns.push({ top: 1, bottom: Number.POSITIVE_INFINITY, left: word(0) + 1, right: word(2) + 1 });
  else if (type === MERGED)
    for (let at = 2; at + 8 <= body.byteLength && sheet.merged.length < MOST_MERGED; at += 8)
      sheet.merged.push({
        top: word(at) + 1,
        bottom: word(at + 2) + 1,
        left: word(at + 4) + 1,
        right: word(at + 6) + 1,
      });
  if (sheet.cells > MOST_CELLS) throw tooManyCells(name);
}

/** Goes through the stream of an old workbook. Throws SourceError `encrypted` and `too-large`. */
export function xlsRecords(stream: Uint8Array, name: string): XlsRecords {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const pieces: Uint8Array[] = [];
  let length = 0;
  const keep = (piece: Uint8Array): void => {
    pieces.push(piece);
    length += piece.length;
  };
  const listed: { readonly from: number; readonly record: Uint8Array; readonly hidden: boolean }[] = [];
  const begun = new Map<number, { readonly at: number; readonly sheet: OpenSheet }>();
  let sheet: OpenSheet | null = null;
  let kept = false;
  for (let at = 0, end = 0; at + HEADER <= stream.length; at = end) {
    const type = view.getUint16(at, true);
    end = at + HEADER + view.getUint16(at + 2, true);
    if (end > stream.length) break;
    if (type === FILE_PASS)
      throw new SourceError(
        'encrypted',
        `${name} is protected by a password. Open it with the password, and save it without.`,
      );
    const body = new DataView(stream.buffer, stream.byteOffset + at + HEADER, end - at - HEADER);
    if (type === BOF && length > 0) {
      sheet = blankSheet(false);
      begun.set(at, { at: length, sheet });
    }
    if (sheet) note(type, body, sheet, name);
    kept = type === CONTINUE ? kept : KEPT.has(type);
    if (!kept) continue;
    const record = stream.slice(at, end);
    if (type === BOUND_SHEET && body.byteLength > 5)
      listed.push({ from: body.getUint32(0, true), record, hidden: body.getUint8(4) !== 0 });
    keep(record);
    if (type === BOF && pieces.length === 1 && body.getUint16(0, true) === BIFF8)
      for (const [id, code] of builtInFormats()) keep(formatRecord(id, code));
  }
  const sheets: XlsSheet[] = [];
  for (const { from, record, hidden } of listed.sort((a, b) => a.from - b.from)) {
    const found = begun.get(from);
    new DataView(record.buffer).setUint32(HEADER, found?.at ?? length, true);
    sheets.push({ ...(found?.sheet ?? blankSheet(false)), hidden });
  }
  return { stream: joined(pieces, length), sheets };
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
