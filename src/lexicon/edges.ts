import { codeUnitAt } from './code-unit-at.js';
/**
 * What texts can begin and end with, for a look before an expression: most texts have none of a list's words at their edges,
 * and an expression that ends in `$` is else tried at every place.
 */

/** A table over character codes; past the end of a text there is nothing in it. */
export type Characters = Readonly<Uint8Array>;

function tableOf(codes: readonly number[]): Characters {
  const table = new Uint8Array(0x10000);
  for (const code of codes) table[code] = 1;
  return table;
}

/** The characters that one of the words begins with. */
export const beginnings = (words: Iterable<string>): Characters =>
  tableOf([...words].map((word) => word.charCodeAt(0)));

/** The characters that one of the words ends with. */
export const endings = (words: Iterable<string>): Characters =>
  tableOf([...words].map((word) => word.charCodeAt(word.length - 1)));

/** Is the first character of a text one of these? */
export const beginsIn = (text: string, characters: Characters): boolean => characters[codeUnitAt(text, 0)] === 1;

/** Is the last character of a text one of these? */
export const endsIn = (text: string, characters: Characters): boolean =>
  characters[codeUnitAt(text, text.length - 1)] === 1;

/** Does a match of the expression end where the text ends? It is looked for from there. */
export function endingIn(source: string): (text: string) => boolean {
  const pattern = new RegExp(`(?<=${source})`, 'y');
  return (text) => {
    pattern.lastIndex = text.length;
    return pattern.test(text);
  };
}
