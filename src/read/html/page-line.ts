/** An element that begins and ends a line. `parent` is its place among the blocks, -1 for the page itself. */
export interface PageBlock {
  readonly parent: number;
  readonly tag: string;
  /** Its `id` and classes. */
  readonly names: string;
}

/** A line of a page as a reader sees it. */
export interface PageLine {
  /** The cells of a table row are separated by tabs. */
  readonly text: string;
  /** The innermost block that holds it, by its place among the blocks. */
  readonly block: number;
  /** How many of its characters are links, and how many there are, white space aside. */
  readonly linked: number;
  readonly ink: number;
  /** A `label` line is a row of the table in which a page sets out a notice's particulars. */
  readonly kind: 'text' | 'row' | 'label';
}

/** A page as its lines in reading order, and the elements that they lie in. */
export interface PageLines {
  /** What is struck through, in no line. */
  readonly struck: readonly string[];
  readonly lines: readonly PageLine[];
  readonly blocks: readonly PageBlock[];
}
