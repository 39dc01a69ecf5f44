import { type Diagnostic, type Place, SourceError, type Span } from '../../model/index.js';
import type { SourceText } from '../source-text.js';
import type { Block } from './block.js';
import type { DrawnContent } from './drawn.js';
import { drawnContent, type Operators } from './drawn-content.js';
import { flow } from './flow.js';
import { type OpenPdf, openPdf } from './open-pdf.js';
import { pageItems } from './page-items.js';
import { pdfLibrary } from './pdf-library.js';
import { withoutRunningHeads } from './running-heads.js';

const MEDIA_TYPE = 'application/pdf';
/** A page without seen text on which a picture is so large was scanned. */
const SCANNED = 0.3;
/** Where so many characters cannot be read, what is left of the text is no notice. */
const MOST_UNREADABLE = 0.2;

/** What a page holds; null when it is damaged. */
type Content = DrawnContent | null;

/**
 * The text of a PDF document: lines rejoined into paragraphs, tables a row a line, page numbers and running heads as boilerplate.
 * Rejects with SourceError `encrypted`, `damaged-document`, `scanned`, `undecodable`, `too-large` or `empty`.
 */
export async function pdfText(bytes: Uint8Array, name: string): Promise<SourceText> {
  const { api } = await pdfLibrary();
  const pdf = await openPdf(bytes, name);
  try {
    return textOfPages(await contentsOf(pdf, api.OPS), name);
  } finally {
    await pdf.close();
  }
}

/** The text of pages, whatever format they are drawn in. Throws SourceError as `pdfText` does. */
export function textOfPages(contents: readonly Content[], name: string): SourceText {
  refuseUnreadable(contents, name);
  const pages = contents
    .map((content, i) => (content ? pageItems(i + 1, content) : null))
    .filter((page) => page !== null);
  return { ...written(flow(withoutRunningHeads(pages))), diagnostics: diagnosticsOf(contents) };
}

async function contentsOf(pdf: OpenPdf, names: Operators): Promise<readonly Content[]> {
  const contents: Content[] = [];
  for (let number = 1; number <= pdf.pages; number++)
    try {
      const drawn = await pdf.page(number);
      contents.push(drawnContent(drawn, names));
      drawn.page.cleanup();
    } catch (error) {
      if (error instanceof SourceError) throw error;
      contents.push(null);
    }
  return contents;
}

const characters = (content: Content): number =>
  content?.glyphs.filter((glyph) => glyph.text.trim() !== '').length ?? 0;
const isScanned = (content: Content): boolean =>
  content !== null && characters(content) === 0 && content.picture >= SCANNED;

const isRecognised = (content: Content): boolean =>
  content !== null && content.invisible > 0 && content.picture >= SCANNED;

/** The numbers of the pages that a test holds for. */
const pagesWhere = (contents: readonly Content[], test: (content: Content) => boolean): readonly number[] =>
  contents.flatMap((content, i) => (test(content) ? [i + 1] : []));

function refuseUnreadable(contents: readonly Content[], name: string): void {
  const sum = (of: (content: Content) => number): number => contents.reduce((total, content) => total + of(content), 0);
  const all = sum(characters);
  const unreadable = sum((content) => content?.unreadable ?? 0);
  if (all === 0 && contents.some(isScanned))
    throw new SourceError(
      'scanned',
      `${name} holds pictures of its pages and no text. Put it through character recognition (OCR) first.`,
    );
  if (all === 0 && contents.includes(null))
    throw new SourceError(
      'damaged-document',
      `${name} is a damaged PDF document: none of its pages can be read. Download it again.`,
    );
  if (all === 0) throw new SourceError('empty', `${name} holds no text. Was it saved whole?`);
  if (unreadable > MOST_UNREADABLE * all)
    throw new SourceError(
      'undecodable',
      `${name} does not say which characters its fonts draw, so that its text cannot be taken out. ` +
        'Put it through character recognition (OCR), or save the notice from another source.',
    );
}

/** Page numbers as people write them: 3, 5-8. */
function ranges(pages: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const page of pages) {
    const last = runs.at(-1);
    if (last && last[1] === page - 1) last[1] = page;
    else runs.push([page, page]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
}

const onPages = (pages: readonly number[]): string =>
  pages.length === 1 ? `Page ${ranges(pages)}` : `Pages ${ranges(pages)}`;

function diagnosticsOf(contents: readonly Content[]): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const tell = (code: string, test: (content: Content) => boolean, what: string): void => {
    const pages = pagesWhere(contents, test);
    if (pages.length > 0) found.push({ severity: 'warning', code, message: `${onPages(pages)} ${what}`, span: null });
  };
  tell(
    'scanned-pages',
    isScanned,
    'hold a picture and no text, and were not read. Put them through character recognition (OCR).',
  );
  tell(
    'recognised-text',
    isRecognised,
    'hold text that character recognition (OCR) laid over a picture. It may be misread: compare values with the picture.',
  );
  tell('damaged-pages', (content) => content === null, 'could not be read. Was the file downloaded whole?');
  tell(
    'unreadable-characters',
    (content) => (content?.unreadable ?? 0) > 0,
    'hold characters that their fonts do not name; they are read as U+FFFD.',
  );
  return found;
}

/** Blocks as one text, a line each, with the page of every part. */
function written(blocks: readonly Block[]): Omit<SourceText, 'diagnostics'> {
  const boilerplate: Span[] = [];
  const places: Place[] = [];
  let text = '';
  for (const block of blocks) {
    const start = text.length;
    for (const part of block.parts) {
      const from = text.length;
      text += part.text;
      places.push({ span: { start: from, end: text.length }, where: `page ${part.page}` });
    }
    if (block.boilerplate) boilerplate.push({ start, end: text.length });
    text += '\n';
  }
  return { text, mediaType: MEDIA_TYPE, encoding: 'utf-16be', boilerplate, places };
}
