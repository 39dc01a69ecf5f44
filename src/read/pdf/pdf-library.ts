import { createRequire } from 'node:module';
import type * as Library from 'pdfjs-dist/legacy/build/pdf.mjs';
import type * as WorkerHalf from 'pdfjs-dist/legacy/build/pdf.worker.mjs';

export type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface PdfLibrary {
  readonly api: typeof Library;
  readonly worker: typeof WorkerHalf;
  /** The folder of the character maps that CJK fonts outside of the file are named by (GBK-EUC-H, UniGB-UCS2-H …). */
  readonly characterMaps: string;
}

let loaded: Promise<PdfLibrary> | null = null;

/** pdf.js, loaded with the first PDF document that comes. */
export function pdfLibrary(): Promise<PdfLibrary> {
  loaded ??= quietly(load);
  return loaded;
}

async function load(): Promise<PdfLibrary> {
  const [api, worker] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ]);
  const root = createRequire(import.meta.url).resolve('pdfjs-dist/package.json');
  return { api, worker, characterMaps: root.replace(/package\.json$/u, 'cmaps/') };
}

/**
 * Where no canvas is installed, pdf.js says so while it loads, on standard output. Text is read without one, and what is printed
 * there belongs to the user.
 */
async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const output: { log: (...words: readonly unknown[]) => void } = globalThis.console;
  const { log } = output;
  output.log = () => {};
  try {
    return await work();
  } finally {
    output.log = log;
  }
}
