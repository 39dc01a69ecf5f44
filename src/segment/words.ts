import { fold } from '../lexicon/fold.js';
import { CHINESE_NUMERAL } from '../lexicon/numerals.js';
import type { Lexicon } from '../lexicon/user/lexicon.js';
import type { Span } from '../model/index.js';
import { align } from './align.js';
import { TIME_WORDS } from './dates.js';
import { cutWithJieba } from './jieba.js';
import { joinBodies } from './join-bodies.js';
import { joinTerms } from './join-terms.js';
import { keptWhole } from './kept-whole.js';
import { isPlace } from './places.js';
import type { TaggedWord } from './tagged-word.js';
import type { Word, WordKind } from './word.js';

/**
 * The words of a text, or of the part of it that `span` names, in reading order, with their places in the whole text.
 * They cover it without overlap but for white space (and the invisible characters that `fold` counts as such). Numbers with
 * multiplier and percent sign, dates, document numbers, bracketed alternatives and names of bodies are one word each.
 * So are the words, bodies and indicators of a user's lexicon. Any string is fine. The first call with Chinese in it loads jieba's dictionaries: more than a second and 300 MB.
 */
export function words(text: string, span: Span = { start: 0, end: text.length }, lexicon?: Lexicon): readonly Word[] {
  const source = text.slice(span.start, span.end);
  const folded = fold(source);
  const found: TaggedWord[] = [];
  let done = 0;
  const { pattern, kinds } = keptWhole(lexicon);
  for (const match of folded.matchAll(pattern)) {
    cutRest(source, folded, done, match.index, found);
    done = match.index + match[0].length;
    found.push(wordAt(source, match.index, done, kinds.get(groupOf(match)) ?? 'word', null));
  }
  cutRest(source, folded, done, folded.length, found);
  return joinBodies(joinTerms(found)).map(({ text, span: { start, end }, kind }) => ({
    text,
    span: { start: start + span.start, end: end + span.start },
    kind,
  }));
}

const HAN = String.raw`\p{Script=Han}`;
/** What remains between the pieces kept whole. A run of Chinese is bounded, since jieba takes 300 bytes a character to cut one. */
const REST = new RegExp(
  [
    `(?<han>${HAN}{1,2000})`,
    String.raw`(?<space>\s+)`,
    String.raw`(?<word>(?:(?!${HAN})\p{L}\p{M}*)+)`,
    String.raw`(?<number>\p{N})`,
    String.raw`(?<punctuation>…+|—+|\p{P})`,
    '(?<symbol>[^])',
  ].join('|'),
  'gu',
);

/** The words of `folded.slice(start, end)`, where nothing is kept whole, are added to those found. */
function cutRest(source: string, folded: string, start: number, end: number, found: TaggedWord[]): void {
  for (const match of folded.slice(start, end).matchAll(REST)) {
    const group = groupOf(match);
    let from = start + match.index;
    if (group === 'space') continue;
    if (group !== 'han') found.push(wordAt(source, from, from + match[0].length, group as WordKind, null));
    else
      for (const { word, tag } of align(match[0], cutWithJieba(match[0]))) {
        found.push(wordAt(source, from, from + word.length, kindOf(word, tag), tag));
        from += word.length;
      }
  }
}

const NUMERAL = new RegExp(`^第?${CHINESE_NUMERAL}+$`, 'u');

function kindOf(word: string, tag: string): WordKind {
  if (TIME_WORDS.has(word)) return 'date';
  if (NUMERAL.test(word)) return 'number';
  return isPlace(word, tag) ? 'place' : 'word';
}

const wordAt = (source: string, start: number, end: number, kind: WordKind, tag: string | null): TaggedWord => ({
  text: source.slice(start, end),
  span: { start, end },
  kind,
  tag,
});

/** The name of the one group that matched. */
function groupOf(match: RegExpExecArray): string {
  for (const name in match.groups) if (match.groups[name] !== undefined) return name;
  return '';
}
