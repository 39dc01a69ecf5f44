import { SourceError } from '../../model/index.js';

/** A compound file (OLE 2): what Word 97 to 2003 and password-protected documents are kept in. */
export interface CompoundFile {
  readonly names: readonly string[];
  /** The whole stream of this name, null when there is none. */
  readonly stream: (name: string) => Uint8Array | null;
}

const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER_LENGTH = 512;
const TABLES_IN_HEADER = 109;
const DIRECTORY_ENTRY = 128;
const STREAM = 2;
const ROOT = 5;
/** Sector numbers from here on are marks: end of a chain, free. */
const FIRST_MARK = 0xfffffffa;
const MINI_SECTOR = 64;

export const looksLikeCompound = (bytes: Uint8Array): boolean => MAGIC.every((byte, i) => bytes[i] === byte);

interface DirectoryEntry {
  readonly name: string;
  readonly type: number;
  readonly first: number;
  readonly size: number;
}

/** A file's sectors and which follows which. */
interface Sectors {
  readonly bytes: Uint8Array;
  readonly size: number;
  readonly next: Uint32Array;
}

/** The names of a compound file's streams. Throws SourceError `damaged-document`. */
export const streamNames = (bytes: Uint8Array): readonly string[] => compoundFile(bytes, 'The file').names;

/** Opens a compound file. Throws SourceError `damaged-document`; chains of sectors that run in circles are such damage. */
export function compoundFile(bytes: Uint8Array, name: string): CompoundFile {
  const damage = (): SourceError =>
    new SourceError(
      'damaged-document',
      `${name} is cut off or damaged inside. Download it again, or open it in an office program and save it anew.`,
    );
  if (!looksLikeCompound(bytes) || bytes.length < HEADER_LENGTH) throw damage();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = 2 ** view.getUint16(30, true);
  if (size !== 512 && size !== 4096) throw damage();
  const next = allocation(view, size);
  if (!next) throw damage();
  const sectors: Sectors = { bytes, size, next };
  const directory = chain(sectors, view.getUint32(48, true));
  if (!directory) throw damage();
  const entries = entriesOf(directory);
  const root = entries.find((entry) => entry.type === ROOT);
  const cutoff = view.getUint32(56, true);
  let mini: Sectors | null = null;
  const miniSectors = (): Sectors => {
    const table = chain(sectors, view.getUint32(60, true));
    const content = root ? chain(sectors, root.first) : null;
    if (!table || !content) throw damage();
    const tableView = new DataView(table.buffer);
    const follows = Uint32Array.from({ length: table.length >> 2 }, (_, i) => tableView.getUint32(i * 4, true));
    return { bytes: content, size: MINI_SECTOR, next: follows };
  };
  return {
    names: entries.filter((entry) => entry.type === STREAM).map((entry) => entry.name),
    stream: (wanted) => {
      const entry = entries.find((one) => one.type === STREAM && one.name === wanted);
      if (!entry) return null;
      if (entry.size < cutoff) mini ??= miniSectors();
      const content = entry.size < cutoff && mini ? chain(mini, entry.first) : chain(sectors, entry.first);
      if (!content || content.length < entry.size) throw damage();
      return content.subarray(0, entry.size);
    },
  };
}

/** Where a sector begins: in the file behind the header, in the stream of small sectors at its start. */
const startOf = (sectors: Sectors, sector: number): number =>
  sectors.size === MINI_SECTOR ? sector * MINI_SECTOR : (sector + 1) * sectors.size;

/** Which sector follows which, gathered from all the sectors that hold this table; null when it is broken. */
function allocation(view: DataView, size: number): Uint32Array | null {
  const most = Math.ceil(view.byteLength / size);
  const count = view.getUint32(44, true);
  if (count > most) return null;
  const tables: number[] = [];
  for (let i = 0; i < Math.min(count, TABLES_IN_HEADER); i++) tables.push(view.getUint32(76 + i * 4, true));
  let more = view.getUint32(68, true);
  while (tables.length < count) {
    const start = (more + 1) * size;
    if (more >= FIRST_MARK || start + size > view.byteLength) return null;
    for (let at = 0; at < size - 4 && tables.length < count; at += 4) tables.push(view.getUint32(start + at, true));
    more = view.getUint32(start + size - 4, true);
  }
  const next = new Uint32Array((tables.length * size) >> 2).fill(FIRST_MARK);
  for (const [i, table] of tables.entries()) {
    const start = (table + 1) * size;
    // The last sector of a file may be shorter than a sector.
    for (let at = 0; at < size && start + at + 4 <= view.byteLength; at += 4)
      next[(i * size + at) >> 2] = view.getUint32(start + at, true);
  }
  return next;
}

/** The content of a chain of sectors; null when it leaves the file or comes back to where it was. */
function chain(sectors: Sectors, first: number): Uint8Array<ArrayBuffer> | null {
  const numbers: number[] = [];
  for (let sector = first; sector < FIRST_MARK; sector = sectors.next[sector] ?? FIRST_MARK) {
    if (startOf(sectors, sector) >= sectors.bytes.length || numbers.length > sectors.next.length) return null;
    numbers.push(sector);
  }
  const content = new Uint8Array(numbers.length * sectors.size);
  for (const [i, sector] of numbers.entries()) {
    const start = startOf(sectors, sector);
    content.set(sectors.bytes.subarray(start, start + sectors.size), i * sectors.size);
  }
  return content;
}

function entriesOf(directory: Uint8Array): readonly DirectoryEntry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const entries: DirectoryEntry[] = [];
  for (let at = 0; at + DIRECTORY_ENTRY <= directory.length; at += DIRECTORY_ENTRY) {
    const length = Math.min(64, Math.max(2, view.getUint16(at + 64, true))) - 2;
    entries.push({
      name: new TextDecoder('utf-16le').decode(directory.subarray(at, at + length)),
      type: view.getUint8(at + 66),
      first: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}
