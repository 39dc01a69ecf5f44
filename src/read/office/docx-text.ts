import type { SourceText } from '../source-text.js';
import { struckThrough } from '../struck-through.js';
import { docxNumbering } from './docx-numbering.js';
import { type DocxReading, paragraphOf } from './docx-paragraph.js';
import { docxStyles } from './docx-styles.js';
import { type GridCell, oneLine, tableLines } from './grid.js';
import { listLabels } from './list-labels.js';
import { eachPartOnce, type OfficePackage, officePackage } from './office-package.js';
import { openFields } from './open-fields.js';
import { type HeadKind, runningHeads } from './running-heads.js';
import { type TextWriter, textWriter } from './text-writer.js';
import { childOf, eachChild, elementsOf, settingOf, type XmlElement } from './xml.js';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Where the reading of a document stands. */
interface Flow extends DocxReading {
  readonly write: (block: string, where: string) => void;
  paragraphs: number;
  tables: number;
  /** Text of paragraphs that run on into the next. */
  pending: string;
}

/**
 * The text of a Word document with its automatic numbers, tracked changes accepted, hidden and struck-through text left out; tables a row a line; text boxes
 * below the paragraph that they are anchored in, footnotes at the end, running heads as boilerplate.
 * Throws SourceError: `damaged-archive`, `damaged-document`, `encrypted`, `entity-expansion`, `nested-too-deep`, `too-large`, `empty`.
 */
export function docxText(bytes: Uint8Array, name: string): SourceText {
  const pack = officePackage(bytes, name, 'word/document.xml');
  const related = new Map(pack.relations(pack.main).map(({ type, part }) => [type, part]));
  const partOf = (type: string): string | null => {
    const part = related.get(type);
    return part === undefined ? null : pack.xml(part);
  };
  const styles = docxStyles(partOf('styles'), name);
  const listOf = docxNumbering(partOf('numbering'), styles, name);
  const writer = textWriter(name);
  const reading: DocxReading = { styles, listOf, label: listLabels(), fields: openFields(), struck: struckThrough() };
  const flow: Flow = { ...reading, write: writer.add, paragraphs: 0, tables: 0, pending: '' };
  addRunningHeads(pack, 'header', reading, writer, name);
  eachChild(pack.xml(pack.main) ?? '', ['body'], (block) => addBlock(block, flow), name);
  if (flow.pending !== '') flow.write(flow.pending, `paragraph ${flow.paragraphs}`);
  addNotes(partOf('footnotes'), 'footnote', reading, writer, name);
  addNotes(partOf('endnotes'), 'endnote', reading, writer, name);
  addRunningHeads(pack, 'footer', reading, writer, name);
  return { ...writer.finish(MEDIA_TYPE, 'utf-8'), diagnostics: reading.struck.diagnostics() };
}

/** A paragraph, a table, or something that wraps them; what was deleted is left out. */
function addBlock(block: XmlElement, flow: Flow): void {
  switch (block.name) {
    case 'p': {
      flow.paragraphs++;
      const where = `paragraph ${flow.paragraphs}`;
      const { text, runsOn, boxes } = paragraphOf(block, flow, flow.pending);
      flow.pending = runsOn ? text : '';
      if (!runsOn) flow.write(text, where);
      for (const box of boxes) addBlocks(box, flow);
      return;
    }
    case 'tbl':
      addTable(block, flow);
      return;
    case 'del':
    case 'moveFrom':
    case 'sectPr':
      return;
    case 'AlternateContent':
      addBlocks(childOf(block, 'Choice') ?? block, flow);
      return;
    default:
      addBlocks(block, flow);
  }
}

function addBlocks(parent: XmlElement, flow: Flow): void {
  for (const child of elementsOf(parent)) addBlock(child, flow);
}

/** The blocks below an element as lines of their own, apart from the text around them. */
function linesIn(parent: XmlElement, flow: Flow): readonly string[] {
  const lines: string[] = [];
  const inner: Flow = { ...flow, write: (block) => void lines.push(block), pending: '' };
  addBlocks(parent, inner);
  flow.paragraphs = inner.paragraphs;
  flow.tables = inner.tables;
  return inner.pending === '' ? lines : [...lines, inner.pending];
}

/** Elements of this name below, also those inside content controls and insertions. */
const within = (parent: XmlElement, name: string): readonly XmlElement[] =>
  elementsOf(parent).flatMap((child): readonly XmlElement[] => {
    if (child.name === name) return [child];
    return ['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo'].includes(child.name) ? within(child, name) : [];
  });

function addTable(table: XmlElement, flow: Flow): void {
  flow.tables++;
  const place = `table ${flow.tables}`;
  const rows = within(table, 'tr').filter((row) => !isLeftOut(childOf(row, 'trPr')));
  const cells = rows.map((row) => cellsOf(row, flow));
  const lines = cells.map((row) => row.flatMap((cell) => cell.lines));
  tableLines(cells, lines).forEach((printed, i) => {
    for (const line of printed) flow.write(line, `${place}, row ${i + 1}`);
  });
}

const isLeftOut = (properties: XmlElement | null): boolean =>
  childOf(properties, 'del') !== null || childOf(properties, 'hidden') !== null;

interface Content extends GridCell {
  readonly lines: readonly string[];
}

function cellsOf(row: XmlElement, flow: Flow): readonly Content[] {
  let column = Number(settingOf(childOf(row, 'trPr'), 'gridBefore') ?? 0);
  return within(row, 'tc').map((cell) => {
    const properties = childOf(cell, 'tcPr');
    const columns = Math.max(1, Number(settingOf(properties, 'gridSpan') ?? 1));
    const merge = childOf(properties, 'vMerge') ?? childOf(properties, 'hMerge');
    const continues = merge !== null && merge.attributes.val !== 'restart';
    const lines = continues ? [] : linesIn(cell, flow);
    column += columns;
    return { column: column - columns, columns, continues, lines, text: oneLine(lines) };
  });
}

/** Footnotes or endnotes, one a line; the lines that part them from the text are none. */
function addNotes(
  xml: string | null,
  kind: 'footnote' | 'endnote',
  reading: DocxReading,
  writer: TextWriter,
  name: string,
): void {
  if (xml === null) return;
  eachChild(
    xml,
    [`${kind}s`],
    (note) => {
      if ((note.attributes.type ?? 'normal') !== 'normal') return;
      const where = `${kind} ${note.attributes.id ?? ''}`.trim();
      const flow: Flow = { ...reading, write: () => {}, paragraphs: 0, tables: 0, pending: '' };
      writer.add(oneLine(linesIn(note, flow)), where);
    },
    name,
  );
}

/** What is printed at the top or bottom of the pages. */
function addRunningHeads(
  pack: OfficePackage,
  kind: HeadKind,
  reading: DocxReading,
  writer: TextWriter,
  name: string,
): void {
  const lines: string[] = [];
  const flow: Flow = { ...reading, write: (block) => void lines.push(block), paragraphs: 0, tables: 0, pending: '' };
  for (const { part } of eachPartOnce(pack.relations(pack.main).filter(({ type }) => type === kind))) {
    const xml = pack.xml(part);
    if (xml !== null) eachChild(xml, ['hdr', 'ftr'], (block) => addBlock(block, flow), name);
  }
  for (const line of runningHeads(lines)) writer.addBoilerplate(line, kind);
}
