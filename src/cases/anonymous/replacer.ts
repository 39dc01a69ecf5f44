import { provinceOfAbbreviation } from '../../lexicon/regions.js';
import { madeDigits, madePerson, madePlace } from './made-names.js';
import { documentNumbersIn, telephonesIn } from './numbers.js';
import { personsIn } from './persons.js';
import { placeOfForm, placesIn } from './places.js';

/** Gives each thing of a kind one made name, the same each time it is asked for. */
function naming(made: (n: number, length: number) => string): (real: string) => string {
  const names = new Map<string, string>();
  return (real) => {
    const name = names.get(real) ?? made(names.size, real.length);
    names.set(real, name);
    return name;
  };
}

/** Names that are known beforehand. */
export interface Known {
  readonly places: readonly string[];
  readonly persons: readonly string[];
}

/** What means something else in a regular expression. */
const SIGNS = /[[\]().*+?^$|\\{}]/g;

/** What is put for each name in some texts. */
function replacements(texts: readonly string[], known: Known): ReadonlyMap<string, string> {
  const put = new Map<string, string>();
  const [place, person, digits] = [madePlace, madePerson, madeDigits].map(naming) as [
    (real: string) => string,
    (real: string) => string,
    (real: string) => string,
  ];
  const letters = new Map<string, string>();
  const places = [...known.places.map(placeOfForm), ...texts.flatMap(placesIn)];
  for (const { stem, ending } of places.filter((one) => one.stem !== '')) {
    put.set(stem + ending, place(stem) + ending);
    if (stem.length > 1) put.set(stem, place(stem));
    letters.set(stem.charAt(0), place(stem).charAt(0));
  }
  for (const name of known.persons) put.set(name, person(name));
  for (const text of texts) {
    for (const name of personsIn(text)) put.set(name, person(name));
    for (const number of telephonesIn(text)) {
      const start = number.startsWith('1') ? '13' : (/^0\d+-/.exec(number)?.[0].replace(/[1-9]/g, '0') ?? '');
      put.set(number, start + digits(number.slice(start.length)));
    }
    for (const { whole, letters: own, year, digits: n, end } of documentNumbersIn(text)) {
      const other = [...own].map((letter) => letters.get(letter) ?? (provinceOfAbbreviation(letter) ? '甲' : letter));
      put.set(whole, other.join('') + year + digits(n) + end);
    }
  }
  return put;
}

/**
 * Replaces places, persons, telephone numbers and the digits of document numbers by made ones of the same kind and length, the same
 * throughout. `known` are places and persons that the texts may name and nothing else tells. Who passes a text on has to look through
 * it: what nothing marks as a name is not found.
 */
export function replacer(texts: readonly string[], known: Known): (text: string) => string {
  const put = replacements(texts, known);
  if (put.size === 0) return (text) => text;
  const longestFirst = [...put.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.map((name) => name.replace(SIGNS, '\\$&')).join('|'), 'gu');
  return (text) => text.replace(pattern, (name) => put.get(name) ?? name);
}
