import { anyOf } from '../../lexicon/any-of.js';
import { ATTAINING, BECOMING } from '../../lexicon/counted-words.js';
import { ADDING, OWN_VERB } from '../../lexicon/name-words.js';
import { ACTS } from '../../lexicon/subject-words.js';
import { isShare } from '../../lexicon/units.js';
import { inferred, type MeasureReading, textBetween } from '../measure-context.js';

/** What a member of a list shares with the one before it: whose it is, and what is done to it. */
export function withFirst(reading: MeasureReading, before: MeasureReading): MeasureReading {
  const holder = holderOf(reading, before);
  return holder === null
    ? added(reading, before)
    : inferred(reading, 'subject', holder + reading.fact.subject, 'subject/first-of-list', before.fact);
}

/** The name of a member with what is told behind the last of its list: what is of its level, what has become of it; null where nothing is. */
export const toldOfLast = (reading: MeasureReading, next: MeasureReading): string | null =>
  levelOnly(reading, next) ?? doneToAll(reading, next);

/** 新增2家|国家级|、28家省级|专精特新企业: what is of a level is said behind the last of them. */
function levelOnly(reading: MeasureReading, next: MeasureReading): string | null {
  const { fact } = reading;
  if (!next.fact.subject || !fact.subject?.endsWith('级') || next.fact.unit !== fact.unit) return null;
  const between = textBetween(reading, next);
  const head = HEAD_OF_LEVEL.exec(next.fact.subject)?.groups?.head;
  const listed = LEVEL_ALONE.test(fact.subject) && /^[^,;。]{0,6}[、和及]/.test(between);
  return listed && head !== undefined ? fact.subject + head : null;
}
const LEVEL_ALONE = /^(?:新增|新建|创建|新?认定|新?培育|打造|争创)?(?:国家|省|市|州|县|区|自治区|[百千万]亿)级$/;
const HEAD_OF_LEVEL = /(?:国家|省|市|州|县|区|自治区|[十百千万]亿)级(?:以上)?(?<head>.{2,})$/;

/** 40个|老旧小区、3000套|棚户区住房|改造开工: what has become of the last of a list has of the others. */
function doneToAll(reading: MeasureReading, next: MeasureReading): string | null {
  const { match, sentence } = reading;
  const { subject } = reading.fact;
  if (match.rule !== next.match.rule || !subject || !next.fact.subject || OWN_VERB.test(subject)) return null;
  const between = textBetween(reading, next);
  if (!between.startsWith(subject) || !/^[、和及与]$/.test(between.slice(subject.length))) return null;
  const { stage, noun = '', deed } = DONE.exec(next.fact.subject)?.groups ?? {};
  if (stage !== undefined && !sentence.folded.startsWith(stage + noun, next.fact.span.end)) return stage + subject;
  return deed === undefined || HAS_COME_TO.test(subject) ? null : subject + deed;
}
const HAS_COME_TO = new RegExp(ATTAINING);
const DONE = new RegExp(`^(?<stage>${BECOMING})(?<noun>.{2,})|(?<=.{2})(?<deed>(?:${ATTAINING}).{2,})$`);

/** 规上企业|亩均税收、亩均增加值分别增长7%、22%: whose the first of a list is, the next is. */
function holderOf(reading: MeasureReading, before: MeasureReading): string | null {
  const average = AVERAGE.exec(reading.fact.subject ?? '')?.[0];
  const first = before.fact.subject ?? '';
  const at = average === undefined ? -1 : first.indexOf(average);
  return at > 0 && /^[、和]/.test(textBetween(before, reading)) ? first.slice(0, at) : null;
}
const AVERAGE = /^(?:[亩人户村校床]均|平均)/;

/** 新增发电容量90万千瓦,|采煤能力|800万吨: stocks, of which so much is no news unless it is added. */
const CAPACITY = /^(?!.*总)[一-龥]{2,8}(?:能力|容量|产能|里程)$/;

/** 其中|10亿元以上项目开工|12个: it says itself what has become of them. */
const STAGE_LAST = /(?<=.{2})(?:开工|竣工|投产|签约|落地|建成)$/;
const DOES_OTHERWISE = new RegExp(`^[、和及](?:${anyOf(ACTS)})`);

/** 新增A3个、B2个: what is done to the first of a list is done to the others. */
function added(reading: MeasureReading, before: MeasureReading): MeasureReading {
  const adding = ADDING.exec(before.fact.subject ?? '')?.[0];
  const { subject, unit, inferred: told } = reading.fact;
  if (adding === undefined || subject === null || unit === null || isShare(unit)) return reading;
  const between = textBetween(before, reading);
  const listed =
    /^(?:[^,;。]{1,24})?[、和及][^,;。]*$/.test(between) ||
    /^,其中[^,;。、]{1,12}$/.test(between) ||
    (adding.startsWith('新') &&
      CAPACITY.test(subject) &&
      between === `,${subject}` &&
      CAPACITY.test(before.fact.subject ?? ''));
  if (!listed) return reading;
  // 新增企业60家、|推进|技改项目15个
  if (DOES_OTHERWISE.test(between) || STAGE_LAST.test(subject)) return reading;
  if (told.some(({ field }) => field === 'subject') || OWN_VERB.test(subject) || subject.includes(adding))
    return reading;
  return inferred(reading, 'subject', adding + subject, 'subject/first-of-list', before.fact);
}
