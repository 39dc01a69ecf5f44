import type { Token } from '../lex/token.js';
import { holding, holds } from '../lex/type-mask.js';
import { ATTRIBUTE_AHEAD } from '../lexicon/deadline-words.js';
import {
  AIMED,
  DONE_BEHIND,
  EXISTING,
  EXISTING_NOUN,
  EXISTING_VERB,
  REACHED,
  TO_COME,
} from '../lexicon/status-words.js';
import { headYear } from '../lexicon/table-heads.js';
import type { Status } from '../model/index.js';
import { trailingCreationVerb } from '../phrases/name.js';
import type { Sentence } from '../phrases/sentence.js';
import type { PlanPeriod } from './calendar.js';
import { clauseBefore, clauseStart, type MeasureReading, type Placed, tokenIndex, within } from './measure-context.js';
import type { TimeFrame } from './time-frame.js';

/**
 * target: to be reached; achieved: said to have been; descriptive: counts what exists. Told, in this order, from the frame,
 * from a past year or 已 in the sentence, from counting something that is there, and from standing in a review (`reviewed`; `years` are
 * those said before the value in its sentence).
 */
export function statusOf(
  reading: MeasureReading,
  period: PlanPeriod,
  timeFrame: TimeFrame,
  years: readonly Token[],
): Status {
  const { past: reviewed } = timeFrame;
  const { fact, sentence } = reading;
  if (fact.status !== null) return reviewed ? 'achieved' : fact.status;
  const { tokens } = sentence;
  const at = tokenIndex(reading);
  const start = clauseStart(tokens, at);
  const done = reviewed && DONE_BEHIND.test(sentence.folded.slice(fact.span.end, fact.span.end + AHEAD));
  if (!done && existing(reading, at, start) && !inPastColumn(sentence, period)) return 'descriptive';
  return aimOrResult(sentence, clauseBefore(reading), period, timeFrame, years, fact.span.end);
}

/** What a glossary tells of the terms of a plan is there, but for what it dates; that is an aim of whoever dated it. */
export const statusInGlossary = (years: readonly Token[]): Status =>
  years.some(({ time }) => time?.kind === 'by') ? 'target' : 'descriptive';

/** Is it an aim or a result, by the years said before it, by where it stands, and by the words of its clause? */
export function aimOrResult(
  sentence: Sentence,
  clause: string,
  period: PlanPeriod,
  { past: reviewed, untold }: TimeFrame,
  years: readonly Token[],
  end = 0,
): Exclude<Status, 'descriptive'> {
  if (inPastColumn(sentence, period)) return 'achieved';
  const past = years.some((t) => isPast(t.time?.to?.year ?? null, period));
  const future = years.some((t) => !isPast(t.time?.to?.year ?? null, period) && t.time?.to?.year != null);
  // 2022年预计完成 in a plan for 2023 is what was reached, whatever is said of it.
  if (past && !future) return 'achieved';
  // 预计全年实现…, 完成年度目标的… in a review are what the year came to.
  if (reviewed) return future ? 'target' : 'achieved';
  // 年底前,已建成的…率达到95%
  const limited = years.some(({ time }) => time?.kind === 'by' && time.to?.year != null) && future;
  if (!limited && !AIMED.test(clause) && REACHED.test(clause)) return 'achieved';
  // 农业总产值达到五百亿元: in a report that is not seen to turn from what was done, no sentence is an aim that does not say so.
  if (!untold || future || end === 0) return 'target';
  return TO_COME.test(sentence.folded.slice(sentence.passage.span.start, end)) ? 'target' : 'achieved';
}

/** Does a cell stand under a head with a year before the plan: 2023年实际, “十三五”末? */
function inPastColumn({ passage: { cell } }: Sentence, period: PlanPeriod): boolean {
  const year = cell && headYear(cell.column);
  return year !== null && isPast(year, period);
}

const TIME = holding('D');

/** The time expressions before a value in its sentence that say when. */
export function yearsBefore(reading: Placed): readonly Token[] {
  const { tokens, typeMask } = reading.sentence;
  if (!holds(typeMask, TIME)) return [];
  const { first, before } = within(tokens, tokenIndex(reading));
  return before.filter((t, i) => t.type === 'D' && saysWhen(tokens, first + i));
}

/** A year that opens a clause says when; 2022年度低保对象 and (含2025年度结转项目) only name something. */
function saysWhen(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = (tokens[at + 1]?.text ?? '') + (tokens[at + 2]?.type === 'E' ? '的' : '');
  if (/度$/.test(tokens[at]?.text ?? '') || ATTRIBUTE_AHEAD.test(after) || PAST_OF_NOUN.test(after)) return false;
  return (
    before === undefined ||
    /^[,;.:]$/.test(before.type) ||
    // 自2019年以来, and not 从2019年的5%提高到6%
    (tokens[at]?.time?.kind === 'since' && /[自从]$/.test(before.text)) ||
    // 从2019年至2021年,
    (before.type === 'Y' && tokens[at + 1]?.type === ',') ||
    /(?:截至|截止|到|至| |虽然|如|但是?|其中|因此)$/.test(before.text)
  );
}

/** 2014年以来|形成的217项资产: which ones are meant, not when. */
const PAST_OF_NOUN = /^(?:以[前来]|之前)?已?(?:发现|形成|建成|签订|开工|在建|立项|出台|批准|成立|投用|登记|认定)的/;

const isPast = (year: number | null, period: PlanPeriod): boolean =>
  year !== null && period.first !== null && year < period.first;

/** How far behind a count the words stand that tell what is counted. */
const AHEAD = 24;
/** What is there to build on. */
const AS_MEANS = /^[^,;。]{2,16}为(?:载体|依托|重点|核心|抓手|主体|支撑|龙头|基础|牵引|引领)/;
const UNCOUNTED: ReadonlySet<string> = new Set(['%', '‰', '百分点', '元', '倍']);

/** 落实省政府出台的23条政策措施, 将省定7类对象, 13个设区市基地: the number counts what is there already. */
function existing(reading: MeasureReading, at: number, start: number): boolean {
  const { tokens, folded } = reading.sentence;
  const quantity = reading.match.tokens[0]?.quantity;
  if (!quantity || UNCOUNTED.has(quantity.unit)) return false;
  const before = folded.slice(tokens[start]?.span.start ?? 0, tokens[at]?.span.start ?? 0);
  const end = tokens[at]?.span.end ?? 0;
  const after = folded.slice(end, end + AHEAD);
  if (/(?:共有|现有|下辖|辖有)/.test(before) && trailingCreationVerb(before) === null) return true;
  if (EXISTING.test(before.replace(/的$/, '')) || EXISTING.test(before)) return true;
  const noun = /^”?[一-龥“《(]/.test(after);
  if (noun && quantity.op === '=' && EXISTING_VERB.test(before.trim()) && trailingCreationVerb(before) === null)
    return true;
  // 以9个省级园区|为载体
  if (before.endsWith('以') && AS_MEANS.test(after)) return true;
  return (
    EXISTING_NOUN.test(after) &&
    trailingCreationVerb(before) === null &&
    quantity.op === '=' &&
    !/[每均]/.test(before) &&
    before.length < 4
  );
}
