/**
 * A table over all code units in which bit i is set for the characters of the i-th class, written as in a regular expression (`0-9一二`).
 * Where every character of a text is asked for, a look at it costs a fraction of what a regular expression does.
 */
export function characterBits(...classes: readonly string[]): Uint8Array {
  const table = new Uint8Array(0x10000);
  classes.forEach((characters, i) => {
    for (const [, first = '', last = first] of characters.matchAll(/(.)(?:-(.))?/gs))
      for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code++)
        table[code] = (table[code] ?? 0) | (1 << i);
  });
  return table;
}
