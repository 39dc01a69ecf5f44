import { sayWord } from './language/say.js';
import { cut, oneLine, pad } from './text-width.js';

/** How wide the column of labels is. */
export const LABEL = 13;
const LONGEST_QUOTE = 40;

/** A line of a report with its label in a column of its own. */
export const labelled = (label: string, text: string): string =>
  `${pad(label === '' ? '' : `${sayWord(label)}  `, LABEL, 'left')}${text}`.trimEnd();

/** Text of a source in the middle of a line, no longer than can be taken in. */
export const quote = (text: string): string => cut(oneLine(text), LONGEST_QUOTE);
