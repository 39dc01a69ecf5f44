import type { Change, Strength, Tier } from '../model/index.js';
import type { SentenceFindings } from '../rules/read-sentences.js';
import type { RowLayout } from '../structure/layout.js';
import { attach } from './attach/attach.js';
import { certaintyOf } from './certainty.js';
import { basisOf, changeOf, tierOf } from './change-and-basis.js';
import { resolveDenominators } from './denominator.js';
import { type Due, dueOf, limitBefore } from './due.js';
import { glossaryStart } from './glossary.js';
import { indicatorOf } from './indicator.js';
import type { Catalogue } from './indicator-catalogue.js';
import { clauseBefore, type MeasureReading, type MeasureReadings } from './measure-context.js';
import {
  countsAll,
  isYearsBefore,
  type MeasuredPeriod,
  periodOf,
  yearBefore,
  yearsCounted,
} from './measured-period.js';
import { placeInFront } from './place-in-front.js';
import { resolveScopes } from './scope.js';
import { statusInGlossary, statusOf, yearsBefore } from './status.js';
import { measureStrength } from './strength.js';
import type { Surroundings } from './surroundings.js';
import { resolveRows } from './table-row.js';
import type { TimeFrame } from './time-frame.js';

/** A measure with everything that could be told from its surroundings. */
export interface ResolvedMeasure {
  readonly reading: MeasureReading;
  readonly due: Due | null;
  readonly status: ReturnType<typeof statusOf>;
  readonly indicator: string | null;
  readonly measured: MeasuredPeriod;
  readonly change: Change;
  readonly tier: Tier;
  readonly basis: string | null;
  /** Null of what is no target. */
  readonly strength: Strength | null;
}

/**
 * From facts of single sentences to measures, in this order: subjects left out, scopes, what a table row shares, then due date
 * and status. Only what is unambiguous is filled in; each filled field says from where.
 */
export function resolveMeasures(
  findings: readonly SentenceFindings[],
  { period, timeFrameOf, leadIns, indicators }: Surroundings,
): readonly ResolvedMeasure[] {
  const sentences = findings
    .filter(({ measures }) => measures.length > 0)
    .map((finding) => resolveScopes(resolveDenominators(attach(readingsOf(finding)))));
  const explainedFrom = glossaryStart(findings);
  const rows = new Map<RowLayout, MeasureReadings[]>();
  for (const readings of sentences) {
    const row = readings[0]?.sentence.passage.cell?.row;
    if (row) rows.set(row, [...(rows.get(row) ?? []), readings]);
  }
  const running = sentences.flat().filter((r) => r.sentence.passage.cell === null);
  const all = [...running, ...resolveRows(rows)]
    .map((reading) => placeInFront(reading, indicators))
    .map((reading) => ({ ...reading, confidence: certaintyOf(reading, period.first) }));
  return all.map((reading, i) => {
    const before = all[i - 1]?.sentence === reading.sentence ? all[i - 1] : undefined;
    const { passage } = reading.sentence;
    const timeFrame = timeFrameOf.get(passage) as TimeFrame;
    const years = yearsBefore(reading);
    const explained = explainedFrom !== null && passage.span.start >= explainedFrom;
    const status = explained ? statusInGlossary(years) : statusOf(reading, period, timeFrame, years);
    const due =
      status === 'target'
        ? (dueOf(reading, period, reading.fact.dueToken) ?? leadIns.dueOf(passage) ?? limitBefore(reading, period))
        : null;
    const clause = status === 'achieved' ? clauseBefore(reading) : '';
    const measured = periodOf(
      { ...reading.fact, over: yearsCounted(clause), inAll: countsAll(clause) },
      status,
      due,
      timeFrame,
      years,
      period,
    );
    return {
      reading,
      due,
      status,
      indicator: canonicalIndicator(reading, measured, indicators),
      measured,
      change: changeOf(reading),
      tier: tierOf(reading, before),
      basis: basisOf(reading, before),
      strength: status === 'target' ? measureStrength(reading) : null,
    };
  });
}

/** Told last: a subject, scope or base that was filled in counts as much as a printed one. */
function canonicalIndicator(
  { fact, sentence }: MeasureReading,
  { period }: MeasuredPeriod,
  indicators: Catalogue,
): string | null {
  const { unit, per, base, scope, span, suffix } = fact;
  // 比2002年增长65% is a growth in all, and no yearly one.
  const inAll = suffix !== null && isYearsBefore(yearBefore(base), period.end);
  const subject =
    inAll && fact.subject?.endsWith(suffix) ? fact.subject.slice(0, -suffix.length) + base + suffix : fact.subject;
  const text = sentence.folded.slice(span.start, span.end);
  return indicatorOf({ subject, unit, per, base, scope, text }, indicators).indicator;
}

const readingsOf = ({ sentence, measures }: SentenceFindings): MeasureReadings =>
  [...measures]
    .sort((a, b) => a.fact.span.start - b.fact.span.start || a.fact.span.end - b.fact.span.end)
    .map((match) => ({ fact: match.fact, match, sentence, confidence: 1 }));
