import { anyOf } from '../../lexicon/any-of.js';
import {
  ADDING,
  CHANGED,
  COST,
  HANDLING_RATE,
  isPart,
  LEVEL,
  OF_NOUN,
  PACE,
  RELATION_END,
  RELATIONAL,
  SHARE,
  SIZE,
  SIZE_ALONE,
  STAGE,
  STAGES,
  TAKINGS,
  TOTAL,
  VISITORS,
} from '../../lexicon/name-words.js';
import { isClassifier, isShare } from '../../lexicon/units.js';
import { STEPS } from '../../lexicon/value-words.js';
import { trailingCreationVerb } from '../../phrases/name.js';
import type { MeasureFact } from '../../rules/measure/index.js';
import { clauseStart, type MeasureReading, textBetween, tokenIndex, withoutSuffix } from '../measure-context.js';
import type { Candidate } from './candidate.js';

const STAGE_FIRST = new RegExp(`^新?(?:${STAGE})(?=.{2})`);
const STAGE_LAST = new RegExp(`(?<=.{2})新?(?:${STAGE}){1,2}$`);
const ADDED_LAST = /(?<=.{2})(?:新增|净增|(?:播种|种植)?面积)$/;
/** What was added, without the adding: 新增规上企业, 规上企业净增. */
const withoutAdding = (subject: string): string =>
  subject.replace(ADDING, '').replace(BESIDE_ADDING, '').replace(ADDED_LAST, '');
/** 新建|和提升|卫生户厕 */
const BESIDE_ADDING = /^[和与及、](?:提升|优化|改善|改造)(?=.{2})/;
const OF_ANY_UNIT = new RegExp(`${PACE.source}|产量?$|^单产$|${SHARE.source}`);
const PROJECTS = /^[个项处所家座条]$/;

/**
 * What a value before names: that of the value which this one continues (A 5万、B 3亿,分别增长…), what changed where this is what it came
 * to (巩固率提高0.3个百分点、达到95.8%), the last one in this unit (苏中地区达到70%以上), or what this is a part of (开工100个, 办结率99%).
 */
export function fromEarlier(reading: MeasureReading, earlier: readonly MeasureReading[]): Candidate | null {
  const { fact } = reading;
  if (fact.back !== null) return fromCounterpart(earlier.at(-fact.back), fact.suffix);
  const last = earlier.at(-1);
  const ofLast = last ? fromLast(reading, last, earlier.at(-2)) : null;
  if (ofLast) return ofLast;
  const previous = earlier.findLast((one) => mayContinue(fact, one.fact));
  if (previous) return fromPrevious(reading, previous);
  // 基地数量翻一番,其中昆明市、曲靖市各新增5个: parts of what was named, counted.
  return last?.fact.subject && partsBegin(reading) ? of(last, last.fact.subject.replace(COUNTED, '')) : null;
}

/** A 5万、B 3亿,分别增长…: the value that is as far from the end of the list before as this one is of its own. */
function fromCounterpart(counterpart: MeasureReading | undefined, suffix: string | null): Candidate | null {
  const subject = counterpart?.fact.subject ? continued(counterpart, suffix) : null;
  return subject === null || !counterpart
    ? null
    : { subject, scope: counterpart.fact.scope, by: 'subject/counterpart', from: counterpart.fact };
}

/** Whom it reaches, which says nothing of what does. */
const BENEFITS = /^(?:惠及|受益|带动|涉及)$/;
const between = (first: MeasureReading, second: MeasureReading, own: string): string => {
  const text = textBetween(first, second);
  return text.endsWith(own) ? text.slice(0, -own.length) : text;
};

const isListed = (first: MeasureReading, second: MeasureReading): boolean =>
  /^[^,;。]*[、和及与][^,;。]*$/.test(textBetween(first, second));

