import { eastAsianWidth } from 'get-east-asian-width';

/** Marks that sit on the character before them, and format characters, take no room. */
const NO_WIDTH = /^[\p{M}\p{Cf}]$/u;

const widthOfCharacter = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x20 && code < 0x7f) return 1;
  return NO_WIDTH.test(character) ? 0 : eastAsianWidth(code);
};

/** How many columns a text takes on a terminal: two for a Chinese character. */
export const textWidth = (text: string): number =>
  [...text].reduce((sum, character) => sum + widthOfCharacter(character), 0);

/** The text, or as much of its beginning as fits the width with a … after it. */
export function cut(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let kept = '';
  let room = width - 1;
  for (const character of text) {
    room -= widthOfCharacter(character);
    if (room < 0) break;
    kept += character;
  }
  return `${kept}…`;
}

/** The text filled up with spaces to the width. */
export function pad(text: string, width: number, align: 'left' | 'right'): string {
  const blank = ' '.repeat(Math.max(0, width - textWidth(text)));
  return align === 'left' ? text + blank : blank + text;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const STEERING = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]+/g;

/** The same as one line, in which what would steer the terminal is written out: a name with a line feed as `a\\x0ab`. */
export const writtenOut = (text: string): string =>
  text.replace(STEERING, (characters) =>
    [...characters].map((one) => `\\x${one.charCodeAt(0).toString(16).padStart(2, '0')}`).join(''),
  );

/** Text from a source as one line that cannot steer the terminal. */
export const oneLine = (text: string): string => text.replace(STEERING, ' ');
