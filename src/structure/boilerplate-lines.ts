import { ADVERTISING_WORDS, BOILERPLATE_LINES, CONTACT_LINES, SPAM_WORDS } from '../lexicon/boilerplate.js';
import { anyMatches } from '../lexicon/prefilter/prefilter.js';
import { markerAt } from './marker.js';

const MAXIMUM_BOILERPLATE_LINE = 400;
const matchesBoilerplate = anyMatches(BOILERPLATE_LINES);
const matchesContact = anyMatches(CONTACT_LINES);
const isSpamWord = anyMatches([SPAM_WORDS]);
const advertises = anyMatches([
  new RegExp(ADVERTISING_WORDS.map(([word]) => word.replaceAll('.', '\\.')).join('|'), 'u'),
]);

/** A line that is boilerplate of the site wherever it stands. */
export const isBoilerplate = (line: string): boolean =>
  line.length <= MAXIMUM_BOILERPLATE_LINE && matchesBoilerplate(line);

/** A line of addresses and telephone numbers, boilerplate at the top and bottom of a page only. */
export const isContactLine = (line: string): boolean => line.length <= MAXIMUM_BOILERPLATE_LINE && matchesContact(line);

/** How much a line talks like an advertisement or a site's own notice; from two on it is no part of a plan's head or tail. */
export function advertisingScore(line: string): number {
  if (line.length > MAXIMUM_BOILERPLATE_LINE || !advertises(line)) return 0;
  let score = 0;
  for (const [word, weight] of ADVERTISING_WORDS) if (line.includes(word)) score += weight;
  return score;
}

/**
 * Junk injected into a page: a line of Latin letters without a single Chinese character (mobile365sport365),
 * or a short line of gambling and the like. Units of measure and addresses of pages are not junk.
 */
export function isSpam(line: string): boolean {
  if (line.length > 60) return false;
  const chinese = /[\u4e00-\u9fff]/u.test(line);
  const spam = chinese
    ? line.length <= 40 && isSpamWord(line) && !/[。,;]/u.test(line)
    : /[A-Za-z]{3,}/u.test(line) && /^[\x20-\x7e]+$/u.test(line) && !/^(?:https?:|www\.)|@|^[A-Z]{1,6}$/u.test(line);
  return spam && markerAt(line) === null;
}

/** An item of a site's menu: • 项目, · 招标. */
export const isMenuItem = (line: string): boolean => /^[•·●▪■◆>»›*] ?[^。,;:]{1,12}$/u.test(line);
