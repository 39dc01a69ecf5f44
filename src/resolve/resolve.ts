import { touchesBroken } from '../lexicon/broken-characters.js';
import type { Lexicon } from '../lexicon/user/lexicon.js';
import type { Diagnostic } from '../model/index.js';
import type { SentenceFindings } from '../rules/read-sentences.js';
import type { Layout } from '../structure/layout.js';
import { allocationSums } from './allocation-sums.js';
import { planPeriod } from './calendar.js';
import { damagedDeadlines } from './damaged-deadlines.js';
import { type ResolvedDeadline, resolveDeadlines } from './deadlines.js';
import { beforeGlossary } from './glossary.js';
import { leadIns } from './lead-in.js';
import { type ResolvedMeasure, resolveMeasures } from './measures.js';
import { type ResolvedQualitative, resolveQualitative } from './qualitative.js';
import { turnOf } from './report-turn.js';
import { timeFrames } from './time-frame.js';
import { type ResolvedUnit, resolveUnits } from './units.js';
import { unnamedMeasures } from './unnamed-measures.js';
import { catalogueOf } from './user-lexicon.js';
import { type TaskPart, taskParts } from './work-items.js';
import { yearlessDeadlines } from './yearless-deadlines.js';

/** What the rules read of a notice, completed by what stands around it; `diagnostics` say what was odd about it. */
export interface Resolved {
  readonly tasks: readonly TaskPart[];
  readonly measures: readonly ResolvedMeasure[];
  readonly qualitative: readonly ResolvedQualitative[];
  readonly deadlines: readonly ResolvedDeadline[];
  readonly units: readonly ResolvedUnit[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Completes all that the rules read of a notice. What touches lost characters, which may have been part of it, is left out. */
export function resolveFindings(layout: Layout, findings: readonly SentenceFindings[], lexicon?: Lexicon): Resolved {
  const period = planPeriod(layout.metadata);
  const turn = turnOf(layout);
  const turned = layout.metadata.kind !== '政府工作报告' || turn > 0;
  const timeFrameOf = timeFrames(findings, period, layout.sections, turn, turned);
  const around = {
    period,
    timeFrameOf: timeFrameOf,
    leadIns: leadIns(findings, period),
    indicators: catalogueOf(lexicon),
  };
  const measures = resolveMeasures(findings, around).filter(
    ({ reading }) => !touchesBroken(layout.text, reading.fact.span),
  );
  const qualitative = resolveQualitative(findings, measures, around).filter(
    ({ match }) => !touchesBroken(layout.text, match.fact.span),
  );
  const planned = beforeGlossary(findings);
  const deadlines = resolveDeadlines(planned, period, timeFrameOf, turned).filter(
    ({ match }) => !touchesBroken(layout.text, match.fact.token.span),
  );
  return {
    tasks: taskParts(layout, findings),
    measures,
    qualitative,
    deadlines,
    units: resolveUnits(planned, layout, timeFrameOf),
    diagnostics: [
      ...allocationSums(measures),
      ...damagedDeadlines(deadlines),
      ...yearlessDeadlines(deadlines, period),
      ...unnamedMeasures(measures),
    ],
  };
}
