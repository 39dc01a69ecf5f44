import { numeralEnd } from './numeral.js';
import { type Reading, reading } from './reading.js';

const YEARS = /(?:(?:19|20)\d{2}|[一二][〇○零一二三四五六七八九]{3})年?(?:度|版)?(?:[—~至到-]{1,2}(?:19|20)\d{2}年?)?/y;

/** A number inside 《…》 that ends at `end`: the years of the title, or another number of the cited document. */
export function titleReading(folded: string, at: number, end: number): Reading {
  YEARS.lastIndex = at;
  const years = YEARS.exec(folded);
  if (years) return reading('name-year', at, Math.min(at + years[0].length, end));
  return reading('reference', at, Math.min(numeralEnd(folded, at), end));
}
