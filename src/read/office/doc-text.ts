import type { SourceText } from '../source-text.js';
import { docCharacters } from './doc-characters.js';
import { type DocFile, damaged, docFile, STRETCH } from './doc-file.js';
import { type DocParagraph, type ParagraphsIn, type Part, paragraphReader, ROW } from './doc-paragraphs.js';
import { type DocRow, docGrid } from './doc-table.js';
import { tableLines } from './grid.js';
import { type HeadKind, runningHeads } from './running-heads.js';
import { type TextWriter, textWriter } from './text-writer.js';

const MEDIA_TYPE = 'application/msword';
/** Ends a cell. */
const CELL = '\u0007';

/** Lengths of the parts of the text, by where the file's head has them; the parts follow each other in this order. */
const PARTS = [
  ['body', 0x4c],
  ['footnotes', 0x50],
  ['heads', 0x54],
  ['comments', 0x5c],
  ['endnotes', 0x60],
  ['boxes', 0x64],
] as const;
type PartName = (typeof PARTS)[number][0];
/**
 * The text of a Word 97–2003 document, with its automatic numbers, deleted, hidden and struck-through text left out; tables a row a line, text boxes and
 * notes at the end, running heads as boilerplate. Throws SourceError `encrypted`, `unsupported-format`, `damaged-document`, `too-large`
 * or `empty`.
 */
export function docText(bytes: Uint8Array, name: string): SourceText {
  try {
    return read(docFile(bytes, name), name);
  } catch (error) {
    // A place beyond the end of the file.
    throw error instanceof RangeError ? damaged(name) : error;
  }
}

function read(file: DocFile, name: string): SourceText {
  const characters = docCharacters(file, name);
  const parts = partsOf(file, characters.text.length);
  const paragraphs = paragraphReader(file, characters);
  const writer = textWriter(name);
  const addHeads = (kind: HeadKind): void => {
    for (const line of runningHeads(headLines(file, parts.heads, kind, paragraphs))) writer.addBoilerplate(line, kind);
  };
  addHeads('header');
  addBody(paragraphs(parts.body), writer);
  for (const part of ['boxes', 'footnotes', 'endnotes'] as const)
    for (const { text } of paragraphs(parts[part])) if (text.trim() !== '') writer.add(text.trim(), part);
  addHeads('footer');
  return { ...writer.finish(MEDIA_TYPE, 'utf-16le'), diagnostics: characters.struck.diagnostics() };
}

function partsOf(file: DocFile, length: number): Readonly<Record<PartName, Part>> {
  let from = 0;
  const parts = PARTS.map(([part, at]): [PartName, Part] => {
    const to = Math.min(length, from + file.view.getUint32(at, true));
    const place = { from, to };
    from = to;
    return [part, place];
  });
  return Object.fromEntries(parts) as Record<PartName, Part>;
}

/** The body: paragraphs a line each, tables by their rows. */
function addBody(paragraphs: Iterable<DocParagraph>, writer: TextWriter): void {
  let rows: DocRow[] = [];
  let cells: (readonly string[])[] = [];
  let cell: string[] = [];
  let paragraph = 0;
  let tables = 0;
  const closeTable = (): void => {
    // Cells whose row never ends are a row all the same.
    if (cells.length > 0 || cell.length > 0) rows.push({ cells: [...cells, cell], properties: new Uint8Array(0) });
    if (rows.length > 0) addTable(rows, `table ${++tables}`, writer);
    rows = [];
    cells = [];
    cell = [];
  };
  for (const { text, mark, properties, inTable } of paragraphs) {
    if (mark === ROW) {
      rows.push({ cells, properties });
      cells = [];
      continue;
    }
    paragraph++;
    if (inTable || mark === CELL) cell.push(text);
    if (mark === CELL) {
      cells.push(cell);
      cell = [];
    }
    if (inTable || mark === CELL) continue;
    closeTable();
    writer.add(text, `paragraph ${paragraph}`);
  }
  closeTable();
}

function addTable(rows: readonly DocRow[], where: string, writer: TextWriter): void {
  const grid = docGrid(rows);
  const lines = rows.map((row) => row.cells.flat());
  tableLines(grid, lines).forEach((printed, i) => {
    for (const line of printed) writer.add(line, `${where}, row ${i + 1}`);
  });
}

/** The first six stories part the text from its notes; of every section there are six more. */
const SEPARATORS = 6;
const HEADERS: readonly number[] = [0, 1, 4];

/** The lines of all headers or footers. */
function headLines(file: DocFile, heads: Part, kind: HeadKind, paragraphs: ParagraphsIn): readonly string[] {
  const table = file.table(STRETCH.heads);
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const lines: string[] = [];
  // Stories follow each other; one that goes back is not read again.
  let reached = heads.from;
  for (let story = SEPARATORS; (story + 2) * 4 <= table.byteLength; story++) {
    if (HEADERS.includes(story % SEPARATORS) !== (kind === 'header')) continue;
    const from = Math.max(reached, heads.from + view.getUint32(story * 4, true));
    const to = Math.min(heads.to, heads.from + view.getUint32((story + 1) * 4, true));
    reached = Math.max(reached, to);
    for (const { text } of paragraphs({ from, to })) lines.push(text);
  }
  return lines;
}
