import { fold } from '../lexicon/fold.js';
import { mapCodeUnits } from '../lexicon/map-code-units.js';
import { SHARED, TRADITIONAL } from '../lexicon/traditional-table.js';

const SIMPLIFIED = new Map(
  [TRADITIONAL, SHARED].flatMap(({ from, to }) =>
    [...from].map((character, i) => [character, to[i] ?? character] as const),
  ),
);
const CONVERTIBLE = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'g');

/**
 * A text as it is searched: full-width letters, digits and punctuation half-width, capitals small, each traditional character
 * simplified, whatever stands around it, so that a query and a text always agree. As long as the text, one code unit for one: what
 * is found in it stands at the same place in the text.
 */
export function normalForm(text: string): string {
  return EXOTIC.test(text) ? inSteps(text) : mapCodeUnits(text, formsOfUnits());
}

/** Letters whose small form hangs on what stands around them, is longer, or takes two code units. */
const EXOTIC = /[\ud800-\udfff\u03a3\u0130]/;

let forms: Uint16Array | null = null;
/** The form of each code unit that stands for itself. */
function formsOfUnits(): Uint16Array {
  if (!forms) {
    forms = new Uint16Array(0x10000);
    for (let code = 0; code < forms.length; code++) {
      const character = String.fromCharCode(code);
      forms[code] = EXOTIC.test(character) ? code : inSteps(character).charCodeAt(0);
    }
  }
  return forms;
}

/** The same step by step, for any text. */
function inSteps(text: string): string {
  const folded = fold(text).replace(CONVERTIBLE, (character) => SIMPLIFIED.get(character) ?? character);
  const small = folded.toLowerCase();
  // A few letters (İ) have a small form of another length; these stay as they are.
  return small.length === folded.length ? small : folded.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** What ends a stretch that a word can stand in: the end of a line or of a table's cell. Spaces do not (通 知). */
export const EDGE = /[\t\n\v\f\r]/;

/** A run of letters and digits; what stands between runs is no part of a word. */
export const RUN = /[\p{L}\p{N}]+/gu;
