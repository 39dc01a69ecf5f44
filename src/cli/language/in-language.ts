import { chinese } from './chinese.js';
import { isChinese } from './language.js';
import { filled, SLOT } from './say.js';

/** A message in English, cut at its slots. */
interface Pattern {
  readonly pieces: readonly string[];
  readonly names: readonly string[];
  readonly inChinese: string;
}

const patternOf = ([english, inChinese]: readonly [string, string]): Pattern => ({
  pieces: english.split(/\{\w+\}/),
  names: [...english.matchAll(SLOT)].map(({ groups }) => groups?.name ?? ''),
  inChinese,
});

let patterns: readonly Pattern[] | null = null;

/** What stands in the slots; null where the text is another message. Each piece is looked for once, from the left. */
function valuesIn(text: string, { pieces: [first = '', ...others], names }: Pattern): Record<string, string> | null {
  if (!text.startsWith(first)) return null;
  const values: Record<string, string> = {};
  let at = first.length;
  for (const [i, piece] of others.entries()) {
    const isLast = i === others.length - 1;
    const next = isLast ? text.length - piece.length : text.indexOf(piece, at);
    if (next < at || (isLast && !text.endsWith(piece))) return null;
    values[names[i] ?? ''] = text.slice(at, next);
    at = next + piece.length;
  }
  return at === text.length ? values : null;
}

/** What other rooms hand up, in Chinese; a text that is none of it as it is. */
export function inChinese(text: string): string {
  patterns ??= Object.entries(chinese().handedUp).map(patternOf);
  for (const pattern of patterns) {
    const values = valuesIn(text, pattern);
    if (values)
      return filled(
        pattern.inChinese,
        Object.fromEntries(Object.entries(values).map(([name, value]) => [name, inChinese(value)])),
      );
  }
  return text;
}

/**
 * What other rooms hand up (failures, remarks, reasons), in the language of the user. They say it in English, which is kept in databases
 * and in outputs for machines, where it is to be the same on every system; so it is put into Chinese only where a person is shown it.
 */
export const inLanguage = (text: string): string => (isChinese() ? inChinese(text) : text);
