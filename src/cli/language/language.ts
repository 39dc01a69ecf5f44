import { loadChinese } from './chinese.js';

/** The languages that the program speaks; everything else in it is one language, that of the notices. */
export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

let spoken: Language = 'en';

/** From now on the user is spoken to in this language; chosen once, before commands are described. */
export async function speak(language: Language): Promise<void> {
  if (language === 'zh') await loadChinese();
  spoken = language;
}

export const isChinese = (): boolean => spoken === 'zh';

const isLanguage = (word: string | undefined): word is Language => LANGUAGES.some((one) => one === word);

/** What stands behind `--lang` among the words of a command line, before these are understood. */
function askedFor(words: readonly string[]): string | undefined {
  const own = words.includes('--') ? words.slice(0, words.indexOf('--')) : words;
  const at = own.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  return at < 0 ? undefined : own[at]?.slice('--lang='.length) || own[at + 1];
}

/** The locale of the user: the first of these variables that says anything. */
const localeIn = (environment: Readonly<Record<string, string | undefined>>): string =>
  ['LC_ALL', 'LANGUAGE', 'LC_MESSAGES', 'LANG'].map((name) => environment[name]).find((value) => value) ?? '';

/** The language that a command line asks for, else that of the locale: Chinese for every `zh…`, else English. */
export function languageOf(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const asked = askedFor(words);
  if (isLanguage(asked)) return asked;
  return /^zh/i.test(localeIn(environment)) ? 'zh' : 'en';
}
