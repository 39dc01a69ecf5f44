import { assemble, sha256 } from './assemble/index.js';
import { ledger } from './ledger/ledger.js';
import { tokenizerWith } from './lex/tokenize.js';
import type { Lexicon } from './lexicon/user/lexicon.js';
import { checked } from './model/checked.js';
import { type Diagnostic, type Document, NO_ORIGIN, type Origin, type Source, type Span } from './model/index.js';
import { readSource, readSourceAsync } from './read/read.js';
import { sourcePart } from './read/source-part.js';
import type { SourceText } from './read/source-text.js';
import { resolveFindings } from './resolve/resolve.js';
import { readSentences, type SentenceFindings } from './rules/read-sentences.js';
import { references } from './rules/reference.js';
import { noticesIn } from './structure/compilation.js';
import { type ReadingCopy, readingCopy } from './structure/copy/reading-copy.js';
import { restored } from './structure/copy/restored.js';
import type { Layout } from './structure/layout.js';
import { structure } from './structure/structure.js';
import { linesOfBoilerplate } from './structure/user-boilerplate.js';

export { type Lexicon, LexiconError } from './lexicon/user/lexicon.js';
export { readLexicon } from './resolve/user-lexicon.js';

/**
 * Read one notice: the bytes of a file and its name in, everything found in it out.
 * Pure: no file system, clock, locale or network. Throws SourceError when the bytes cannot be read as a notice, and for
 * a PDF or OFD document, which only extractAsync reads. A file that holds several notices is read as one, with a warning.
 */
export const extract = (bytes: Uint8Array, name: string, options: ReadOptions = {}): Document =>
  stagesOfBytes(bytes, name, options).document;

/** As `extract`, for a source of any format, PDF documents too. Rejects with a SourceError where `extract` throws one. */
export const extractAsync = async (bytes: Uint8Array, name: string, options: ReadOptions = {}): Promise<Document> =>
  (await stagesOfBytesAsync(bytes, name, options)).document;

/**
 * As `extractAsync`, for files that may hold several notices one after another (a compilation, a chapter of a yearbook): a document
 * for each, in the order of the file, `source.part` counting them from 1; of any other file its one document.
 */
export const extractAll = async (
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = {},
): Promise<readonly Document[]> => (await stagesOfAll(bytes, name, options)).map(({ document }) => document);

/** What a reader may bring: words of their own, see readLexicon, beside the built-in ones, and where the file came from. */
export interface ReadOptions {
  readonly lexicon?: Lexicon;
  readonly origin?: Origin;
}

/** What the stages made of a notice, beside the Document that they end in: for explaining where a value comes from. */
export interface Stages {
  readonly document: Document;
  /** What the stages worked on, and the document in its places: those of `layout` and `findings`. */
  readonly copy: ReadingCopy;
  readonly read: Document;
  readonly layout: Layout;
  readonly findings: readonly SentenceFindings[];
}

/** All stages, from a file's bytes on. Throws SourceError as `extract` does. */
export const stagesOfBytes = (bytes: Uint8Array, name: string, options: ReadOptions = {}): Stages =>
  stagesOfWhole(readSource(bytes, name), bytes, name, options);

/** All stages, for a source of any format. Only reading it is asynchronous. */
const stagesOfBytesAsync = async (bytes: Uint8Array, name: string, options: ReadOptions = {}): Promise<Stages> =>
  stagesOfWhole(await readSourceAsync(bytes, name), bytes, name, options);

/** All stages of each notice that a source holds. */
async function stagesOfAll(bytes: Uint8Array, name: string, options: ReadOptions = {}): Promise<readonly Stages[]> {
  const read = await readSourceAsync(bytes, name);
  const notices = noticesOf(read);
  if (notices.length === 1) return [stagesOfSource(read, bytes, name, null, options)];
  return notices.map((span, i) => stagesOfSource(sourcePart(read, span), bytes, name, i + 1, options));
}

/** The stretches of a source's text that are a notice each. */
function noticesOf({ text, boilerplate }: SourceText): readonly Span[] {
  const copy = readingCopy(text);
  const starts = noticesIn(copy.text, boilerplate.map(copy.inCopy)).map((span, i) =>
    i === 0 ? 0 : copy.inSource(span).start,
  );
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? text.length }));
}

function stagesOfWhole(read: SourceText, bytes: Uint8Array, name: string, options: ReadOptions): Stages {
  const notices = noticesOf(read).length;
  const message = `The file holds ${notices} notices one after another, here read as one. extractAll reads each by itself.`;
  const several: Diagnostic = { severity: 'warning', code: 'several-notices', message, span: null };
  const diagnostics = notices === 1 ? read.diagnostics : [...read.diagnostics, several];
  return stagesOfSource({ ...read, diagnostics }, bytes, name, null, options);
}

function stagesOfSource(
  { text, encoding, mediaType, ...known }: SourceText,
  bytes: Uint8Array,
  name: string,
  part: number | null,
  options: ReadOptions,
): Stages {
  const source = {
    path: name,
    part,
    sha256: sha256(bytes),
    bytes: bytes.length,
    mediaType,
    encoding,
    ...(options.origin ?? NO_ORIGIN),
  };
  return stagesOfText(text, source, known, options);
}

/** What is known of a text before its stages: what its format's reader has remarked, and said of its parts. */
type KnownOfText = Pick<SourceText, 'diagnostics' | 'boilerplate' | 'places'>;

/** The stages behind reading, for a text that is kept with its source. */
export function stagesOfText(
  text: string,
  source: Source,
  { diagnostics, boilerplate, places }: KnownOfText,
  { lexicon }: ReadOptions = {},
): Stages {
  const tokenize = tokenizerWith(lexicon);
  const copy = readingCopy(text);
  const notPlan = withUserBoilerplate(text, boilerplate, lexicon).map(copy.inCopy);
  const copied = places.map((place) => ({ ...place, span: copy.inCopy(place.span) }));
  const layout = structure(copy.text, source.path, notPlan, copied);
  const findings = readSentences(layout, tokenize);
  const resolved = resolveFindings(layout, findings, lexicon);
  const assembled = assemble({
    source,
    layout,
    resolved,
    references: references(layout),
    diagnostics: [
      ...[...diagnostics, ...copy.diagnostics].map((said) => ({ ...said, span: said.span && copy.inCopy(said.span) })),
      ...layout.diagnostics,
      ...refusals(findings),
      ...resolved.diagnostics,
    ],
    inSource: copy.inSource,
  });
  const numbers = [...ledger(layout, findings, assembled.measures, assembled.deadlines, tokenize)];
  const read: Document = { ...assembled, numbers };
  return { document: checked(restored(read, copy, text, places)), copy, read, layout, findings };
}

const withUserBoilerplate = (text: string, boilerplate: readonly Span[], lexicon?: Lexicon): readonly Span[] =>
  lexicon?.boilerplate.length
    ? [...boilerplate, ...linesOfBoilerplate(text, lexicon.boilerplate)].sort((a, b) => a.start - b.start)
    : boilerplate;

/** What rules recognised and did not guess at. */
const refusals = (findings: readonly SentenceFindings[]): readonly Diagnostic[] =>
  findings.flatMap(({ refusals }) =>
    refusals.map(({ refused, tokens }) => {
      const span = { start: tokens[0]?.span.start ?? 0, end: tokens.at(-1)?.span.end ?? 0 };
      return { severity: 'warning', ...refused, span } as const;
    }),
  );
