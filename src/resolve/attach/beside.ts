import { anyOf } from '../../lex/atom.js';
import type { Token } from '../../lex/token.js';
import { GENERIC, NO_NAME } from '../../lexicon/name-words.js';
import { MAKING } from '../../lexicon/subject-words.js';
import { counted } from '../../rules/measure/count.js';
import { trimName } from '../../rules/measure/name.js';
import { phrase } from '../../rules/measure/phrase.js';
import { place, type Reading } from '../measure-context.js';
import type { Candidate } from './candidate.js';

/** How many tokens behind a value its noun is looked for in. */
const BEHIND = 8;
const NOUN = /^[TLBWRXOS“”()]$/;

/** The noun behind the value: 首批|6个|和美乡村片区. */
export function fromBehind(reading: Reading): Candidate | null {
  const { tokens } = reading.sentence;
  const first = place(reading) + (tokens[place(reading) + 1]?.letter === 'E' ? 2 : 1);
  let end = first;
  while (end < tokens.length && end - first < BEHIND && NOUN.test((tokens[end] as Token).letter)) end++;
  const noun = tokens.slice(first, end);
  const subject = counted(noun.map(({ text }) => text).join(''));
  return subject === null ? null : { subject, by: 'subject/behind', from: spanOf(noun) };
}

/** The name before the value, where a rule took the one behind it: 创建幸福河湖|35条(段). */
export function fromBefore({ application: { slots } }: Reading): Candidate | null {
  const what = slots.what?.tokens ?? [];
  const { name } = phrase(what);
  return name === null ? null : { subject: name, by: 'subject/before', from: spanOf(what) };
}

const MADE = new RegExp(`^(?:${anyOf(MAKING)})(?=.{2})`);

/** 优化营商环境|126条|政策举措, 和邦生物等|23个|项目: the head behind the value is one of many, which one is said before it. */
export function modified(reading: Reading): Candidate | null {
  const own = reading.fact.subject;
  const what = reading.application.slots.what?.tokens ?? [];
  if (own === null || !GENERIC.test(own) || reading.application.slots.noun === undefined) return null;
  let modifier = phrase(what).name ?? '';
  for (let shorter = ''; shorter !== modifier; ) {
    shorter = modifier;
    modifier = trimName(modifier.replace(MADE, ''));
  }
  if (modifier.length < 2 || NO_NAME.test(modifier)) return null;
  return { subject: modifier + own, by: 'subject/modifier', from: spanOf(what) };
}

function spanOf(tokens: readonly Token[]): Candidate['from'] {
  const first = tokens[0];
  const last = tokens.at(-1);
  return first && last ? { span: { start: first.span.start, end: last.span.end } } : null;
}