/** What ties a value to the one right before it: its noun, what it came to by the change named there, or a rate of it. */
function fromLast(
  reading: MeasureReading,
  last: MeasureReading,
  beforeLast: MeasureReading | undefined,
): Candidate | null {
  const { subject, suffix } = reading.fact;
  const same = sameThing(subject, last.fact.subject);
  if (same) return of(last, same, 'subject/part-of-earlier');
  const level = ofLevel(subject, last.fact.subject, reading) ?? ofSize(subject, last.fact.subject);
  if (level) return of(last, level, 'subject/part-of-earlier');
  // 发放补贴3亿元、|惠及|5万人: by what was done before.
  if (
    subject !== null &&
    last.fact.subject !== null &&
    BENEFITS.test(subject) &&
    /^[、,](?:累计|共)?$/.test(between(last, reading, subject))
  )
    return of(last, withoutSuffix(last.fact) + subject, 'subject/part-of-earlier');
  // 新登记主体增长5%,总量达300万户: of all of them, and not of the new ones.
  const ofAll = TOTAL.test(subject ?? '') && ADDING.test(last.fact.subject ?? '');
  // 通车里程新增300公里、|突破|1万公里: what there is in all.
  if (suffix === null && subject === null && ADDED_LAST.test(last.fact.subject ?? '') && joined(last, reading))
    return of(last, (last.fact.subject ?? '').replace(ADDED_LAST, ''));
  if (!ofAll && suffix === null && last.fact.suffix && last.fact.subject && joined(last, reading))
    return of(last, last.fact.subject.slice(0, -last.fact.suffix.length));
  // 建议120件、提案150件,办结率100%: of both.
  const alone = !beforeLast || !isListed(beforeLast, last);
  const handled = alone && HANDLING_RATE.test(subject ?? '') && CASES.test(last.fact.unit ?? '');
  const whole = follows(last, reading, handled) ? wholeOf(subject, last) : null;
  return whole === null ? null : of(last, whole, 'subject/part-of-earlier');
}

/** May a value go on from what an earlier one names? By its unit, by standing right behind it, or by what its own name leaves open. */
function mayContinue(fact: MeasureFact, earlier: MeasureFact): boolean {
  if (earlier.subject === null) return false;
  const own = fact.subject ?? '';
  return (
    fact.suffix !== null ||
    earlier.unit === fact.unit ||
    isBesides(fact, earlier) ||
    OF_ANY_UNIT.test(own) ||
    (TOTAL.test(own) && (ADDING.test(earlier.subject) || (own === '总量' && earlier.suffix !== null))) ||
    (COST.test(own) && PROJECTS.test(earlier.unit ?? '')) ||
    (TAKINGS.test(own) && VISITORS.test(earlier.subject)) ||
    fact.unit === '名' ||
    fact.base !== null
  );
}

/** 86个12万平方米, 1200套、6万平方米: the same, counted otherwise. */
const isBesides = (fact: MeasureFact, { span }: MeasureFact): boolean =>
  fact.span.start - span.end <= 1 && fact.subject === null;

function fromPrevious(reading: MeasureReading, previous: MeasureReading): Candidate | null {
  const { subject, suffix, unit } = reading.fact;
  const part = partOf(subject, previous);
  if (part !== null) return of(previous, part, 'subject/part-of-earlier');
  // 自查率98% has nothing to do with 完结率100% before it.
  if (isPart(subject)) return null;
  const same = continued(previous, suffix);
  if (same === null) return null;
  // 新增公园16座、累计达到83座: of all of them, and not of the new ones.
  const summed = ADDING.test(same) && SUMMED.test(textBetween(previous, reading));
  return of(previous, summed ? withoutAdding(same) + (isClassifier(unit ?? '') ? '总数' : '总量') : same);
}

const of = ({ fact }: MeasureReading, subject: string, by = 'subject/earlier-value'): Candidate => ({
  subject,
  by,
  from: fact,
});

/** 良繁基地9个,|基地总面积2万亩: of the same ones, by the noun that they were named with. */
function sameThing(own: string | null, before: string | null): string | null {
  const { noun, rest = '' } = (own !== null && OF_NOUN.exec(own)?.groups) || {};
  if (noun === undefined || before === null || !before.endsWith(noun) || before.length <= noun.length) return null;
  return withoutAdding(before) + rest;
}

/** 国家级旅游度假区1家、|省级|5家: the same of another level. */
function ofLevel(own: string | null, before: string | null, reading: MeasureReading): string | null {
  if (own === null || before === null || !LEVEL.test(own)) return null;
  const [level] = LEVEL_IN.exec(before) ?? [];
  if (level !== undefined) return before.endsWith(level) ? null : before.replace(level, own);
  // 新增技术中心11家,其中|国家级|2家
  return partsBegin(reading) ? qualified(before, own) : null;
}
const LEVEL_IN = /(?:国家|省|市|州|县|区|自治区)级|全国(?!性)/;

/** 引进亿元以上项目50个,其中|10亿元以上|8个: the same of another size. */
function ofSize(own: string | null, before: string | null): string | null {
  if (own === null || before === null || !SIZE_ALONE.test(own)) return null;
  return SIZE.test(before) ? before.replace(SIZE, own) : qualified(before, own);
}

/** 新增|国家级|技术中心: which ones is said behind what is done. */
function qualified(name: string, which: string): string {
  const adding = ADDING.exec(name)?.[0] ?? '';
  return adding + which + name.slice(adding.length);
}

