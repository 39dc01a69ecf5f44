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
  documentOfWhole(readSource(bytes, name), bytes, name, options);

/** As `extract`, for a source of any format, PDF documents too. Rejects with a SourceError where `extract` throws one. */
export const extractAsync = async (bytes: Uint8Array, name: string, options: ReadOptions = {}): Promise<Document> =>
  documentOfWhole(await readSourceAsync(bytes, name), bytes, name, options);

/**
 * As `extractAsync`, for files that may hold several notices one after another (a compilation, a chapter of a yearbook): a document
 * for each, in the order of the file, `source.part` counting them from 1; of any other file its one document.
 */
export async function extractAll(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = {},
): Promise<readonly Document[]> {
  const documents: Document[] = [];
  for await (const document of documentsIn(bytes, name, options)) documents.push(document);
  return documents;
}

/** The documents of `extractAll` one at a time, so that a file of hundreds need not be held whole. */
export async function* documentsIn(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = {},
): AsyncGenerator<Document> {
  const read = await readSourceAsync(bytes, name);
  const notices = noticesOf(read);
  const source = sourceOf(read, bytes, name, options);
  if (notices.length === 1) yield documentOfText(read, source, options);
  else
    for (const [i, span] of notices.entries())
      yield documentOfText(sourcePart(read, span), { ...source, part: i + 1 }, options);
}

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
export function stagesOfBytes(bytes: Uint8Array, name: string, options: ReadOptions = {}): Stages {
  const read = asOne(readSource(bytes, name));
  return stagesOfText(read.text, sourceOf(read, bytes, name, options), read, options);
}

/** The stretches of a source's text that are a notice each. */
function noticesOf({ text, boilerplate }: SourceText): readonly Span[] {
  const copy = readingCopy(text);
  const starts = noticesIn(copy.text, boilerplate.map(copy.inCopy)).map((span, i) =>
    i === 0 ? 0 : copy.inSource(span).start,
  );
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? text.length }));
}

/** A source that is read as one notice, with a warning where it holds several. */
function asOne(read: SourceText): SourceText {
  const notices = noticesOf(read).length;
  if (notices === 1) return read;
  const message = `The file holds ${notices} notices one after another, here read as one. extractAll reads each by itself.`;
  const several: Diagnostic = { severity: 'warning', code: 'several-notices', message, span: null };
  return { ...read, diagnostics: [...read.diagnostics, several] };
}

const sourceOf = (
  { encoding, mediaType }: SourceText,
  bytes: Uint8Array,
  name: string,
  { origin = NO_ORIGIN }: ReadOptions,
): Source => ({ path: name, part: null, sha256: sha256(bytes), bytes: bytes.length, mediaType, encoding, ...origin });

const documentOfWhole = (read: SourceText, bytes: Uint8Array, name: string, options: ReadOptions): Document =>
  documentOfText(asOne(read), sourceOf(read, bytes, name, options), options);

/** What is known of a text before its stages: what its format's reader has remarked, and said of its parts. */
type KnownOfText = Pick<SourceText, 'diagnostics' | 'boilerplate' | 'places'>;

/** The stages behind reading, for a text that is kept with its source. */
export function stagesOfText(text: string, source: Source, known: KnownOfText, options: ReadOptions = {}): Stages {
  const stages = stagesInCopy(text, source, known, options);
  return { ...stages, document: told(stages, text, known) };
}

/** The document that the stages end in. */
function documentOfText(read: SourceText, source: Source, options: ReadOptions): Document {
  return told(readInCopy(read, source, options), read.text, read);
}

/** What was read, told of its source. */
const told = ({ read, copy }: Pick<Stages, 'read' | 'copy'>, text: string, { places }: KnownOfText): Document =>
  checked(restored(read, copy, text, places));

/** What was read alone: layout and findings take several times its memory, and are let go of with this call. */
function readInCopy(read: SourceText, source: Source, options: ReadOptions): Pick<Stages, 'read' | 'copy'> {
  const { copy, read: document } = stagesInCopy(read.text, source, read, options);
  return { copy, read: document };
}

function stagesInCopy(
  text: string,
  source: Source,
  { diagnostics, boilerplate, places }: KnownOfText,
  { lexicon }: ReadOptions,
): Omit<Stages, 'document'> {
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
  return { copy, read, layout, findings };
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
