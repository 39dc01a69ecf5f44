import type { Document } from '../model/index.js';

interface Named {
  readonly name: string;
  /** One line for the command's help. */
  readonly description: string;
}

/** A piece of one of the files that a format consists of. Pieces of a file follow one another, those of several may be mixed. */
export interface Piece {
  /** Its name; parts of an archive may lie in folders of it, with `/` between. */
  readonly file: string;
  readonly text: string;
}

/** Tells the user of something that the format cannot hold. */
export type Tell = (message: string) => void;

/** Documents as one text, in pieces, so that a large database never stands in memory whole. */
export type WriteText = (documents: Iterable<Document>) => Iterable<string>;
/** Documents as several files at once, in pieces; `on` is the day on which it is told what is overdue, for formats that tell it. */
export type WriteFiles = (documents: Iterable<Document>, tell: Tell, on: string | null) => Iterable<Piece>;

/**
 * A way to write documents down: as one text, as a folder of files, or as an archive of parts (a workbook). What it needs is loaded
 * when it is used.
 */
export type ExportFormat = Named &
  (
    | { readonly into: 'text'; readonly load: () => Promise<WriteText> }
    | { readonly into: 'folder' | 'archive'; readonly load: () => Promise<WriteFiles> }
  );
