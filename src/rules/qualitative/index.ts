import { asRequired, asSet, asSetBehind } from './as-set.js';
import { compared, onOneSide } from './compared.js';
import type { QualitativeRule } from './fact.js';
import { inStep } from './in-step.js';
import { leading } from './leading.js';
import { noneLeft, noneLeftBehind } from './none-left.js';
import { steady, steadyWithin } from './steady.js';
import { fall, noTurn, rise } from './trend.js';

/** The order is the configuration: of a clause the first rule that reads something has it. */
export const qualitativeRules: readonly QualitativeRule[] = [
  asSetBehind,
  asRequired,
  asSet,
  inStep,
  onOneSide,
  compared,
  noTurn,
  rise,
  fall,
  steadyWithin,
  steady,
  noneLeft,
  noneLeftBehind,
  leading,
];

export type { QualitativeFact, QualitativeRule } from './fact.js';
