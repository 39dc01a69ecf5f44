import { SourceError, type Span } from '../../model/index.js';
import type { Place, SourceText } from '../source-text.js';

/** Puts a source's blocks into one text, and notes where each came from. */
export interface TextWriter {
  /** Adds a block; line feeds in it begin lines of their own. `where` names its place in the source, null when it has none. */
  readonly add: (block: string, where: string | null) => void;
  /** Adds a block that is no part of the notice, such as a running head. */
  readonly addBoilerplate: (block: string, where: string) => void;
  /** The whole. Throws SourceError `empty` when nothing but white space was added. */
  readonly finish: (mediaType: string, encoding: string) => SourceText;
}

/** A text that is longer was made of a few strings repeated over and over: no notice comes near it. */
const LONGEST_TEXT = 32 * 1024 * 1024;

/** What XML and old Word documents hold beside text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be in a text
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]/gu;

/** Counts the characters that a source's text comes to; what it gives throws SourceError `too-large` when they are more than any notice has. */
export function textBudget(name: string): (characters: number) => void {
  let left = LONGEST_TEXT;
  return (characters) => {
    left -= characters;
    if (left < 0)
      throw new SourceError(
        'too-large',
        `${name} holds more than ${LONGEST_TEXT / 1024 / 1024} million characters, which no notice has. Split it, or leave out what is not a notice.`,
      );
  };
}

/** `name` is the file's, for messages. What it gives throws SourceError `too-large` when the text grows beyond any notice. */
export function textWriter(name: string): TextWriter {
  const lines: string[] = [];
  const boilerplate: Span[] = [];
  const places: Place[] = [];
  const spend = textBudget(name);
  let length = 0;
  const write = (block: string): Span => {
    const plain = block.replace(CONTROLS, '');
    const start = length;
    spend(plain.length + 1);
    length += plain.length + 1;
    lines.push(plain);
    return { start, end: start + plain.length };
  };
  const add = (block: string, where: string | null): Span => {
    const span = write(block);
    if (where !== null && block.trim() !== '') places.push({ span, where });
    return span;
  };
  return {
    add: (block, where) => void add(block, where),
    addBoilerplate: (block, where) => void boilerplate.push(add(block, where)),
    finish: (mediaType, encoding) => {
      if (places.length === 0)
        throw new SourceError(
          'empty',
          `${name} holds no text. Scanned pages must be put through character recognition first.`,
        );
      return { text: `${lines.join('\n')}\n`, mediaType, encoding, diagnostics: [], boilerplate, places };
    },
  };
}