/** 诉求474万件、办结率99%, 用地闲置率、低效率分别降低: whose rate it is. */
function wholeOf(own: string | null, first: MeasureReading): string | null {
  const { subject, unit } = first.fact;
  if (own === null || !RELATIONAL.test(bare(own)) || subject === null || unit === null) return null;
  if (!isShare(unit)) return withoutAdding(withoutSuffix(first.fact)) + own;
  const named = withoutSuffix(first.fact).replace(CHANGED, '');
  const whole = named.replace(RELATION_END, '');
  const least = HANDLING_RATE.test(own) || named.endsWith('起数') ? 2 : SHORTEST_WHOLE;
  return whole.length >= least && whole.length < named.length ? whole + own : null;
}

/** What is shorter is part of a name rather than what rates are of. */
const SHORTEST_WHOLE = 5;

const bare = (own: string): string => own.replace(CHANGED, '');

/** Nothing but a list sign and the second's own name between two values. */
function follows(first: MeasureReading, second: MeasureReading, farther: boolean): boolean {
  const between = textBetween(first, second);
  return (
    (between.startsWith('、') || /^[和与]$/.test(between) || (farther && between.startsWith(','))) &&
    between.length <= (second.fact.subject?.length ?? 0) + NEAR
  );
}
const NEAR = 6;
/** What is counted of cases, or a rate of them that was told before. */
const CASES = /^(?:[件起宗条批项%]|人次|件次)$/;

const COUNTED = /(?<=.{2})(?:总?数量|总数)$/;
/** Does the clause of the value open with 其中? */
function partsBegin(reading: MeasureReading): boolean {
  const { tokens } = reading.sentence;
  return tokens[clauseStart(tokens, tokenIndex(reading))]?.text.startsWith('其中') ?? false;
}

/** 开工 and 总数 keep their own word, and take what they are said of from the value before. */
function partOf(own: string | null, { fact }: MeasureReading): string | null {
  if (own === null || fact.subject === null) return null;
  const named = withoutSuffix(fact);
  if (COST.test(own))
    return PROJECTS.test(fact.unit ?? '') || COST_LAST.test(named) ? named.replace(COST_LAST, '') + own : null;
  if (TAKINGS.test(own)) return VISITORS.test(named) ? `旅游${own}` : null;
  if (SHARE.test(own)) return named.endsWith(own) ? named : named.replace(/(?:年均|累计)$/, '') + own;
  if (PACE.test(own)) return named.includes(own) ? named : named + own;
  const making = trailingCreationVerb(own) === own && ADDING.test(fact.subject);
  if (making) return fact.subject.replace(ADDING, own);
  if (STAGES.test(own)) return own + fact.subject.replace(STAGE_FIRST, '').replace(STAGE_LAST, '');
  if (!TOTAL.test(own)) return null;
  return withoutAdding(YIELD.test(own) ? named.replace(CROP_LAST, '') : named) + own;
}

/** 粮食播面、总产 are told of one crop. */
const YIELD = /产/;
const CROP_LAST = /(?<=.{2})(?:(?:播种|种植)?面积|播面|单产|总产量?)$/;

const COST_LAST = /(?<=.{2})(?:总投资|投资额?|(?:合同|签约|协议|成交|交易)(?:总?金)?额)$/;

/** Only a verb or a bound stands between the two values; 力争5.5% behind 增长5% is a growth too. */
const joined = (first: MeasureReading, second: MeasureReading): boolean =>
  !(first.fact.unit === second.fact.unit && isStriven(first, second)) && JOINED.test(textBetween(first, second));

const JOINED = new RegExp(
  `^[、,](?:并|力争|预计)?(?:(?:19|20)\\d\\d年[底末]?|[今去上]?年[底末])?(?:总量|总额)?(?:达到?|突破|超过|为|(?:升|降|增|减|压减|压缩|缩短|提高|下降)[至到]|(?:控制|保持|稳定|维持)在|总量达到|${anyOf(STEPS)})?(?:每[一-龥]{1,3}(?:每[一-龥])?|人均)?$`,
);

const isStriven = (first: MeasureReading, second: MeasureReading): boolean =>
  textBetween(first, second).endsWith('力争');

const SUMMED = /^[、,](?:全[省市县区])?累计(?:达到?|建成|有)?$/;

/** What the value before measured, with the direction of the change: 收入完成5亿元,增长8% measures 收入增长. */
function continued({ fact }: MeasureReading, suffix: string | null): string | null {
  return suffix === null || fact.subject === null ? fact.subject : withoutSuffix(fact) + suffix;
}

/** 在已实现全覆盖的基础上,覆盖率…: what the value behind measures. */
export function fromLater({ sentence, fact }: MeasureReading, next: MeasureReading | undefined): Candidate | null {
  const between = next ? sentence.folded.slice(fact.span.end, next.fact.span.start) : '';
  return next?.fact.subject && between.includes('基础上')
    ? { subject: next.fact.subject, by: 'subject/later-value', from: next.fact }
    : null;
}
