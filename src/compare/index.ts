export { type Agreement, agreementOf, type CodedPair } from './agreement.js';
export { type Averages, averagesOf, type Weighed, weightedMean } from './averages.js';
export { type CellVerdict, type CheckedCell, type CodedValue, checkCell } from './check-cell.js';
export { type Compared, type ComparedMeasure, compareMeasures, type Difference, yearOfValue } from './comparability.js';
export type { IndicatorChange, IndicatorDifference } from './diff-indicators.js';
export { type DeadlineDifference, diffPlans, type PlanDifference, type SectionDifference } from './diff-plans.js';
export { boundWord, type Firmness, firmnessOf, mannerWord } from './firmness.js';
export type { Interval } from './interval.js';
export { ABOUT, type Better, type Outcome, outcomeOf, type Verdict } from './outcome.js';
export { type Panel, type PanelCell, type PanelRow, type PanelVariable, panelOf } from './panel.js';
export { partOfRegion } from './part-of-region.js';
export { isTelling, type Series, type SeriesChange, type SeriesPoint, seriesOf } from './series.js';
export { type AboveValue, type SideBySide, sideBySide } from './side-by-side.js';
export { type Standing, sameFigure, standingOf } from './standing.js';
export {
  type Place,
  placeKey,
  placeOf,
  type Saying,
  type Statement,
  statementsOf,
  type WordedAim,
} from './statements.js';
export { unitFactor, unitKind } from './unit-kind.js';
export { LEAST_REGIONS, type OtherRegions, type Unusual, unusualValues } from './unusual.js';
export { grouped, scaleOf, writtenFigure } from './written-figure.js';
