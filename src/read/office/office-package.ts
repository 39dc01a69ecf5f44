import { SourceError } from '../../model/index.js';
import { unpack } from '../archive/unpack.js';
import { type ZipEntry, zipDirectory } from '../archive/zip-directory.js';
import { eachChild } from './xml.js';

/** An office document as a package of XML parts, each unpacked when it is asked for. */
export interface OfficePackage {
  /** The part that the package is about: word/document.xml, xl/workbook.xml. */
  readonly main: string;
  /** A part's XML, null when there is none of this name. */
  readonly xml: (part: string) => string | null;
  /** What a part refers to, in the order of the file. */
  readonly relations: (part: string) => readonly Relation[];
}

export interface Relation {
  readonly id: string;
  /** The last word of its type: header, footnotes, sharedStrings. */
  readonly type: string;
  /** The name of the part it leads to. */
  readonly part: string;
}

/** A notice of a thousand pages has some 20 MB of XML. */
const LARGEST_PART = 40 * 1024 * 1024;
/** All parts that are read of a package: several may share the same packed bytes. */
const LARGEST_TOGETHER = 80 * 1024 * 1024;

const key = (part: string): string => part.replaceAll('\\', '/').replace(/^\//u, '').toLowerCase();

/** What refers to parts, without what refers to one again. */
export const eachPartOnce = <T extends { readonly part: string }>(referring: readonly T[]): readonly T[] =>
  [...new Map(referring.toReversed().map((one) => [one.part, one])).values()].reverse();

/** The name of a part as another part writes it: relative to its own folder, or from the top. */
export function partFrom(from: string, target: string): string {
  const folder = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/'))
    if (step === '..') folder.pop();
    else if (step !== '' && step !== '.') folder.push(step);
  return folder.join('/');
}

/**
 * Opens the package of a docx or xlsx. `usual` is where its main part lies when the package does not say.
 * Throws SourceError `damaged-archive`, and `damaged-document` when the main part is missing; so do the functions it gives, of other parts.
 */
export function officePackage(bytes: Uint8Array, name: string, usual: string): OfficePackage {
  const entries = new Map<string, ZipEntry>(zipDirectory(bytes, name).map((entry) => [key(entry.name), entry]));
  let left = LARGEST_TOGETHER;
  const xml = (part: string): string | null => {
    const entry = entries.get(key(part));
    if (!entry) return null;
    const unpacked = unpack(bytes, entry, Math.min(LARGEST_PART, left), `${name} (${part})`);
    left -= unpacked.length;
    return decodedXml(unpacked);
  };
  const relations = (part: string): readonly Relation[] => {
    const at = part.lastIndexOf('/') + 1;
    const listed = xml(`${part.slice(0, at)}_rels/${part.slice(at)}.rels`);
    const found: Relation[] = [];
    if (listed !== null)
      eachChild(
        listed,
        ['Relationships'],
        ({ attributes: { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } }) => {
          if (mode !== 'External')
            found.push({ id, type: type.slice(type.lastIndexOf('/') + 1), part: partFrom(part, target) });
        },
        name,
      );
    return found;
  };
  const main = relations('').find((relation) => relation.type === 'officeDocument')?.part ?? usual;
  if (!entries.has(key(main)))
    throw new SourceError(
      'damaged-document',
      `${name} is an office document without its main part (${main}). Download it again, or open it in an office program and save it anew.`,
    );
  return { main, xml, relations };
}

/** UTF-8 in all that office programs write; the standard allows UTF-16. */
function decodedXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  return new TextDecoder(first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8').decode(bytes);
}
