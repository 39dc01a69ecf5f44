import { Buffer } from 'node:buffer';
import { codeUnitAt } from '../lexicon/code-unit-at.js';
import { EDGE, normalForm, RUN } from './normal-form.js';

/**
 * The terms under which a text is found: of every run of letters and digits each two neighbouring characters, in order, and the
 * last one alone: 养老床位 is 养老 老床 床位 位. So every word of two or more characters is a term or a row of terms, wherever
 * dictionaries would cut, and a single character begins a term. Separated by spaces, for an index that splits there.
 * When this changes, a migration must empty the index, so that it is filled anew.
 */
export function searchTerms(text: string): string {
  const terms: string[] = [];
  for (const stretch of text.split(EDGE)) {
    const form = normalForm(stretch);
    if (/[\ud800-\udfff]/.test(form))
      for (const [run] of form.replaceAll(' ', '').matchAll(RUN)) addPairs([...run], terms);
    else terms.push(plainTerms(form));
  }
  return terms.filter((some) => some !== '').join(' ');
}

/** By code point, so that rare characters outside the basic plane are not cut in half. */
function addPairs(characters: readonly string[], terms: string[]): void {
  for (const [at, character] of characters.entries()) terms.push(character + (characters[at + 1] ?? ''));
}

const SPACE = 0x20;

/** The same for a stretch within the basic plane, where each character is told by a look into a table: the terms in one piece. */
function plainTerms(form: string): string {
  const { length } = form;
  const bytes = Buffer.allocUnsafe(length * 6);
  let end = 0;
  const add = (code: number): void => {
    bytes[end++] = code & 0xff;
    bytes[end++] = code >> 8;
  };
  let wasInRun = false;
  for (let at = 0; at < length; at++) {
    const code = codeUnitAt(form, at);
    if (code === SPACE) continue;
    const isInRun = isOfRuns(code);
    if (isInRun && wasInRun) add(code);
    if (isInRun && end > 0) add(SPACE);
    if (isInRun) add(code);
    wasInRun = isInRun;
  }
  return bytes.toString('utf16le', 0, end);
}

const UNKNOWN = 0;
const INSIDE = 1;
const OUTSIDE = 2;
const kinds = new Uint8Array(0x10000);

/** Is it a letter or digit? Asked of the regular expression once a character. */
function isOfRuns(code: number): boolean {
  if (kinds[code] === UNKNOWN) kinds[code] = String.fromCharCode(code).search(RUN) === 0 ? INSIDE : OUTSIDE;
  return kinds[code] === INSIDE;
}
