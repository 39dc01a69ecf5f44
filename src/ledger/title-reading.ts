import { matchAt, sticky } from '../lexicon/prefilter/sticky.js';
import { type NumberReading, numberReading } from './reading.js';
import { textReading } from './text-reading.js';

const YEARS = sticky(
  /(?:(?:19|20)\d{2}|[一二][〇○零一二三四五六七八九]{3})年?(?:度|版)?(?:[—~至到-]{1,2}(?:19|20)\d{2}年?)?/y,
);

/** A number inside 《…》, which ends at `end`: the years of the title, or another number of the cited document. */
export function titleReading(folded: string, at: number, from: number, end: number): NumberReading {
  const years = matchAt(YEARS, folded, at);
  if (years) return numberReading('name-year', at, Math.min(at + years[0].length, end));
  const { numberClass, span } = textReading(folded, at, from, end);
  return { numberClass: numberClass && 'reference', span };
}
