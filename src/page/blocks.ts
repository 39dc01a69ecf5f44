import type { Document } from '../model/index.js';
import { type Contents, documentBlockName, type RowBlock, rowBlockName } from '../report/contents.js';

declare global {
  interface Window {
    /** A block that lies in a file beside the page hands itself over. */
    planExtractBlock?: (name: string, data: string) => void;
  }
}

const text = (id: string): string | null => document.getElementById(id)?.textContent ?? null;

/** What the report holds; written by this version of the program together with this script. */
export const contents: Contents = JSON.parse(text('contents') ?? '{"documents":[],"rowBlocks":0,"data":null}');

async function unpacked(data: string): Promise<unknown> {
  const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return JSON.parse(await new Response(stream).text());
}

const delivered = new Map<string, string>();
window.planExtractBlock = (name, data) => delivered.set(name, data);

/** Loads the file of a block by a script element: a page that was opened from disk may not fetch. */
const fileOf = (name: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${encodeURIComponent(contents.data ?? '')}/${name}.js`;
    script.onload = () => {
      script.remove();
      const data = delivered.get(name);
      delivered.delete(name);
      if (data === undefined) reject(new Error(`${contents.data}/${name}.js`));
      else resolve(data);
    };
    script.onerror = () => reject(new Error(`${contents.data}/${name}.js`));
    document.head.append(script);
  });

const block = async (name: string): Promise<unknown> => unpacked(text(name) ?? (await fileOf(name)));

const openDocuments = new Map<number, Promise<Document>>();
/** So many texts stay unpacked, so that going back to one is quick. */
const KEPT_OPEN = 12;

/** The document at a place of the contents, as it is exported. Rejects when its file is missing from a split report. */
export function loadDocument(index: number): Promise<Document> {
  const open = openDocuments.get(index);
  if (open) return open;
  const loading = block(documentBlockName(index)) as Promise<Document>;
  openDocuments.set(index, loading);
  loading.catch(() => openDocuments.delete(index));
  for (const oldest of openDocuments.keys()) if (openDocuments.size > KEPT_OPEN) openDocuments.delete(oldest);
  return loading;
}

/** All blocks of table rows, in the order of the contents. */
export const loadRowBlocks = (): Promise<RowBlock[]> =>
  Promise.all(Array.from({ length: contents.rowBlocks }, (_, i) => block(rowBlockName(i)) as Promise<RowBlock>));
