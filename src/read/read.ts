import { type Diagnostic, SourceError } from '../model/index.js';
import { decodeOnce, type FileText } from './decode-once.js';
import { htmlText } from './html/html-text.js';
import { looksLikeHtml, looksLikeMht } from './html/looks-like-html.js';
import { mhtText } from './html/mht-text.js';
import { OFFICE_FORMATS } from './office/office-formats.js';
import { looksLikePdf } from './pdf/looks-like-pdf.js';
import { plainText } from './plain-text.js';
import { withoutPronunciations } from './pronunciations.js';
import type { SourceText } from './source-text.js';

/** A format that notices come in: how its bytes are known, how they are read, and how its files are named. */
interface Format {
  readonly name: string;
  readonly extensions: readonly string[];
  readonly fits: (bytes: Uint8Array, file: FileText) => boolean;
  readonly read: (bytes: Uint8Array, name: string, file: FileText) => SourceText;
}

const PAGE_EXTENSIONS = ['html', 'htm', 'shtml', 'xhtml', 'jhtml', 'mht', 'mhtml', 'asp', 'aspx', 'jsp', 'php', 'do'];

/** The first that fits reads the file; text fits always. */
const FORMATS: readonly Format[] = [
  { name: 'a PDF document', extensions: ['pdf'], fits: looksLikePdf, read: notAtOnce },
  ...OFFICE_FORMATS,
  { name: 'a saved web page (.mht)', extensions: PAGE_EXTENSIONS, fits: looksLikeMht, read: mhtText },
  { name: 'a web page', extensions: PAGE_EXTENSIONS, fits: looksLikeHtml, read: htmlText },
  { name: 'plain text', extensions: ['txt', 'text', 'md'], fits: () => true, read: plainText },
];

/** The library for PDF works asynchronously, so that this format is the one that a synchronous reader has to refuse. */
function notAtOnce(_: Uint8Array, name: string): never {
  throw new SourceError(
    'asynchronous',
    `${name} is a PDF document. Read it with extractAsync; extract reads all others.`,
  );
}

/** The end of a file's name that says what it is, in lower case; null where it has none. */
const extensionOf = (name: string): string | null =>
  /\.(?<end>[A-Za-z]{2,5})$/u.exec(name)?.groups?.end?.toLowerCase() ?? null;

/** A file that is something else than its name says is read as what it is. */
function wrongExtension(format: Format, name: string): readonly Diagnostic[] {
  const extension = extensionOf(name);
  const known = FORMATS.some((other) => other.extensions.includes(extension ?? ''));
  if (!known || format.extensions.includes(extension ?? '')) return [];
  const message = `The file is ${format.name}, though its name ends in .${extension}; it was read as what it is.`;
  return [{ severity: 'info', code: 'wrong-extension', message, span: null }];
}

const formatOf = (bytes: Uint8Array, file: FileText): Format => FORMATS.find((one) => one.fits(bytes, file)) as Format;

const withExtension = (source: SourceText, format: Format, name: string): SourceText => {
  const cleared = withoutPronunciations(source);
  return { ...cleared, diagnostics: [...cleared.diagnostics, ...wrongExtension(format, name)] };
};

/**
 * The text of a source, its format known by its bytes and not by its name.
 * Throws SourceError as the readers of the formats do, and `asynchronous` for a PDF document.
 */
export function readSource(bytes: Uint8Array, name: string): SourceText {
  const file = decodeOnce(bytes, name);
  const format = formatOf(bytes, file);
  return withExtension(format.read(bytes, name, file), format, name);
}

/** The text of a source of any format, PDF documents too. Rejects with a SourceError as the readers of the formats do. */
export async function readSourceAsync(bytes: Uint8Array, name: string): Promise<SourceText> {
  const file = decodeOnce(bytes, name);
  const format = formatOf(bytes, file);
  if (format.read !== notAtOnce) return withExtension(format.read(bytes, name, file), format, name);
  const { pdfText } = await import('./pdf/pdf-text.js');
  return withExtension(await pdfText(bytes, name), format, name);
}
