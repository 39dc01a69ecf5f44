import { makeToken, type Token } from '../../lex/token.js';
import type { Application } from '../apply.js';
import type { Sentence, Slot, Slots } from '../rule.js';
import type { QualitativeFact, QualitativeRule, Said } from './fact.js';
import { qualitativeRules } from './index.js';
import { toldOf } from './told-of.js';

/** One of these stands in each match of a rule: most sentences have none. */
const CUE =
  /同步|一致|持平|相适应|相当|匹配|[高快大优好低慢小]于|超过|超出|达到[全世国]|以[上下内]|[下核]达|[省市区县州家级]定|要求|目标|任务|正增长|转正|为正|稳中有|止跌|[长高升加降低少小落]|稳定|平稳|平衡|合理|清零|归零|零发生|零新增|不减|不增|消除|清除|消灭|根除|前列|上游|前茅|第一[方梯]/;
const CLAUSE = /[^,;:。!?\n]+/g;
/** What is longer is no clause of aims. */
const LONGEST = 120;

/** Targets and results without a number that a sentence or cell tells, clause by clause. */
export function readQualitative(sentence: Sentence): readonly Application<QualitativeFact>[] {
  const { passage, folded } = sentence;
  if (passage.kind === 'heading') return NONE;
  const text = folded.slice(passage.span.start, passage.span.end);
  if (!CUE.test(text)) return NONE;
  const found: Application<QualitativeFact>[] = [];
  for (const { 0: clause, index } of text.matchAll(CLAUSE)) {
    if (clause.length > LONGEST || !CUE.test(clause)) continue;
    found.push(...inClause(clause, passage.span.start + index, sentence));
  }
  return found;
}
const NONE: readonly never[] = [];

/** 粮食产量只增不减、居民收入增长与经济增长同步: what one rule has read, the next begins behind. */
function inClause(clause: string, start: number, sentence: Sentence): Application<QualitativeFact>[] {
  const found: Application<QualitativeFact>[] = [];
  for (let at = 0; at < clause.length; ) {
    const read = firstIn(clause.slice(at), start + at, sentence);
    if (read === null) break;
    found.push(...read.facts);
    at += read.length;
  }
  return found;
}

interface Read {
  readonly facts: readonly Application<QualitativeFact>[];
  readonly length: number;
}

function firstIn(text: string, start: number, sentence: Sentence): Read | null {
  for (const rule of qualitativeRules) {
    const match = rule.frame.exec(text);
    const facts = match ? built(rule, match, start, sentence) : NONE;
    if (match && facts.length > 0) return { facts, length: match[0].length };
  }
  return null;
}

/** A fact for each name that it is told of; none where it is told of nothing that this can be told of. */
function built(
  rule: QualitativeRule,
  match: RegExpExecArray,
  start: number,
  sentence: Sentence,
): readonly Application<QualitativeFact>[] {
  const said: Said = match.groups ?? {};
  const relation = rule.relationOf(said);
  if (relation === null) return NONE;
  const [from = 0, to = 0] = match.indices?.groups?.what ?? [];
  const { subjects, scope } = toldOf(tokensWithin(sentence, start + from, start + to), rule, sentence);
  const lead = match.indices?.groups?.lead?.[1] ?? to;
  const span = { start: start + lead, end: start + match[0].length };
  const tokens = sentence.tokens.filter((token) => token.span.start < span.end && token.span.end > span.start);
  const slots = slotsIn(match, start, sentence);
  return subjects.map((subject) => ({
    rule: rule.id,
    tokens,
    slots,
    fact: { span, subject, scope, relation, relatedTo: said.related ?? null },
  }));
}

/** The tokens of a stretch, cut off at its ends. */
function tokensWithin({ tokens, folded }: Sentence, start: number, end: number): readonly Token[] {
  return tokens.flatMap((token) => {
    const span = { start: Math.max(start, token.span.start), end: Math.min(end, token.span.end) };
    if (span.start >= span.end) return [];
    const whole = span.start === token.span.start && span.end === token.span.end;
    return [whole ? token : makeToken('T', span.start, span.end, folded.slice(span.start, span.end))];
  });
}

/** The groups of a frame as explaining shows them. */
function slotsIn(match: RegExpExecArray, start: number, sentence: Sentence): Slots {
  const slots: Record<string, Slot> = {};
  for (const [name, place] of Object.entries(match.indices?.groups ?? {})) {
    if (!place || place[0] === place[1]) continue;
    const span = { start: start + place[0], end: start + place[1] };
    const tokens = tokensWithin(sentence, span.start, span.end);
    const from = sentence.tokens.findIndex((token) => token.span.end > span.start);
    slots[name] = { from, to: from + tokens.length, tokens, span };
  }
  return slots;
}
