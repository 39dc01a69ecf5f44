import { makeToken, type Token } from '../../lex/token.js';
import type { Sentence, Slot } from '../../phrases/sentence.js';
import type { RuleMatch } from '../apply.js';
import type { Slots } from '../rule.js';
import { wordFinder } from './cues.js';
import type { QualitativeFact, QualitativeRule, Said } from './fact.js';
import { qualitativeRules } from './index.js';
import { subjectsOf } from './subjects.js';

/** Which rules a stretch of text has a cue of, a bit for each. */
const cuesIn = wordFinder(qualitativeRules.map(({ cues }) => cues));
const CLAUSE = /[^,;:。!?\n]+/g;
/** What is longer is no clause of aims. */
const LONGEST = 120;

/** Targets and results without a number that a sentence or cell tells, clause by clause. */
export function readQualitative(sentence: Sentence): readonly RuleMatch<QualitativeFact>[] {
  const { passage, folded } = sentence;
  if (passage.kind === 'heading') return NONE;
  const { start, end } = passage.span;
  if (cuesIn(folded, start, end) === 0) return NONE;
  const text = folded.slice(start, end);
  const found: RuleMatch<QualitativeFact>[] = [];
  for (const { 0: clause, index } of text.matchAll(CLAUSE)) {
    if (clause.length <= LONGEST && cuesIn(clause, 0, clause.length) !== 0)
      found.push(...inClause(clause, start + index, sentence));
  }
  return found;
}
const NONE: readonly never[] = [];

/** 粮食产量只增不减、居民收入增长与经济增长同步: what one rule has read, the next begins behind. */
function inClause(clause: string, start: number, sentence: Sentence): RuleMatch<QualitativeFact>[] {
  const found: RuleMatch<QualitativeFact>[] = [];
  for (let at = 0; at < clause.length; ) {
    const read = firstIn(clause.slice(at), start + at, sentence);
    if (read === null) break;
    found.push(...read.facts);
    at += read.length;
  }
  return found;
}

interface Read {
  readonly facts: readonly RuleMatch<QualitativeFact>[];
  readonly length: number;
}

function firstIn(text: string, start: number, sentence: Sentence): Read | null {
  let cued = cuesIn(text, 0, text.length);
  for (let i = 0; cued !== 0; i++, cued >>>= 1) {
    if ((cued & 1) === 0) continue;
    const rule = qualitativeRules[i] as QualitativeRule;
    const match = rule.frame.exec(text);
    const facts = match ? built(rule, match, start, sentence) : NONE;
    if (match && facts.length > 0) return { facts, length: match[0].length };
  }
  return null;
}

/** A fact for each subject; no fact where there is no subject that this relation can be stated of. */
function built(
  rule: QualitativeRule,
  match: RegExpExecArray,
  start: number,
  sentence: Sentence,
): readonly RuleMatch<QualitativeFact>[] {
  const said: Said = match.groups ?? {};
  const relation = rule.relationOf(said);
  if (relation === null) return NONE;
  const [from = 0, to = 0] = match.indices?.groups?.what ?? [];
  const { subjects, scope } = subjectsOf(tokensWithin(sentence, start + from, start + to), rule, sentence);
  const lead = match.indices?.groups?.lead?.[1] ?? to;
  const span = { start: start + lead, end: start + match[0].length };
  const tokens = tokensAt(sentence, span.start, span.end);
  const slots = slotsIn(match, start, sentence);
  return subjects.map((subject) => ({
    rule: rule.id,
    tokens,
    slots,
    fact: { span, subject, scope, relation, relatedTo: said.related ?? null },
  }));
}

/** The index of the first token that ends behind an offset. A line may have a hundred thousand tokens. */
function indexAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).span.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The tokens that a stretch touches. */
function tokensAt({ tokens }: Sentence, start: number, end: number): readonly Token[] {
  const from = indexAt(tokens, start);
  let to = from;
  while (to < tokens.length && (tokens[to] as Token).span.start < end) to++;
  return tokens.slice(from, to);
}

/** The same, cut off at the ends of the stretch. */
const tokensWithin = (sentence: Sentence, start: number, end: number): readonly Token[] =>
  tokensAt(sentence, start, end).map((token) => {
    const span = { start: Math.max(start, token.span.start), end: Math.min(end, token.span.end) };
    const whole = span.start === token.span.start && span.end === token.span.end;
    return whole ? token : makeToken('T', span.start, span.end, sentence.folded.slice(span.start, span.end));
  });

/** The groups of a frame as explaining shows them. */
function slotsIn(match: RegExpExecArray, start: number, sentence: Sentence): Slots {
  const slots: Record<string, Slot> = {};
  for (const [name, place] of Object.entries(match.indices?.groups ?? {})) {
    if (!place || place[0] === place[1]) continue;
    const span = { start: start + place[0], end: start + place[1] };
    const tokens = tokensWithin(sentence, span.start, span.end);
    const from = indexAt(sentence.tokens, span.start);
    slots[name] = { from, to: from + tokens.length, tokens, span };
  }
  return slots;
}
