import { makingAtEnd, trimName } from '../rules/measure/name.js';
import { phrase } from '../rules/measure/phrase.js';
import { clauseStart, inferred, place, type Reading, type SentenceReadings } from './measure-context.js';

/**
 * A value whose subject is not said again (苏中地区达到70%以上) measures what the value before it measured; where there is
 * none in its sentence, what the clause before it speaks of (组织做好《古县神韵》摄制播出工作,年内完成10集以上), or, in
 * 在已实现全覆盖的基础上, what the value behind it measures.
 */
export function resolveSubjects(readings: SentenceReadings): SentenceReadings {
  const resolved: Reading[] = [];
  const told: Reading[] = [];
  for (const reading of readings) {
    const known = isOpen(reading) ? fromBefore(reading, told.slice(-REACH)) : reading;
    resolved.push(known);
    told.push(withoutLongSubject(known));
  }
  return resolved.map((reading, i) => (reading.fact.subject === null ? fromBehind(reading, resolved[i + 1]) : reading));
}

/** How many values back one may be that names what is measured. */
const REACH = 24;
/** A longer subject is text without an end, which thousands of values behind it are not to repeat. */
const LONGEST_SUBJECT = 200;

const withoutLongSubject = (reading: Reading): Reading =>
  (reading.fact.subject?.length ?? 0) <= LONGEST_SUBJECT
    ? reading
    : { ...reading, fact: { ...reading.fact, subject: null } };

/** Nothing measured is named, or only what is done to it (县城片区改造90栋). A table's row is asked later. */
const isOpen = ({ fact, sentence }: Reading): boolean =>
  fact.subject === null ||
  (sentence.passage.cell === null && (makingAtEnd(fact.subject) === fact.subject || isPart(fact.subject)));

/** Stages that one and the same kind of project goes through: 签约亿元以上项目150个、开工100个、投产80个. */
const STAGE = '签约|开工|竣工|投产|达产|入库|落地|复工|储备|完工|交付|建成|续建|在建|谋划';
const STAGES = new RegExp(`^(?:${STAGE})$`);
const STAGE_FIRST = new RegExp(`^(?:${STAGE})(?=.{2})`);
/** What a number counts in all: 规上企业净增50家、总数达到600家. */
const TOTAL = /^(?:总数|总量|总额|总规模|存量|保有量|总?产量?|单产)$/;
const ADDED = /^(?:新增|净增|新建|培育)(?=.{2})|(?<=.{2})(?:新增|净增|(?:播种|种植)?面积)$/g;
/** How fast what was named before changes: 地区生产总值达到6万亿元、年均增速5.7%. */
const RATE = /^(?:年均|平均|累计|实际)?(?:增速|增幅|涨幅|降幅|增长率)$/;
const OF_ANY_UNIT = new RegExp(`${RATE.source}|产量?$|^单产$`);
/** What the things counted before it cost: 开工重大项目38个,完成投资56亿元. */
const COST = /^(?:累计|年度|总|实际|计划)?(?:完成)?总?投资$/;
const PROJECTS = /^[个项处所家座条]$/;
const isPart = (subject: string): boolean =>
  STAGES.test(subject) || TOTAL.test(subject) || RATE.test(subject) || COST.test(subject);

function fromBefore(reading: Reading, earlier: readonly Reading[]): Reading {
  const { suffix, back } = reading.fact;
  if (back !== null) {
    const counterpart = earlier.at(-back);
    if (!counterpart?.fact.subject) return reading;
    const named = inferred(reading, 'subject', continued(counterpart, suffix), 'subject/counterpart', counterpart.fact);
    return counterpart.fact.scope === null
      ? named
      : inferred(named, 'scope', counterpart.fact.scope, 'scope/counterpart', counterpart.fact);
  }
  const last = earlier.at(-1);
  // 巩固率提高0.3个百分点、达到95.8%: what changed is what reaches the second value.
  if (suffix === null && last?.fact.suffix && last.fact.subject && joined(last, reading))
    return inferred(
      reading,
      'subject',
      last.fact.subject.slice(0, -last.fact.suffix.length),
      'subject/earlier-value',
      last.fact,
    );
  const previous = earlier.findLast(
    (r) =>
      r.fact.subject !== null &&
      (suffix !== null ||
        r.fact.unit === reading.fact.unit ||
        r.fact.span.end === reading.fact.span.start ||
        OF_ANY_UNIT.test(reading.fact.subject ?? '') ||
        (COST.test(reading.fact.subject ?? '') && PROJECTS.test(r.fact.unit ?? '')) ||
        reading.fact.unit === '名' ||
        reading.fact.base !== null),
  );
  if (previous)
    return inferred(
      reading,
      'subject',
      partOf(reading.fact.subject, previous) ?? continued(previous, suffix),
      'subject/earlier-value',
      previous.fact,
    );
  // 基地数量翻一番,其中昆明市、曲靖市各新增5个: parts of what was named, counted.
  if (last?.fact.subject && partsBegin(reading))
    return inferred(reading, 'subject', last.fact.subject.replace(COUNTED, ''), 'subject/earlier-value', last.fact);
  if (earlier.length > 0 && earlier.some((r) => r.fact.subject === null)) return reading;
  return fromClause(reading);
}

