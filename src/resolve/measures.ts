import type { SentenceFindings } from '../rules/read-sentences.js';
import type { RowLayout } from '../structure/layout.js';
import type { PlanPeriod } from './calendar.js';
import { resolveDenominators } from './denominator.js';
import { type Due, dueOf } from './due.js';
import { builtInCatalogue, indicatorOf } from './indicator.js';
import type { Catalogue } from './indicator-catalogue.js';
import type { LeadIns } from './lead-in.js';
import type { Reading, SentenceReadings } from './measure-context.js';
import { resolveScopes } from './scope.js';
import { type Ancestry, reviewedBy, statusOf } from './status.js';
import { resolveSubjects } from './subject.js';
import { resolveRows } from './table-row.js';

/** A measure with everything that could be told from its surroundings. */
export interface ResolvedMeasure {
  readonly reading: Reading;
  readonly due: Due | null;
  readonly status: ReturnType<typeof statusOf>;
  readonly indicator: string | null;
}

/**
 * From facts of single sentences to measures, in this order: subjects left out, scopes, what a table row shares, then due date
 * and status. Only what is unambiguous is filled in; each filled field says from where.
 */
export function resolveMeasures(
  findings: readonly SentenceFindings[],
  period: PlanPeriod,
  ancestry: Ancestry,
  leadIns: LeadIns,
  indicators: Catalogue = builtInCatalogue(),
): readonly ResolvedMeasure[] {
  const sentences = findings
    .filter(({ measures }) => measures.length > 0)
    .map((finding) => resolveScopes(resolveDenominators(resolveSubjects(readingsOf(finding)))));
  const rows = new Map<RowLayout, SentenceReadings[]>();
  for (const readings of sentences) {
    const row = readings[0]?.sentence.passage.cell?.row;
    if (row) rows.set(row, [...(rows.get(row) ?? []), readings]);
  }
  const underReview = reviewedBy(ancestry);
  const running = sentences.flat().filter((r) => r.sentence.passage.cell === null);
  return [...running, ...resolveRows(rows)].map((reading) => {
    const due = dueOf(reading, period) ?? leadIns.dueOf(reading.sentence.passage);
    const status = statusOf(reading, period, underReview);
    return {
      reading,
      due: status === 'target' ? due : null,
      status,
      indicator: canonicalIndicator(reading, indicators),
    };
  });
}

/** Told last: a subject, scope or base that was filled in counts as much as a printed one. */
function canonicalIndicator({ fact, sentence }: Reading, indicators: Catalogue): string | null {
  const { subject, unit, per, base, scope, span } = fact;
  const text = sentence.folded.slice(span.start, span.end);
  return indicatorOf({ subject, unit, per, base, scope, text }, indicators).indicator;
}

const readingsOf = ({ sentence, measures }: SentenceFindings): SentenceReadings =>
  [...measures]
    .sort((a, b) => a.fact.span.start - b.fact.span.start || a.fact.span.end - b.fact.span.end)
    .map((application) => ({ fact: application.fact, application, sentence }));
