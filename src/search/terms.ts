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
    else addTerms(form, terms);
  }
  return terms.join(' ');
}

/** By code point, so that rare characters outside the basic plane are not cut in half. */
function addPairs(characters: readonly string[], terms: string[]): void {
  for (const [at, character] of characters.entries()) terms.push(character + (characters[at + 1] ?? ''));
}

/** The same for a stretch within the basic plane, where each character is told by a look into a table. */
function addTerms(form: string, terms: string[]): void {
  let last = '';
  for (let at = 0; at < form.length; at++) {
    const character = form.charAt(at);
    if (character === ' ') continue;
    const isInRun = isOfRuns(form.charCodeAt(at));
    if (last !== '') terms.push(isInRun ? last + character : last);
    last = isInRun ? character : '';
  }
  if (last !== '') terms.push(last);
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
