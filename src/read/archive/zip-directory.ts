import { SourceError } from '../../model/index.js';
import { decodedName } from './entry-name.js';

/** One file in a ZIP archive, as its directory lists it. */
export interface ZipEntry {
  /** As written in the archive; never a path to be opened. */
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where the entry's own header begins. */
  readonly offset: number;
}

/** More files than a folder of notices has. */
export const MOST_ENTRIES = 10_000;

const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
/** Before the record that ends an archive of many files, or any that a program wrote so, stand a longer one and its place. */
const MANY = 0xffff;
const LONG_END = 0x06064b50;
const LONG_END_LENGTH = 56;
const LOCATOR_LENGTH = 20;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
/** What stands before the packed bytes of an entry has at least so many bytes. */
const HEADER_LENGTH = 30;
const ENCRYPTED_FLAG = 0x1;
const UTF8_FLAG = 0x800;
/** The field that holds sizes of more than four bytes; some programs always write it. */
const LONG_SIZES = 0x0001;
const ELSEWHERE = 0xffffffff;

/** Do the bytes begin as a ZIP archive does, an empty one included? */
export const looksLikeZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 &&
  bytes[1] === 0x4b &&
  ((bytes[2] === 0x03 && bytes[3] === 0x04) || (bytes[2] === 0x05 && bytes[3] === 0x06));

const damaged = (name: string): SourceError =>
  new SourceError(
    'damaged-archive',
    `${name} is cut off or damaged: the directory at its end is missing or broken. Download it again.`,
  );

export const tooManyEntries = (name: string): SourceError =>
  new SourceError(
    'too-many-entries',
    `${name} holds more than ${MOST_ENTRIES} files, and no more are read. Unpack it and ingest the folders one by one.`,
  );

/**
 * The entries of a ZIP archive, from the directory at its end; nothing is unpacked.
 * Throws SourceError `damaged-archive` (a download cut off, say; entries that share bytes) and `too-many-entries`.
 */
export function zipDirectory(bytes: Uint8Array, name: string): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = endOf(view);
  if (found === null) throw damaged(name);
  const { count, length, offset, end } = numbersAt(view, found);
  if (count > MOST_ENTRIES) throw tooManyEntries(name);
  // A program to unpack it may stand before the archive; offsets count from the archive's own start.
  const base = end - length - offset;
  const entries: ZipEntry[] = [];
  let at = end - length;
  for (let i = 0; i < count; i++) {
    if (at < 0 || at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY) throw damaged(name);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + ENTRY_LENGTH + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > end) throw damaged(name);
    entries.push(entryAt(view, bytes, at, nameLength, extraLength, base));
    at = next;
  }
  refuseOverlaps(entries, name);
  return entries;
}

/** Entries that share packed bytes are how an archive of a few kilobytes unpacks to gigabytes; no program writes them. */
function refuseOverlaps(entries: readonly ZipEntry[], name: string): void {
  let end = 0;
  for (const { offset, packedSize } of [...entries].sort((a, b) => a.offset - b.offset)) {
    if (offset < end)
      throw new SourceError(
        'damaged-archive',
        `${name} lists the same bytes as several files, as only attacks do. Download it again, or leave it out.`,
      );
    end = offset + HEADER_LENGTH + packedSize;
  }
}

/** Where the record that ends an archive begins: behind it stands a comment as long as it says, in which another may seem to begin. */
function endOf(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  let last: number | null = null;
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + END_LENGTH + view.getUint16(at + 20, true) === view.byteLength) return at;
    last ??= at;
  }
  return last;
}

/** What the record at the end says of the directory, which lies before `end`; or the longer record before it, which has room for any number. */
function numbersAt(view: DataView, end: number) {
  const count = view.getUint16(end + 10, true);
  const long = end - LOCATOR_LENGTH - LONG_END_LENGTH;
  if (count !== MANY || long < 0 || view.getUint32(long, true) !== LONG_END) {
    const [length, offset] = [view.getUint32(end + 12, true), view.getUint32(end + 16, true)];
    return { count, length, offset, end };
  }
  const number = (at: number): number => Number(view.getBigUint64(long + at, true));
  return { count: number(32), length: number(40), offset: number(48), end: long };
}

function entryAt(
  view: DataView,
  bytes: Uint8Array,
  at: number,
  nameLength: number,
  extraLength: number,
  base: number,
): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const nameStart = at + ENTRY_LENGTH;
  const long = longSizes(view, nameStart + nameLength, extraLength);
  const size = (field: number): number => {
    const short = view.getUint32(at + field, true);
    return short === ELSEWHERE ? (long() ?? short) : short;
  };
  const unpacked = size(24);
  const packedSize = size(20);
  return {
    name: decodedName(bytes.subarray(nameStart, nameStart + nameLength), (flags & UTF8_FLAG) !== 0),
    encrypted: (flags & ENCRYPTED_FLAG) !== 0,
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    packedSize,
    size: unpacked,
    offset: Math.max(0, base) + size(42),
  };
}

/** The sizes of the field for long sizes, one after the other: those that do not fit their usual place. */
function longSizes(view: DataView, start: number, length: number): () => number | null {
  let at = start;
  const end = start + length;
  while (at + 4 <= end && view.getUint16(at, true) !== LONG_SIZES) at += 4 + view.getUint16(at + 2, true);
  let next = at + 4;
  const last = at + 4 <= end ? Math.min(end, next + view.getUint16(at + 2, true)) : 0;
  return () => {
    if (next + 8 > last) return null;
    next += 8;
    return Number(view.getBigUint64(next - 8, true));
  };
}
