import { SourceError } from '../../model/index.js';
import { officeKind } from '../office/office-kind.js';
import { harmlessName } from './entry-name.js';
import { unpack } from './unpack.js';
import { looksLikeZip, MOST_ENTRIES, tooManyEntries, type ZipEntry, zipDirectory } from './zip-directory.js';

/** A file in an archive. */
export interface ArchiveEntry {
  /** Its name in the archive, harmless as a label: `附件/2020年要点.txt`; for a file in an archive in it `附件.zip/要点.txt`. */
  readonly name: string;
  /**
   * Unpacks it; nothing is kept for a second call. Throws SourceError `encrypted`, `too-large`, `archive-too-large`,
   * `nested-archive`, `unsupported-compression` or `damaged-archive`.
   */
  readonly read: () => Uint8Array;
}

const LARGEST_ENTRY = 64 * 1024 * 1024;
/** All that is unpacked of one archive, the archives in it counted in. */
const LARGEST_TOTAL = 512 * 1024 * 1024;
/** Text packs to a tenth, a table of nothing but zeros to a hundredth; what unpacks to more was made to. */
const HIGHEST_RATIO = 200;
const RATIO_COUNTS_FROM = 4 * 1024 * 1024;

/** What computers put beside the files they pack. */
const LEFT_BEHIND = /(?:^|\/)(?:__MACOSX(?:\/|$)|\.|Thumbs\.db$|desktop\.ini$|~\$)/iu;

/**
 * The files of a ZIP archive in the order of its directory, those of archives in it included, one level deep; no two have one name. Unpacked
 * only when read, one after the other, so that memory holds one at a time. Folders, hidden files and what systems leave behind are passed over.
 * Throws SourceError `damaged-archive` or `too-many-entries`; what is wrong with one entry its `read` throws.
 */
export function* archiveEntries(bytes: Uint8Array, name: string): Generator<ArchiveEntry, void, void> {
  const budget = { bytes: LARGEST_TOTAL, entries: MOST_ENTRIES };
  const alone = aloneNames();
  for (const file of filesOf(bytes, name, budget))
    for (const one of /\.zip$/iu.test(file.name) ? nested(file, name, budget) : [file])
      yield { ...one, name: alone(one.name) };
}

/** What is left to be read of an archive. */
interface Budget {
  bytes: number;
  entries: number;
}

/** Tells names apart that are alike: a.txt, then a (2).txt, unless that is another's name. */
function aloneNames(): (name: string) => string {
  const last = new Map<string, number>();
  return (plain) => {
    let name = plain;
    for (let number = last.get(plain) ?? 1; last.has(name); ) {
      number++;
      last.set(plain, number);
      name = plain.replace(/(?=\.[^./]*$)|$/u, ` (${number})`);
    }
    last.set(name, 1);
    return name;
  };
}

function* filesOf(bytes: Uint8Array, archive: string, budget: Budget): Generator<ArchiveEntry, void, void> {
  const directory = zipDirectory(bytes, archive);
  // Those that hold nothing count too.
  budget.entries -= directory.length;
  if (budget.entries < 0) throw tooManyEntries(archive);
  for (const entry of directory) {
    const name = harmlessName(entry.name) || 'unnamed';
    if (/[/\\]$/u.test(entry.name) || LEFT_BEHIND.test(name)) continue;
    yield { name, read: () => readEntry(bytes, entry, `${archive}/${name}`, budget) };
  }
}

/** An archive in the archive: its files, or itself as an entry that cannot be read. Throws SourceError `too-many-entries` for all together. */
function* nested(file: ArchiveEntry, archive: string, budget: Budget): Generator<ArchiveEntry, void, void> {
  const label = `${archive}/${file.name}`;
  let inner: Uint8Array;
  try {
    inner = file.read();
    if (!looksLikeZip(inner) || officeKind(inner) !== null) {
      yield { name: file.name, read: () => inner };
      return;
    }
    zipDirectory(inner, label);
  } catch (error) {
    yield {
      name: file.name,
      read: () => {
        throw error;
      },
    };
    return;
  }
  for (const { name, read } of filesOf(inner, label, budget))
    yield { name: `${file.name}/${name}`, read: /\.zip$/iu.test(name) ? () => tooDeep(`${label}/${name}`) : read };
}

function tooDeep(label: string): never {
  throw new SourceError(
    'nested-archive',
    `${label} is an archive in an archive in an archive. Unpack it and ingest the folder.`,
  );
}

function readEntry(bytes: Uint8Array, entry: ZipEntry, label: string, budget: Budget): Uint8Array {
  if (entry.size > RATIO_COUNTS_FROM && entry.size > entry.packedSize * HIGHEST_RATIO)
    throw new SourceError(
      'too-large',
      `${label} unpacks to ${Math.round(entry.size / Math.max(1, entry.packedSize))} times its size, as no notice does. Leave it out.`,
    );
  if (entry.size > budget.bytes)
    throw new SourceError(
      'archive-too-large',
      `${label} and what stands behind it is left unread: the archive unpacks to more than ${LARGEST_TOTAL / 1024 / 1024} MB. Unpack it and ingest the folder.`,
    );
  const unpacked = unpack(bytes, entry, Math.min(LARGEST_ENTRY, budget.bytes), label);
  budget.bytes -= unpacked.length;
  return unpacked;
}
