import type { Token } from '../lex/token.js';
import { ATTRIBUTE_AHEAD } from '../lexicon/deadline-words.js';
import { AIMED, EXISTING, EXISTING_NOUN, EXISTING_VERB, REACHED, REVIEW_HEADING } from '../lexicon/status-words.js';
import type { Section, Status } from '../model/index.js';
import { holding, holds } from '../rules/letter-set.js';
import { makingAtEnd } from '../rules/measure/name.js';
import type { PlanPeriod } from './calendar.js';
import { clauseStart, place, type Reading, within } from './measure-context.js';

/** The headings over a section, from the outermost. */
export type Ancestry = (section: Section | null) => readonly Section[];

/** Does a section stand under a heading over a review? Told once of each section of a document. */
export function reviewedBy(ancestry: Ancestry): (section: Section | null) => boolean {
  const known = new Map<Section | null, boolean>();
  return (section) => {
    let reviewed = known.get(section);
    if (reviewed === undefined) {
      reviewed = ancestry(section).some(({ title }) => REVIEW_HEADING.test(title));
      known.set(section, reviewed);
    }
    return reviewed;
  };
}

/**
 * target: to be reached; achieved: said to have been; descriptive: counts what exists. Told, in this order, from the frame,
 * from a past year or 已 in the sentence, from counting something that is there, and from a heading over a review.
 */
export function statusOf(
  reading: Reading,
  period: PlanPeriod,
  underReview: (section: Section | null) => boolean,
): Status {
  const { fact, sentence } = reading;
  const reviewed = underReview(sentence.passage.section);
  if (fact.status !== null) return reviewed ? 'achieved' : fact.status;
  const column = sentence.passage.cell && /(?:19|20)\d{2}/.exec(sentence.passage.cell.column);
  if (column && isPast(Number(column[0]), period)) return 'achieved';
  const { tokens } = sentence;
  const at = place(reading);
  const start = clauseStart(tokens, at);
  const clause = sentence.folded.slice(tokens[start]?.span.start ?? 0, fact.span.start);
  if (existing(reading, at, start)) return 'descriptive';
  const years = holds(sentence.letterSet, TIME) ? yearsBefore(tokens, at) : [];
  const past = years.some((t) => isPast(t.time?.to?.year ?? null, period));
  const future = years.some((t) => !isPast(t.time?.to?.year ?? null, period) && t.time?.to?.year != null);
  // 2022年预计完成 in a plan for 2023 is what was reached, whatever is said of it.
  if (past && !future) return 'achieved';
  // 预计全年实现… in a review is what the year came to.
  if (AIMED.test(reviewed ? clause.replace(/预[计期]/g, '') : clause)) return 'target';
  if (REACHED.test(clause)) return 'achieved';
  return reviewed && !future ? 'achieved' : 'target';
}

const TIME = holding('D');

function yearsBefore(tokens: readonly Token[], at: number): readonly Token[] {
  const { first, before } = within(tokens, at);
  return before.filter((t, i) => t.letter === 'D' && saysWhen(tokens, first + i));
}

/** A year that opens a clause says when; 2022年度低保对象 and (含2025年度结转项目) only name something. */
function saysWhen(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1]?.text ?? '';
  if (/度$/.test(tokens[at]?.text ?? '') || ATTRIBUTE_AHEAD.test(after)) return false;
  return before === undefined || /^[,;.:]$/.test(before.letter) || /(?:截至|截止|到|至| )$/.test(before.text);
}

const isPast = (year: number | null, period: PlanPeriod): boolean =>
  year !== null && period.first !== null && year < period.first;

const UNCOUNTED: ReadonlySet<string> = new Set(['%', '‰', '百分点', '元', '倍']);

/** 落实省政府出台的23条政策措施, 将省定7类对象, 13个设区市基地: the number counts what is there already. */
function existing(reading: Reading, at: number, start: number): boolean {
  const { tokens, folded } = reading.sentence;
  const quantity = reading.application.tokens[0]?.quantity;
  if (!quantity || UNCOUNTED.has(quantity.unit)) return false;
  const before = folded.slice(tokens[start]?.span.start ?? 0, tokens[at]?.span.start ?? 0);
  const after = folded.slice(tokens[at]?.span.end ?? 0, (tokens[at]?.span.end ?? 0) + 8);
  if (/(?:共有|现有|下辖|辖有)/.test(before) && makingAtEnd(before) === null) return true;
  if (EXISTING.test(before.replace(/的$/, '')) || EXISTING.test(before)) return true;
  if (quantity.op === '=' && EXISTING_VERB.test(before.trim()) && makingAtEnd(before) === null) return true;
  return (
    EXISTING_NOUN.test(after) &&
    makingAtEnd(before) === null &&
    quantity.op === '=' &&
    !/[每均]/.test(before) &&
    before.length < 4
  );
}
