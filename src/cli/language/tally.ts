import { inLanguage } from './in-language.js';
import { isChinese } from './language.js';
import { sayWord } from './say.js';

/** How many of each: 9 met, 3 missed; 完成 9，未完成 3. */
export const tally = (counts: readonly (readonly [what: string, count: number])[]): string =>
  counts
    .map(([what, count]) => (isChinese() ? `${sayWord(what)} ${count}` : `${count} ${what}`))
    .join(isChinese() ? '，' : ', ');

/** A verdict, with what is to be said of it. */
export const noted = (verdict: string, note: string | null): string =>
  note === null ? sayWord(verdict) : `${sayWord(verdict)} (${inLanguage(note)})`;
