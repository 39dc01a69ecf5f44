import { looksLikeZip } from './archive/zip-directory.js';
import { binaryKind } from './binary-kind.js';
import { looksLikeCompound } from './office/compound-file.js';
import { looksLikePdf } from './pdf/looks-like-pdf.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** How files with notices are named: by office programs, readers of pages and forms, and the servers that send them. */
const OF_DOCUMENTS = words(
  'txt text md markdown html htm shtml xhtml jhtml mht mhtml asp aspx jsp jspx php do action ' +
    'pdf ofd docx docm dotx dotm doc dot wps wpt rtf odt fodt xlsx xlsm xlsb xltx xltm xls xlt et ett ods fods csv tsv zip',
);
/** What lies beside them and is no notice, though it may read as text: data, programs and their parts, pictures, presentations. */
const OF_OTHERS = words(
  'json jsonl ndjson xml xsd xsl svg yaml yml toml ini cfg conf log lock map css scss js mjs cjs ts tsx jsx py ipynb r sh bat ps1 ' +
    'java c h cpp go rs sql db sqlite bib tex url lnk bak tmp part crdownload download exe dll jar apk epub ' +
    'jpg jpeg png gif bmp webp tif tiff ico mp3 mp4 avi mov wav ppt pptx dps rar 7z gz tar',
);

/** How much of a file tells whether it is a document. */
export const HEAD_BYTES = 4096;

/** The end of a file's name that says what it is, in lower case; empty where it has none. */
export const extensionOf = (name: string): string =>
  /\.(?<end>[A-Za-z\d]{1,10})$/u.exec(name)?.groups?.end?.toLowerCase() ?? '';

/** The marks that UTF-16 begins with: its NULs are those of no program's data. */
const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/** Text that has a byte beyond ASCII somewhere, without which there is no Chinese. */
const isText = (head: Uint8Array): boolean => binaryKind(head) === null && head.some((byte) => byte > 0x7f);

/** Do the first bytes of a file look like those of a document, or of a text that may be Chinese? */
export function beginsLikeDocument(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, HEAD_BYTES);
  return looksLikePdf(head) || looksLikeZip(head) || looksLikeCompound(head) || isUtf16(head) || isText(head);
}

/**
 * May a file that nobody named, one of a folder or an archive, be a notice? Its name says that it is a document or that it is something
 * else; null where the name says neither, and the first bytes must.
 */
export function documentByName(name: string): boolean | null {
  const extension = extensionOf(name);
  if (OF_DOCUMENTS.has(extension)) return true;
  return OF_OTHERS.has(extension) ? false : null;
}
