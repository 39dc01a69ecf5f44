import type { Token } from '../../lex/token.js';
import { anyOf } from '../../lexicon/any-of.js';
import { COST, GENERIC, isPart, MADE_LAST, NO_NAME, SENTENCE } from '../../lexicon/name-words.js';
import { BARE_CREATION_VERBS, CREATION_VERBS } from '../../lexicon/subject-words.js';
import { isClassifier } from '../../lexicon/units.js';
import { nounOf } from '../../phrases/counted-noun.js';
import { withCreationVerb } from '../../phrases/name.js';
import { phrase } from '../../phrases/phrase.js';
import { type MeasureReading, tokenIndex } from '../measure-context.js';
import type { Candidate } from './candidate.js';

/** How many tokens behind a value its noun is looked for in. */
const BEHIND = 8;
const NOUN = /^[TLBWRXOS“”()]$/;

/** The noun behind the value: 首批|6个|和美乡村片区. */
export function fromBehind(reading: MeasureReading): Candidate | null {
  const { tokens } = reading.sentence;
  const at = tokenIndex(reading) + 1;
  const possessed = tokens[at]?.type === 'E';
  const of = possessed ? at + 1 : at;
  // 开工12公里的|3条|道路
  const counted = isClassifier(tokens[of]?.quantity?.unit ?? '');
  const first = counted ? of + 1 : of;
  let end = first;
  while (end < tokens.length && end - first < BEHIND && NOUN.test((tokens[end] as Token).type)) end++;
  // What a bracket adds is no noun of the value before it.
  if (tokens[first]?.type === '(') return null;
  const noun = tokens.slice(first, end);
  const behind = nounOf(noun.map(({ text }) => text).join(''));
  const own = reading.fact.subject ?? '';
  if (behind === null) return null;
  const made = counted && MADE_ALONE.test(own) ? own : '';
  // 总投资30亿元的|新能源基地
  const measured = (counted || possessed) && isPart(own) ? own : '';
  return { subject: made + behind + measured, by: 'subject/behind', from: spanOf(noun) };
}

const MADE_ALONE = new RegExp(`^(?:${anyOf(CREATION_VERBS)})$`);

/** The name before the value, where a rule took the one behind it: 创建幸福河湖|35条(段). */
export function fromBefore({ match: { slots } }: MeasureReading): Candidate | null {
  const what = slots.what?.tokens ?? [];
  // What a list sign parts from the value is another of the list.
  const { name } = what.at(-1)?.type === '&' ? { name: null } : phrase(what);
  return name === null ? null : { subject: name, by: 'subject/before', from: spanOf(what) };
}

const BARELY_MADE = new RegExp(`^(?:${anyOf(BARE_CREATION_VERBS)})(?=.{2})`);
const MADE_FIRST = new RegExp(`^(?:${anyOf(CREATION_VERBS)})`);

/** 优化营商环境|126条|政策举措, 和邦生物等|23个|项目: the head behind the value is one of many, which one is said before it. */
export function modified(reading: MeasureReading): Candidate | null {
  const own = reading.fact.subject;
  const what = reading.match.slots.what?.tokens ?? [];
  if (own === null || !GENERIC.test(own) || reading.match.slots.noun === undefined) return null;
  let modifier = phrase(what).name ?? '';
  for (let shorter = ''; shorter !== modifier; ) {
    shorter = modifier;
    modifier = modifier.replace(BARELY_MADE, '');
  }
  if (modifier.length < 2 || NO_NAME.test(modifier)) return null;
  // Of A、B等5个项目 those named are but some.
  const some = what.at(-1)?.text.endsWith('等') ? '等' : '';
  return { subject: modifier + some + own, by: 'subject/modifier', from: spanOf(what) };
}

/** 项目有序推进、总投资20亿元: what the first clause speaks of, and what the last says is measured of it. */
export function firstAndLast({ fact: { subject } }: MeasureReading): Candidate | null {
  const { what = '', measured = '' } = (subject?.includes('、') && CLAUSES.exec(subject)?.groups) || {};
  return what === '' ? null : { subject: what + measured, by: 'subject/first-and-last', from: null };
}
const CLAUSES =
  /^(?<what>[^、]{2,16}?)(?:实现|有序|全面|加快|稳步|顺利|持续|成功|已|全部|均|正式|高质量|如期|深入|扎实)[^、]{1,8}、(?<measured>[^、]{2,12})$/;

/** What is made in a clause that begins with how or where: 围绕绿色能源|发布|地方标准, 依托医院|设立|实训基地. */
export function objectIn(clause: string): { readonly making: string; readonly object: string } | null {
  const { making = '', object = '' } = (SENTENCE.test(clause) && MADE_LAST.exec(clause)?.groups) || {};
  return object === '' ? null : { making, object };
}

/** 在边境地区|新建|棚室5万个: the rule took the whole clause for a name. */
export function objectOf({ fact: { subject } }: MeasureReading): Candidate | null {
  const made = subject === null ? null : objectIn(subject);
  return made && { subject: withCreationVerb(made.making, made.object), by: 'subject/object', from: null };
}

/** 投入1.2亿元|改造农村公路 */
const SPENT = /^(?:投入|筹措|筹集|安排|统筹|整合|落实|拨付|下达)(?:资金)?$/;
/** 投资4.5亿元|实施|老街更新工程: what the money goes into stands behind what is done. */
export function spentOn(reading: MeasureReading): Candidate | null {
  const { tokens } = reading.sentence;
  const behind = tokens[tokenIndex(reading) + 1];
  const spent = SPENT.exec(reading.fact.subject ?? '')?.[0];
  if (spent !== undefined && behind?.type === 'T' && reading.fact.unit === '元' && MADE_FIRST.test(behind.text)) {
    const done = nounOf(behind.text);
    return done === null ? null : { subject: done + spent, by: 'subject/spent-on', from: spanOf([behind]) };
  }
  if (!COST.test(reading.fact.subject ?? '') || behind?.type !== 'T' || !MADE_FIRST.test(behind.text)) return null;
  const object = countedBehind(tokens, tokenIndex(reading) + 2) ?? nounOf(behind.text.replace(MADE_FIRST, ''));
  return object === null ? null : { subject: `${object}投资`, by: 'subject/spent-on', from: spanOf([behind]) };
}

/** 建设|4个|园区, 建设甲、乙等|4个|园区: what is counted. */
function countedBehind(tokens: readonly Token[], at: number): string | null {
  const noun = tokens[at + 1];
  return isClassifier(tokens[at]?.quantity?.unit ?? '') && noun?.type === 'T' ? nounOf(noun.text) : null;
}

function spanOf(tokens: readonly Token[]): Candidate['from'] {
  const first = tokens[0];
  const last = tokens.at(-1);
  return first && last ? { span: { start: first.span.start, end: last.span.end } } : null;
}

/** 3个|项目|得到专项资金支持: of what kind alone says too little, so with what is told of them. */
export function withDeed({ fact, sentence }: MeasureReading): Candidate | null {
  const subject = fact.subject ?? '';
  const told = DEED.exec(sentence.folded.slice(fact.span.end, fact.span.end + LONGEST_DEED))?.[0] ?? '';
  if (
    !GENERIC.test(subject) ||
    !told.startsWith(subject) ||
    /[超近][十百千万亿]/.test(told) ||
    told.length < subject.length + 2
  )
    return null;
  return { subject: told, by: 'subject/with-deed', from: fact };
}
const LONGEST_DEED = 24;
const DEED = /^[^,。;、:!?的()“”\d]+(?=[,。;、:!?])/;
