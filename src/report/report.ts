import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { Document } from '../model/index.js';
import { type Contents, documentBlockName, rowBlockName } from './contents.js';
import { documentCard } from './document-card.js';
import { inlineJson } from './inline-json.js';
import { packed } from './packed.js';
import { inertBlock, type PageCode, pageEnd, pageStart } from './page-html.js';
import { rowBlock } from './row-block.js';

/** How many documents' table rows make one block: few enough to hold at once, many enough to compress well. */
const DOCUMENTS_PER_ROW_BLOCK = 100;

interface Block {
  readonly name: string;
  readonly data: string;
}

/** Each document as it is exported, and the rows of the tables; returns the cards, as JSON. One lot of documents is held at a time. */
function* blocks(documents: Iterable<Document>): Generator<Block, { cards: Uint8Array[]; rowBlocks: number }> {
  const cards: Uint8Array[] = [];
  let lot: Document[] = [];
  let rowBlocks = 0;
  const rows = (): Block => ({
    name: rowBlockName(rowBlocks++),
    data: packed(rowBlock(lot, cards.length - lot.length)),
  });
  for (const document of documents) {
    yield { name: documentBlockName(cards.length), data: packed(document) };
    cards.push(Buffer.from(inlineJson(documentCard(document))));
    lot.push(document);
    if (lot.length === DOCUMENTS_PER_ROW_BLOCK) {
      yield rows();
      lot = [];
    }
  }
  if (lot.length > 0) yield rows();
  return { cards, rowBlocks };
}

/** The report as one file that needs nothing beside it, piece by piece. */
export function* reportFile(documents: Iterable<Document>, code: PageCode): Generator<string> {
  yield pageStart(code, false);
  const made = blocks(documents);
  let next = made.next();
  for (; !next.done; next = made.next()) yield inertBlock(next.value.name, next.value.data);
  yield* pageEnd(code, next.value.cards, { rowBlocks: next.value.rowBlocks, data: null });
}

/** A file of the data of a report that is a folder. */
export interface ReportPart {
  readonly file: string;
  readonly content: string;
}

/** The files of its data, then its page in pieces, which names the folder `data` that they are to lie in: by what they hold. */
export type ReportFolder = Generator<ReportPart, { readonly data: string; readonly page: Iterable<string> }, void>;

function* splitPage(code: PageCode, cards: readonly Uint8Array[], others: Omit<Contents, 'documents'>) {
  yield pageStart(code, true);
  yield* pageEnd(code, cards, others);
}

/**
 * The report as a page and a file for each document, for piles that are too many for one file. Works from disk:
 * the parts are scripts that the page adds, since a page from disk may not fetch. `prefix` begins the name of the folder of its data.
 */
export function* reportFolder(documents: Iterable<Document>, code: PageCode, prefix: string): ReportFolder {
  const held = createHash('sha256');
  const made = blocks(documents);
  let next = made.next();
  for (; !next.done; next = made.next()) {
    const { name, data } = next.value;
    const content = `planExtractBlock("${name}","${data}");\n`;
    held.update(content);
    yield { file: `${name}.js`, content };
  }
  const { cards, rowBlocks } = next.value;
  const data = `${prefix}${held.digest('hex').slice(0, 16)}`;
  return { data, page: splitPage(code, cards, { rowBlocks, data }) };
}
