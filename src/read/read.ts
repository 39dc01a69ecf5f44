import { type Diagnostic, SourceError } from '../model/index.js';
import { decodeOnce, type FileText } from './decode-once.js';
import { extensionOf } from './document-name.js';
import { htmlText } from './html/html-text.js';
import { looksLikeHtml, looksLikeMht } from './html/looks-like-html.js';
import { mhtText } from './html/mht-text.js';
import { OFFICE_FORMATS } from './office/office-formats.js';
import { officeKind } from './office/office-kind.js';
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
  /** What reads it instead where there is time to wait for it. */
  readonly later?: () => Promise<(bytes: Uint8Array, name: string) => SourceText | Promise<SourceText>>;
}

const MHT_EXTENSIONS = ['mht', 'mhtml'];
const HTML_EXTENSIONS = ['html', 'htm', 'shtml', 'xhtml', 'jhtml', 'asp', 'aspx', 'jsp', 'php', 'do'];
const PAGE_EXTENSIONS = [...HTML_EXTENSIONS, ...MHT_EXTENSIONS];

const PLAIN: Format = {
  name: 'plain text',
  extensions: ['txt', 'text', 'md', 'markdown'],
  fits: () => true,
  read: plainText,
};

/** The first that fits reads the file; text fits always. */
const FORMATS: readonly Format[] = [
  {
    name: 'a PDF document',
    extensions: ['pdf'],
    fits: looksLikePdf,
    read: notAtOnce('a PDF document'),
    later: async () => (await import('./pdf/pdf-text.js')).pdfText,
  },
  {
    name: 'an OFD document',
    extensions: ['ofd'],
    fits: (bytes) => officeKind(bytes) === 'ofd',
    read: notAtOnce('an OFD document'),
    later: async () => (await import('./ofd/ofd-text.js')).ofdText,
  },
  ...OFFICE_FORMATS,
  { name: 'a saved web page (.mht)', extensions: PAGE_EXTENSIONS, fits: looksLikeMht, read: mhtText },
  { name: 'a web page', extensions: PAGE_EXTENSIONS, fits: looksLikeHtml, read: htmlText },
  PLAIN,
];

/** The library for PDF works asynchronously, so that formats of pages are those that a synchronous reader has to refuse. */
function notAtOnce(what: string): (bytes: Uint8Array, name: string) => never {
  return (_, name) => {
    throw new SourceError(
      'asynchronous',
      `${name} is ${what}. Read it with extractAsync; extract reads all but PDF and OFD.`,
    );
  };
}

/** A file that is something else than its name says is read as what it is. */
function wrongExtension(format: Format, name: string): readonly Diagnostic[] {
  const extension = extensionOf(name);
  const known = FORMATS.some((other) => other.extensions.includes(extension));
  if (!known || format.extensions.includes(extension)) return [];
  const message = `The file is ${format.name}, though its name ends in .${extension}; it was read as what it is.`;
  return [{ severity: 'info', code: 'wrong-extension', message, span: null }];
}

/** Formats that no editor of text writes: a file named so whose content is text was put in its place by a server, or is a remnant. */
const PACKED = FORMATS.flatMap(({ extensions }) => extensions).filter(
  (extension) => ![...HTML_EXTENSIONS, 'csv', 'tsv', 'txt', 'text', 'md', 'markdown'].includes(extension),
);
/** Text with less Chinese than a covering letter has is no notice under a wrong name, but an error message, or a byte. */
const LEAST_IDEOGRAPHS = 30;

function refuseRemnant({ text }: SourceText, format: Format, name: string, bytes: Uint8Array): void {
  if (format !== PLAIN || !PACKED.includes(extensionOf(name))) return;
  if ((text.match(/\p{Script=Han}/gu)?.length ?? 0) >= LEAST_IDEOGRAPHS) return;
  throw new SourceError(
    'damaged-document',
    `${name} is no .${extensionOf(name)} document: it holds ${bytes.length === 1 ? 'one byte' : `${bytes.length} bytes`} of text and no notice. Download it again.`,
  );
}

const formatOf = (bytes: Uint8Array, file: FileText): Format => FORMATS.find((one) => one.fits(bytes, file)) as Format;

const withExtension = (source: SourceText, format: Format, name: string, bytes: Uint8Array): SourceText => {
  refuseRemnant(source, format, name, bytes);
  const cleared = withoutPronunciations(source);
  // Half a character cannot be kept in UTF-8: a database would give three characters back for it, and move all behind them.
  return {
    ...cleared,
    text: cleared.text.toWellFormed(),
    diagnostics: [...cleared.diagnostics, ...wrongExtension(format, name)],
  };
};

/**
 * The text of a source, its format known by its bytes and not by its name.
 * Throws SourceError as the readers of the formats do, and `asynchronous` for a PDF document.
 */
export function readSource(bytes: Uint8Array, name: string): SourceText {
  const file = decodeOnce(bytes, name);
  const format = formatOf(bytes, file);
  return withExtension(format.read(bytes, name, file), format, name, bytes);
}

/** The text of a source of any format, PDF documents too. Rejects with a SourceError as the readers of the formats do. */
export async function readSourceAsync(bytes: Uint8Array, name: string): Promise<SourceText> {
  const file = decodeOnce(bytes, name);
  const format = formatOf(bytes, file);
  const read = format.later ? await format.later() : format.read;
  return withExtension(await read(bytes, name, file), format, name, bytes);
}
