import { isFunctionWordsOnly, trailingCreationVerb, trimName } from '../phrases/name.js';
import type { RowLayout } from '../structure/layout.js';
import { inferred, type MeasureReading, type MeasureReadings } from './measure-context.js';

/**
 * Values of an allocation cell measure what the row's target measures (溧阳24000人 under 为全市10万名老年人…); a lost unit
 * (综合体7, 万人3.5) is the one that the other cells of the row use. `rows` holds each row's readings, cell by cell.
 */
export function resolveRows(cells: ReadonlyMap<RowLayout, readonly MeasureReadings[]>): readonly MeasureReading[] {
  return [...cells].flatMap(([row, sentences]) => {
    const all = sentences.flat();
    return all.map((reading) => {
      const named = withSubject(reading, row, all);
      return withUnit(named === reading ? reading : { ...named, confidence: OF_ROW }, all);
    });
  });
}

/** What the row says a value measures: of the gold's cells so named nine in ten are right. */
const OF_ROW = 0.9;

const columnOf = (reading: MeasureReading): string | undefined => reading.sentence.passage.cell?.column;

function withSubject(reading: MeasureReading, row: RowLayout, all: readonly MeasureReading[]): MeasureReading {
  const { fact } = reading;
  const fuller = all.find((r) => r !== reading && columnOf(r) === 'target' && shortens(fact.subject, r.fact.subject));
  if (fuller) return inferred(reading, 'subject', fuller.fact.subject, 'subject/row-target', fuller.fact);
  const vague =
    fact.subject === null || isFunctionWordsOnly(fact.subject) || trailingCreationVerb(fact.subject) === fact.subject;
  if (!vague) return reading;
  const doing = fact.subject !== null && trailingCreationVerb(fact.subject) === fact.subject;
  const earlier = doing ? [] : all.filter((r) => r !== reading && r.fact.subject !== null && columnOf(r) === 'target');
  const alike =
    earlier.find((r) => r.fact.per === fact.per && r.fact.unit === fact.unit) ??
    earlier.find((r) => r.fact.per === fact.per && fact.per !== null) ??
    earlier.find((r) => r.fact.unit === fact.unit || fact.unit === null);
  if (alike?.fact.subject && trailingCreationVerb(alike.fact.subject) !== alike.fact.subject)
    return inferred(reading, 'subject', alike.fact.subject, 'subject/row-target', alike.fact);
  const share =
    earlier.find(
      (r) => r.fact.subject !== null && SHARE.test(r.fact.subject) && trailingCreationVerb(r.fact.subject) === null,
    ) ?? earlier[0];
  if (
    share?.fact.subject &&
    trailingCreationVerb(share.fact.subject) !== share.fact.subject &&
    columnOf(reading) === 'allocation'
  )
    return inferred(reading, 'subject', share.fact.subject.replace(SHARE, ''), 'subject/row-target', share.fact);
  const target = row.cells.find((c) => c.column === 'target');
  const task = row.cells.find((c) => c.column === 'task');
  const source =
    [target, task].find((c) => c !== undefined && columnOf(reading) !== c.column && !/[\d,，。]./.test(c.text)) ?? task;
  const name = source === undefined ? '' : trimName(bareTask(source.text));
  return name === '' || name.length > 40 || source === undefined
    ? reading
    : inferred(reading, 'subject', name, 'subject/row-task', source);
}

/** 开展技能培训2000人次: what a task is about, without its number, how much of it, and what follows. */
const bareTask = (task: string): string =>
  task
    .replace(/^\d+[.、]\s*/, '')
    .replace(/[。;].*$/s, '')
    .replace(/(?<=[\u4e00-\u9fff]{3})\d[\d.]{0,8}[万亿]?(?:[%％]|[\u4e00-\u9fff]{1,3})(?:以上|以内)?$/, '');

/** 溧阳拥有率 under 孵化培育基地拥有率: the row's target says it in full. */
const shortens = (short: string | null, full: string | null): boolean =>
  short !== null && full !== null && short.length >= 3 && full.length > short.length && full.endsWith(short);

/** An allocation gives numbers where its target gives a share: …占比达12% is 24000人 of 居家上门服务. */
const SHARE = /(?:占比|比例|比重|覆盖率|率)$/;

function withUnit(reading: MeasureReading, all: readonly MeasureReading[]): MeasureReading {
  if (reading.fact.unit !== null) return reading;
  const known = all.filter((r) => r.fact.unit !== null && r.fact.unit !== '%');
  const same =
    known.find((r) => r.fact.per === reading.fact.per && r.fact.per !== null) ??
    (reading.fact.per === null ? known[0] : undefined);
  return same ? inferred(reading, 'unit', same.fact.unit, 'unit/row', same.fact) : reading;
}
