import { say } from './language/say.js';

/** How many single changes (a character put in, left out, replaced) make one name of the other, or `limit` + 1 when more. */
function editDistance(a: readonly string[], b: readonly string[], limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = b.map((_, j) => j + 1);
  for (const [i, left] of a.entries()) {
    let diagonal = i;
    let before = i + 1;
    row = row.map((above, j) => {
      const here = left === b[j] ? diagonal : 1 + Math.min(diagonal, above, before);
      diagonal = above;
      before = here;
      return here;
    });
  }
  return row.at(-1) ?? a.length;
}

/** Wildly long names are not worth comparing. */
const LONGEST = 60;

/** Which of the known names someone may have meant: those that differ by little, or that hold all that was typed; the nearest first. */
export function nearNames(typed: string, known: Iterable<string>, most = 3): readonly string[] {
  const letters = [...typed].slice(0, LONGEST);
  const limit = Math.max(1, Math.floor(letters.length / 2.5));
  const found: { readonly name: string; readonly far: number }[] = [];
  for (const name of known) {
    const far = editDistance(letters, [...name].slice(0, LONGEST), limit);
    if (far <= limit) found.push({ name, far });
    else if (typed.length > 1 && name.includes(typed)) found.push({ name, far: limit + name.length / 1000 });
  }
  found.sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1));
  return found.slice(0, most).map(({ name }) => name);
}

/** ` Did you mean A, or B?`, or nothing. */
export const didYouMean = (names: readonly string[]): string =>
  names.length === 0 ? '' : say(' Did you mean {names}?', { names: names.join(say(', or ')) });
