import { EDGE, normalForm, RUN } from './normal-form.js';

/**
 * The terms under which a text is found: of every run of letters and digits each two neighbouring characters, in order, and the
 * last one alone: 养老床位 is 养老 老床 床位 位. So every word of two or more characters is a term or a row of terms, wherever
 * dictionaries would cut, and a single character begins a term. Separated by spaces, for an index that splits there.
 * When this changes, a migration must empty the index, so that it is filled anew.
 */
export function searchTerms(text: string): string {
  const terms: string[] = [];
  for (const stretch of text.split(EDGE))
    for (const [run] of normalForm(stretch).replaceAll(' ', '').matchAll(RUN)) addTerms(run, terms);
  return terms.join(' ');
}

function addTerms(run: string, terms: string[]): void {
  // By code point, so that rare characters outside the basic plane are not cut in half.
  const characters = /[\ud800-\udfff]/.test(run) ? [...run] : run;
  for (let at = 0; at < characters.length; at++) terms.push(`${characters[at]}${characters[at + 1] ?? ''}`);
}
