import { anyNumber } from '../../lexicon/numerals.js';

/** Patterns of the parts that dates are written in, in figures or Chinese numerals. */
export const MONTH = String.raw`1[0-2]|0?[1-9](?!\d)|十[一二]?|[一二三四五六七八九]`;
export const DAY_OF_MONTH = String.raw`[12]\d|3[01]|0?[1-9](?!\d)|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九]`;
export const YEAR = String.raw`(?:19|20)\d{2}|[一二][〇○零一二三四五六七八九]{3}`;
/** 达到2015年的水平, 受到 …: 到 is the end of another word. */
export const LEAD =
  '(?:(?:最迟|不[晚迟]于|务必)(?:于|在)?|(?<![达得高升加大减降低少短迟受感收接遇做看扩见提拓延送])到|至|截至|截止到?|于|在)';

/** What a pattern of dates has found, by the names of its parts. */
export type Groups = Readonly<Record<string, string | undefined>>;
/** The value of a part; 0 of one that is not written. */
export const number = (written: string | undefined): number => anyNumber(written ?? '') ?? 0;
