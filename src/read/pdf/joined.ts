const LATIN_END = /[A-Za-z\d,;:.%)]$/u;
const LATIN_WORD = /^[A-Za-z]/u;
const LETTERS_END = /[A-Za-z]$/u;
const LATIN_START = /^[A-Za-z\d(]/u;

/** Two lines as one: Chinese without a space, Latin words with one. */
export function joined(before: string, after: string): string {
  const parted =
    (LATIN_END.test(before) && LATIN_WORD.test(after)) || (LETTERS_END.test(before) && LATIN_START.test(after));
  return parted ? `${before} ${after}` : before + after;
}
