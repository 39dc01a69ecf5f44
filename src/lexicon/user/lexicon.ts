import type { Indicator } from '../indicators/indicator.js';

/** The words of a user beside the built-in lists: plain data, see readLexicon for the file they are written in. Folded. */
export interface Lexicon {
  /** Names that act: 数字专班. A level or place may stand before them (市数字专班). */
  readonly bodies: readonly string[];
  readonly indicators: readonly Indicator[];
  readonly units: readonly UserUnit[];
  /** Whole lines that are no part of a notice; `*` in them stands for any text. */
  readonly boilerplate: readonly string[];
  /** Words that are to be kept whole where a text is cut into words. */
  readonly words: readonly string[];
}

/** A unit of measure as printed, and the unit that its values are given in: 标方 as 标准立方米. Nothing is converted. */
export interface UserUnit {
  readonly name: string;
  readonly canonical: string;
}

/** A line of a lexicon that cannot be used: what is wrong with it, and what to write instead. Lines count from 1. */
export interface LexiconProblem {
  readonly line: number;
  readonly message: string;
}

/** A lexicon with lines that cannot be used. It tells of all of them, one a line. */
export class LexiconError extends Error {
  override readonly name = 'LexiconError';
  constructor(readonly problems: readonly LexiconProblem[]) {
    super(problems.map(({ line, message }) => `line ${line}: ${message}`).join('\n'));
  }
}
