import { ADDING } from '../lexicon/name-words.js';
import type { Lexicon } from '../lexicon/user/lexicon.js';
import type { Span } from '../model/index.js';
import { describing } from './describing.js';
import { joinBounds } from './join-bounds.js';
import { lendUnits } from './lend-units.js';
import type { Matcher } from './matcher.js';
import { firstAt, looksAt, type MatcherTable, matcherTable } from './matcher-table.js';
import { bodyReader } from './matchers/body.js';
import { dateWithoutYear, dateWithYear, pastYear, yearEdge } from './matchers/calendar.js';
import { measuredTime, ratio, timeLimit } from './matchers/contextual-quantities.js';
import { damagedDate } from './matchers/damaged-date.js';
import { daySpan, monthSpan, years } from './matchers/date-spans.js';
import { denominator } from './matchers/denominator.js';
import { doubling, fraction, fractionInFigures, half, tenths } from './matchers/fraction.js';
import { dateInFigures, withoutEnd } from './matchers/labelled-times.js';
import { age, bareNumber, latinName, nameNumber } from './matchers/names.js';
import { office } from './matchers/office.js';
import { byCycles, duration, festival, fiveYearPlan, planTerm, recurring, season } from './matchers/period.js';
import { level, region } from './matchers/place.js';
import { quantityMatcher, rank } from './matchers/quantity.js';
import { documentNumber, title } from './matchers/reference.js';
import { triggerMatcher } from './matchers/trigger.js';
import {
  changes,
  comparison,
  connective,
  coverage,
  distributors,
  of,
  onGround,
  partedBound,
  punctuation,
  reaches,
  shareOf,
  startingFrom,
} from './matchers/words.js';
import { makeToken, type Token, type TokenType } from './token.js';
import { NO_TERMS, type UserTerms, userTerms } from './user-terms.js';

/** The order is the configuration: at one place the first matcher that reads something wins. */
export function matchersWith(terms: UserTerms): readonly Matcher[] {
  const bodies = bodyReader(terms);
  return [
    title,
    documentNumber,
    fiveYearPlan,
    planTerm,
    festival,
    season,
    onGround,
    damagedDate,
    years,
    daySpan,
    monthSpan,
    dateInFigures,
    withoutEnd,
    pastYear,
    dateWithYear,
    dateWithoutYear,
    yearEdge,
    changes,
    denominator,
    recurring,
    byCycles,
    coverage,
    fraction,
    fractionInFigures,
    tenths,
    half,
    doubling,
    rank,
    measuredTime,
    timeLimit,
    age,
    ratio,
    nameNumber,
    quantityMatcher(terms.units),
    duration,
    latinName,
    bareNumber,
    startingFrom,
    comparison,
    partedBound,
    reaches,
    shareOf,
    distributors,
    triggerMatcher(bodies, terms),
    bodies.body,
    office,
    level,
    region,
    of,
    connective,
    punctuation,
  ];
}

/**
 * A stretch of folded text as tokens that follow one another without gaps or overlaps; spans index the whole text.
 * Time is linear: every matcher looks a bounded way around its place.
 */
export type Tokenize = (folded: string, span: Span) => readonly Token[];

function makeTokenizer(terms: UserTerms): Tokenize {
  const table = matcherTable(matchersWith(terms));
  return (folded, span) => tokensOf(folded, span, table);
}

/** The tokenizer with the built-in words alone. */
export const tokenize: Tokenize = makeTokenizer(NO_TERMS);

const tokenizers = new WeakMap<Lexicon, Tokenize>();

/** The tokenizer with the bodies and units that a user's lexicon adds, made once a lexicon; the built-in one where it adds none. */
export function tokenizerWith(lexicon: Lexicon | undefined): Tokenize {
  if (!lexicon || (lexicon.bodies.length === 0 && lexicon.units.length === 0)) return tokenize;
  const known = tokenizers.get(lexicon) ?? makeTokenizer(userTerms(lexicon));
  tokenizers.set(lexicon, known);
  return known;
}

function tokensOf(folded: string, span: Span, table: MatcherTable): readonly Token[] {
  const text = folded.slice(span.start, span.end);
  const tokens: Token[] = [];
  let plain = 0;
  let hasQuantity = false;
  const { length } = text;
  looksAt(table, length);
  for (let at = 0; at < length; ) {
    const found = firstAt(table, text, at);
    if (!found) {
      at++;
      continue;
    }
    // Some tokens reach back over plain text (鲁发〔2009〕24号, 灾害发生12小时内), never over another token.
    const start = Math.max(plain, found.span.start);
    if (start > plain) tokens.push(textToken(folded, span.start + plain, span.start + start));
    tokens.push(placed(found, start, span.start));
    at = plain = found.span.end;
    hasQuantity ||= found.quantity !== undefined;
  }
  if (length > plain) tokens.push(textToken(folded, span.start + plain, span.end));
  joinText(tokens, folded);
  return hasQuantity ? joinBounds(describing(lendUnits(tokens))) : tokens;
}

const textToken = (folded: string, start: number, end: number): Token =>
  makeToken('T', start, end, folded.slice(start, end));

/** What a matcher has found, from `start` on, with its place in the whole text: `by` is where the stretch begins. */
function placed(found: Token, start: number, by: number): Token {
  const { type, span, text, quantity, time, numberClass, userTerm, value } = found;
  const moved = quantity && { ...quantity, number: movedSpan(quantity.number, by) };
  return makeToken(type, start + by, span.end + by, text, { quantity: moved, time, numberClass, userTerm, value });
}

const movedSpan = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

const isOpenText = (letter: TokenType | undefined): boolean =>
  letter === 'T' || letter === '“' || letter === '”' || letter === 'L';

/** 开通3条地铁新线、|新增里程30公里: the next thing that is done, with a value of its own. */
const beginsAnew = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.type === 'Q' && ADDING.test(tokens[at]?.text ?? '');

/** A list sign with text on both sides is part of that text: 建立和落实. */
function joinText(tokens: Token[], folded: string): void {
  let kept = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const last = kept === 0 ? undefined : tokens[kept - 1];
    const sign =
      token.type === '&' &&
      isOpenText(last?.type) &&
      isOpenText(tokens[i + 1]?.type) &&
      !(tokens[kept - 2]?.type === 'Q' && beginsAnew(tokens, i + 1));
    if (!sign && token.type !== 'T') tokens[kept++] = token;
    else if (last?.type === 'T') tokens[kept - 1] = textToken(folded, last.span.start, token.span.end);
    else tokens[kept++] = sign ? textToken(folded, token.span.start, token.span.end) : token;
  }
  tokens.length = kept;
}
