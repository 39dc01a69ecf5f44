import { SourceError } from '../../model/index.js';
import { unpack } from '../archive/unpack.js';
import { looksLikeZip, zipDirectory } from '../archive/zip-directory.js';
import { looksLikeCompound, streamNames } from './compound-file.js';

/** The office formats that notices come in; `protected` is one that a password keeps closed. */
export type OfficeKind =
  | 'docx'
  | 'xlsx'
  | 'xlsb'
  | 'pptx'
  | 'odt'
  | 'ods'
  | 'ofd'
  | 'doc'
  | 'xls'
  | 'ppt'
  | 'protected';

/** What is in a package of each kind, by the names of its parts. */
const PARTS: readonly (readonly [OfficeKind, RegExp])[] = [
  ['docx', /^word\//iu],
  ['xlsb', /^xl\/workbook\.bin$/iu],
  ['xlsx', /^xl\//iu],
  ['pptx', /^ppt\//iu],
  ['ofd', /^OFD\.xml$/iu],
];

const LONGEST_MIMETYPE = 200;

/** The streams of old office documents. */
const STREAMS: readonly (readonly [OfficeKind, readonly string[]])[] = [
  ['protected', ['EncryptedPackage']],
  ['doc', ['WordDocument']],
  ['xls', ['Workbook', 'Book']],
  ['ppt', ['PowerPoint Document']],
];

/** Which office format the bytes are in, by what they hold and not by any name; null when in none (a plain ZIP archive, text). Never throws. */
export function officeKind(bytes: Uint8Array): OfficeKind | null {
  try {
    if (looksLikeZip(bytes)) return packageKind(bytes);
    return looksLikeCompound(bytes) ? compoundKind(bytes) : null;
  } catch (error) {
    if (error instanceof SourceError) return null;
    throw error;
  }
}

function packageKind(bytes: Uint8Array): OfficeKind | null {
  const entries = zipDirectory(bytes, '');
  const names = entries.map((entry) => entry.name.replaceAll('\\', '/'));
  if (names.includes('[Content_Types].xml') || names.includes('OFD.xml'))
    return PARTS.find(([, part]) => names.some((name) => part.test(name)))?.[0] ?? null;
  // An OpenDocument package says what it is in a part of its own.
  const mimetype = entries[names.indexOf('mimetype')];
  if (!mimetype || !names.includes('content.xml')) return null;
  const said = new TextDecoder().decode(unpack(bytes, mimetype, LONGEST_MIMETYPE, 'mimetype'));
  return said.includes('opendocument.spreadsheet') ? 'ods' : 'odt';
}

function compoundKind(bytes: Uint8Array): OfficeKind | null {
  const names = streamNames(bytes);
  return STREAMS.find(([, streams]) => streams.some((stream) => names.includes(stream)))?.[0] ?? null;
}