const COUNTED = /(?<=.{2})(?:总?数量|总数)$/;
/** Does the clause of the value open with 其中? */
function partsBegin(reading: Reading): boolean {
  const { tokens } = reading.sentence;
  return tokens[clauseStart(tokens, place(reading))]?.text.startsWith('其中') ?? false;
}

/** 开工 and 总数 keep their own word, and take what they are said of from the value before. */
function partOf(own: string | null, { fact }: Reading): string | null {
  if (own === null || fact.subject === null) return null;
  if (RATE.test(own) || COST.test(own)) return withoutSuffix(fact) + own;
  if (STAGES.test(own)) return own + fact.subject.replace(STAGE_FIRST, '');
  return TOTAL.test(own) ? fact.subject.replace(ADDED, '') + own : null;
}

/** Only a verb or a bound stands between the two values; 力争5.5% behind 增长5% is a growth too. */
const joined = (first: Reading, second: Reading): boolean =>
  !(first.fact.unit === second.fact.unit && isStriven(first, second)) &&
  /^[、,](?:并|力争|预计)?(?:总量|总额)?(?:达到?|突破|超过|为|升至|降至|增至|总量达到)?(?:每[一-龥]{1,3}(?:每[一-龥])?|人均)?$/.test(
    second.sentence.folded.slice(first.fact.span.end, second.fact.span.start),
  );

const isStriven = (first: Reading, second: Reading): boolean =>
  second.sentence.folded.slice(first.fact.span.end, second.fact.span.start).endsWith('力争');

/** What the value before measured, with the direction of the change: 收入完成5亿元,增长8% measures 收入增长. */
function continued({ fact }: Reading, suffix: string | null): string | null {
  return suffix === null || fact.subject === null ? fact.subject : withoutSuffix(fact) + suffix;
}

/** What was said to change, without how. */
function withoutSuffix({ subject, suffix }: Reading['fact']): string {
  const name = subject ?? '';
  return suffix !== null && name.endsWith(suffix) ? name.slice(0, -suffix.length) : name;
}

function fromBehind(reading: Reading, next: Reading | undefined): Reading {
  if (!next?.fact.subject || !/基础上/.test(reading.sentence.folded.slice(reading.fact.span.end, next.fact.span.start)))
    return reading;
  return inferred(reading, 'subject', next.fact.subject, 'subject/later-value', next.fact);
}

/** The clause before, without its verbs, when it is short enough to be one thing. */
function fromClause(reading: Reading): Reading {
  const { tokens } = reading.sentence;
  const start = clauseStart(tokens, place(reading));
  const end = start - 1;
  if (end <= 0 || tokens[end]?.letter !== ',') return reading;
  const clause = tokens.slice(clauseStart(tokens, end - 1), end);
  if (clause.length === 0 || clause.some((t) => /[QCN]/.test(t.letter))) return reading;
  const { name } = phrase(clause);
  const subject = name === null ? null : trimName(name.replace(/(?:工作|任务|活动)$/, ''));
  if (subject === null || subject.length < 2 || subject.length > 30 || makingAtEnd(subject) !== null) return reading;
  const first = clause[0];
  const last = clause.at(-1);
  const from = first && last ? { span: { start: first.span.start, end: last.span.end } } : null;
  return inferred(reading, 'subject', subject, 'subject/clause-before', from);
}
