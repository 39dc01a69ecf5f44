import { SourceError } from '../../model/index.js';
import { type DrawingMessage, drawingBudget } from './drawing-budget.js';
import { refuseFormLoops } from './form-loops.js';
import { refuseEndlessContents } from './page-contents.js';
import { type PDFDocumentProxy, type PDFPageProxy, pdfLibrary } from './pdf-library.js';
import { refuseBombs } from './unpacked-size.js';

/** An open PDF document. `close` has to be called, or the process does not end. */
export interface OpenPdf {
  readonly pages: number;
  /** A page, from 1, and what is drawn on it. Rejects when the page is damaged, and with SourceError `too-large`. */
  readonly page: (number: number) => Promise<DrawnPage>;
  readonly close: () => Promise<void>;
}

/** The drawing operators of a page with their arguments, in order. */
export interface DrawnPage {
  readonly page: PDFPageProxy;
  readonly operators: readonly number[];
  readonly arguments: readonly unknown[];
}

/** No notice has more; a damaged or hostile file may say that it has millions. */
const MOST_PAGES = 5_000;

const SILENT = 0;
const NO_ANNOTATIONS = 0;

/** Opens a PDF document. Rejects with SourceError `encrypted`, `damaged-document` or `too-large`. */
export async function openPdf(bytes: Uint8Array, name: string): Promise<OpenPdf> {
  refuseBombs(bytes, name);
  refuseFormLoops(bytes, name);
  refuseEndlessContents(bytes, name);
  const { api, worker, characterMaps } = await pdfLibrary();
  const { port1, port2 } = new MessageChannel();
  const pdfWorker = new api.PDFWorker({ port: port1 as never, verbosity: SILENT });
  const task = api.getDocument({
    // The library takes the bytes away from their owner.
    data: new Uint8Array(bytes),
    worker: pdfWorker,
    verbosity: SILENT,
    cMapUrl: characterMaps,
    isEvalSupported: false,
    // Pictures are left out before they are unpacked, and fonts of the machine are not asked for: only text is read.
    maxImageSize: 0,
    useSystemFonts: false,
    fontExtraProperties: true,
  });
  const budget = drawingBudget(api.OPS);
  let isSpent = false;
  let stop: (() => void) | null = null;
  // What is too much is not even sent: a single operator may come with millions of characters, which take minutes to copy.
  const send = port2.postMessage.bind(port2);
  port2.postMessage = (message: DrawingMessage, transferred) => {
    isSpent ||= budget.isSpent(message);
    if (isSpent) stop?.();
    else send(message, transferred);
  };
  worker.WorkerMessageHandler.initializeFromPort(port2);
  const close = async (): Promise<void> => {
    // A page that draws without end does not end when it is told to; without its port it has nobody to draw for.
    if (isSpent) void task.destroy().catch(() => {});
    else await task.destroy();
    pdfWorker.destroy();
    port1.close();
  };
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES) throw tooLarge(name, `says that it has ${document.numPages} pages`);
    const page = async (number: number): Promise<DrawnPage> => {
      budget.begin();
      const endless = new Promise<never>((_, reject) => {
        stop = () => reject(tooLarge(name, `draws more on page ${number} than any page shows`));
      });
      return Promise.race([drawnPage(document, number), endless]);
    };
    return { pages: document.numPages, page, close };
  } catch (error) {
    await close();
    throw error instanceof SourceError ? error : notOpened(error, name);
  }
}

async function drawnPage(document: PDFDocumentProxy, number: number): Promise<DrawnPage> {
  const page = await document.getPage(number);
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: NO_ANNOTATIONS });
  return { page, operators: fnArray, arguments: argsArray };
}

const tooLarge = (name: string, what: string): SourceError =>
  new SourceError('too-large', `${name} ${what}; no notice does. Print the pages of the notice to a PDF of their own.`);

function notOpened(error: unknown, name: string): SourceError {
  if (error instanceof Error && error.name === 'PasswordException')
    return new SourceError(
      'encrypted',
      `${name} is protected by a password. Open it with the password, and save or print it without.`,
    );
  const words = error instanceof Error ? error.message : String(error);
  return new SourceError('damaged-document', `${name} is a damaged PDF document (${words}). Download it again.`);
}
