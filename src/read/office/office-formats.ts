import { Buffer } from 'node:buffer';
import { SourceError } from '../../model/index.js';
import { looksLikeZip, zipDirectory } from '../archive/zip-directory.js';
import type { FileText } from '../decode-once.js';
import { plainText } from '../plain-text.js';
import type { SourceText } from '../source-text.js';
import { looksLikeCompound } from './compound-file.js';
import { delimitedText, looksDelimited } from './delimited-text.js';
import { docText } from './doc-text.js';
import { docxText } from './docx-text.js';
import { odsText } from './ods-text.js';
import { type OfficeKind, officeKind } from './office-kind.js';
import { xlsText } from './xls-text.js';
import { xlsxText } from './xlsx-text.js';

/** A format of office documents: how its bytes are known, how they are read, and how its files are named. */
interface OfficeFormat {
  readonly name: string;
  readonly extensions: readonly string[];
  readonly fits: (bytes: Uint8Array, file?: FileText) => boolean;
  readonly read: (bytes: Uint8Array, name: string, file?: FileText) => SourceText;
}

const of =
  (...kinds: readonly OfficeKind[]) =>
  (bytes: Uint8Array): boolean => {
    const kind = officeKind(bytes);
    return kind !== null && kinds.includes(kind);
  };

const refusal =
  (code: string, message: string) =>
  (_: Uint8Array, name: string): never => {
    throw new SourceError(code, `${name} ${message}`);
  };

const toConvert = (what: string, to: string): ((bytes: Uint8Array, name: string) => never) =>
  refusal('unsupported-format', `is ${what}. Convert it first: libreoffice --headless --convert-to ${to} FILE`);

/** Word and Excel of 2003, Word's one-file packages, and flat OpenDocument. */
const FLAT_XML =
  /^(?:<\?xml[^>]{0,100}>\s*)?(?:<\?mso-application |<(?:w:wordDocument|pkg:package|office:document|(?:ss:)?Workbook)\s)/u;

/** Formats that are text themselves, known by what they begin with. */
const begins =
  (pattern: RegExp) =>
  (bytes: Uint8Array): boolean =>
    pattern.test(
      Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 512))
        .toString('latin1')
        .replace(/^ï»¿/u, '')
        .trimStart(),
    );

/** A table in a file that says it is text stays as it is written there. */
const plainTable = (bytes: Uint8Array, name: string, file?: FileText): SourceText =>
  /\.(?:txt|text|md|markdown)$/iu.test(name) ? plainText(bytes, name, file) : delimitedText(bytes, name, file);

/** A ZIP archive that holds no office document: cut off, say, or an archive of files where one file is asked for. */
function archive(bytes: Uint8Array, name: string): never {
  zipDirectory(bytes, name);
  throw new SourceError(
    'archive',
    `${name} is an archive of files, not a notice. Ingest it, or unpack it and read the files in it.`,
  );
}

/**
 * The formats of office programs and of plain tables, known by content. Those that cannot be read are among them: each throws a
 * SourceError that says what to do.
 */
export const OFFICE_FORMATS: readonly OfficeFormat[] = [
  { name: 'a Word document (.docx)', extensions: ['docx', 'docm', 'dotx'], fits: of('docx'), read: docxText },
  { name: 'an old Word document (.doc)', extensions: ['doc', 'dot', 'wps'], fits: of('doc'), read: docText },
  { name: 'an Excel workbook (.xlsx)', extensions: ['xlsx', 'xlsm', 'xltx'], fits: of('xlsx'), read: xlsxText },
  {
    name: 'a document protected by a password',
    extensions: ['docx', 'xlsx', 'pptx', 'doc', 'xls'],
    fits: of('protected'),
    read: refusal('encrypted', 'is protected by a password. Open it with the password, and save it without.'),
  },
  {
    name: 'an old Excel workbook (.xls)',
    extensions: ['xls', 'xlt', 'et', 'ett'],
    fits: of('xls'),
    read: xlsText,
  },
  {
    name: 'a presentation',
    extensions: ['ppt', 'pptx', 'dps'],
    fits: of('ppt', 'pptx'),
    read: refusal('unsupported-format', 'is a presentation. Save the notice in it as a text or Word document.'),
  },
  { name: 'an OpenDocument spreadsheet (.ods)', extensions: ['ods', 'ots'], fits: of('ods'), read: odsText },
  {
    name: 'an OpenDocument text (.odt)',
    extensions: ['odt', 'ott'],
    fits: of('odt'),
    read: toConvert('an OpenDocument text', 'docx'),
  },
  {
    name: 'an RTF document',
    extensions: ['rtf'],
    fits: begins(/^\{\\rtf/u),
    read: toConvert('an RTF document', 'docx'),
  },
  {
    name: 'an office document in flat XML',
    extensions: ['xml', 'fodt', 'fods'],
    fits: begins(FLAT_XML),
    read: toConvert('an office document in flat XML', 'docx (or xlsx)'),
  },
  {
    name: 'a binary Excel workbook (.xlsb)',
    extensions: ['xlsb'],
    fits: of('xlsb'),
    read: toConvert('a binary Excel workbook', 'xlsx'),
  },
  { name: 'an archive', extensions: ['zip'], fits: looksLikeZip, read: archive },
  // Neither Word nor Excel, or damaged: the reader says which.
  { name: 'an old office document', extensions: ['doc', 'xls', 'ppt', 'wps'], fits: looksLikeCompound, read: docText },
  { name: 'a plain table', extensions: ['csv', 'tsv', 'txt'], fits: looksDelimited, read: plainTable },
];
