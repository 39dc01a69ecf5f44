import type { Document, Provenance } from '../model/index.js';
import type { Wording } from './tables/wording.js';

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

/** The same of a file that is no text. */
export interface BytePiece {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Tells the user of something that the format cannot hold. */
export type Tell = (message: string) => void;

/** Where the documents given to a format come from. */
export type ProvenanceOf = (document: Document) => Provenance;

/** Documents as one text, in pieces, so that a large database never stands in memory whole. */
type WriteText = (documents: Iterable<Document>, provenanceOf: ProvenanceOf) => Iterable<string>;

/** Documents as the parts of an archive, all at once, in pieces; `on` is the day on which it is told what is overdue, `items` are those of a register (null: all). */
type WriteParts = (
  documents: Iterable<Document>,
  tell: Tell,
  on: string | null,
  wording: Wording,
  items: ReadonlySet<string> | null,
) => Iterable<Piece>;
/** Documents as several files at once, in pieces. */
export type WriteFiles<P> = (
  documents: Iterable<Document>,
  tell: Tell,
  provenanceOf: ProvenanceOf,
  wording: Wording,
) => Iterable<P>;

/**
 * A way to write documents down: as one text, as a folder of files, or as an archive of parts (a workbook). What it needs is loaded
 * when it is used.
 */
export type ExportFormat = Named &
  (
    | { readonly into: 'text'; readonly load: () => Promise<WriteText> }
    | { readonly into: 'archive'; readonly load: () => Promise<WriteParts> }
    | {
        readonly into: 'folder';
        readonly load: () => Promise<WriteFiles<Piece | BytePiece>>;
        /** The same with a folder for every year, and in it one for every province. */
        readonly loadPartitioned?: () => Promise<WriteFiles<BytePiece>>;
      }
  );
