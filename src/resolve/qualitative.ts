import type { Inference, Relation, Status } from '../model/index.js';
import { trimName } from '../phrases/name.js';
import type { Sentence } from '../phrases/sentence.js';
import type { RuleMatch } from '../rules/apply.js';
import type { QualitativeFact } from '../rules/qualitative/index.js';
import type { SentenceFindings } from '../rules/read-sentences.js';
import { dueOf } from './due.js';
import { indicatorNamed } from './indicator.js';
import { clauseStart, tokenIndex } from './measure-context.js';
import { type MeasuredPeriod, periodOf } from './measured-period.js';
import type { ResolvedMeasure } from './measures.js';
import { aimOrResult, yearsBefore } from './status.js';
import type { Surroundings } from './surroundings.js';
import type { TimeFrame } from './time-frame.js';

/** A target without a number, with everything that could be told from its surroundings. */
export interface ResolvedQualitative {
  readonly match: RuleMatch<QualitativeFact>;
  readonly subject: string;
  readonly indicator: string | null;
  readonly status: Status;
  readonly measured: MeasuredPeriod;
  readonly inferred: readonly Inference[];
}

/** Each with its subject, indicator, status and time; one whose subject is not said anywhere is left out. */
export function resolveQualitative(
  findings: readonly SentenceFindings[],
  measures: readonly ResolvedMeasure[],
  around: Surroundings,
): readonly ResolvedQualitative[] {
  const told = findings.filter(({ qualitative }) => qualitative.length > 0);
  const bySentence = new Map<Sentence, ResolvedMeasure[]>(told.map(({ sentence }) => [sentence, []]));
  for (const measure of measures) bySentence.get(measure.reading.sentence)?.push(measure);
  return told.flatMap(({ sentence, qualitative }) => {
    const values = bySentence.get(sentence) ?? [];
    let passed = 0;
    let last: ResolvedQualitative | null = null;
    return qualitative.flatMap((match) => {
      const { start } = match.fact.span;
      while (passed < values.length && endOf(values[passed]) <= start) passed++;
      const named = subjectOf(match, sentence, values[passed - 1], last);
      if (named === null) return [];
      last = resolved(match, sentence, named, around);
      return [last];
    });
  });
}

const endOf = (measure: ResolvedMeasure | undefined): number => measure?.reading.fact.span.end ?? 0;

interface Named {
  readonly subject: string;
  readonly inferred: readonly Inference[];
}

/** Its own, or that of the value right before it, of the relation right before it, or of the table's row. */
function subjectOf(
  { fact }: RuleMatch<QualitativeFact>,
  sentence: Sentence,
  before: ResolvedMeasure | undefined,
  last: ResolvedQualitative | null,
): Named | null {
  if (fact.subject !== null) return { subject: fact.subject, inferred: [] };
  const joins = (end: number): boolean =>
    end <= fact.span.start &&
    end > fact.span.start - LONGEST_JOIN &&
    JOINS.test(sentence.folded.slice(end, fact.span.start));
  const value = before?.reading.fact;
  if (value?.subject && joins(value.span.end)) return named(value.subject, 'subject/earlier-value', value.span);
  if (last && joins(last.match.fact.span.end))
    return named(last.subject, 'subject/earlier-relation', last.match.fact.span);
  return ofRow(sentence);
}

/** Farther off nothing is gone on from. */
const LONGEST_JOIN = 16;

const named = (subject: string, by: string, span: Inference['span']): Named => ({
  subject,
  inferred: [{ field: 'subject', by, span }],
});

/** …增长6%、高于全国平均水平; …增长6%,增速快于全国: nothing but what is measured stands between. */
const JOINS = /^(?:左右|以上)?[、,](?:其|且|并)?(?:增速|增幅|涨幅|降幅|增长|总量|规模|总额)?$/;
const LONGEST_NAME = 40;

/** 与经济增长同步 in a cell has for its subject what the row is for: its cell under 指标, or its task. */
function ofRow({ passage: { cell } }: Sentence): Named | null {
  const cells = cell?.row.cells.filter(({ column }) => column !== cell.column) ?? [];
  const source = cells.find(({ column }) => /指标|项目/.test(column)) ?? cells.find(({ column }) => column === 'task');
  const subject = source ? trimName(source.text.replace(/^\d+[.、]\s*/, '')) : '';
  return source && subject !== '' && subject.length <= LONGEST_NAME ? named(subject, 'subject/row', source.span) : null;
}

function resolved(
  match: RuleMatch<QualitativeFact>,
  sentence: Sentence,
  { subject, inferred }: Named,
  { period, timeFrameOf, leadIns, indicators }: Surroundings,
): ResolvedQualitative {
  const { span, scope, relation, relatedTo } = match.fact;
  const placed = { match, sentence };
  const timeFrame = timeFrameOf.get(sentence.passage) as TimeFrame;
  const years = yearsBefore(placed);
  const start = sentence.tokens[clauseStart(sentence.tokens, tokenIndex(placed))]?.span.start ?? span.start;
  const status = aimOrResult(sentence, sentence.folded.slice(start, span.end), period, timeFrame, years);
  const due = status === 'target' ? (dueOf(placed, period, null) ?? leadIns.dueOf(sentence.passage)) : null;
  const measured = periodOf({ subject, per: null, base: null }, status, due, timeFrame, years, period);
  const indicator = indicatorNamed({ subject, scope, grows: isGrowth(relation, relatedTo) }, indicators);
  return { match, subject, indicator, status, measured, inferred };
}

/** 进出口正增长 and 收入与经济增长同步 tell of growth, though their subjects do not say so. */
const isGrowth = (relation: Relation, relatedTo: string | null): boolean =>
  relation === 'rise' || /(?:增长|增速|增幅|发展|提高)$/.test(relatedTo ?? '');
