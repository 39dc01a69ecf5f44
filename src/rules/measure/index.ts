import type { Rule } from '../rule.js';
import { atTheRate } from './at-the-rate.js';
import { attributeCount } from './attribute-count.js';
import { change } from './change.js';
import { count } from './count.js';
import { coverageOf } from './coverage-of.js';
import { earlierValue } from './earlier-value.js';
import { elliptic } from './elliptic.js';
import type { MeasureFact } from './fact.js';
import { fromTo } from './from-to.js';
import { heads } from './heads.js';
import { ofBase } from './of-base.js';
import { ofNoun } from './of-noun.js';
import { fromToEach } from './pairing/from-to-each.js';
import { pairingRules } from './pairing/index.js';
import { predicate } from './predicate.js';
import { shareGiven } from './share-given.js';
import { shareOf } from './share-of.js';
import { sizedCount } from './sized-count.js';
import { tableNumber } from './table-number.js';
import { tableValue } from './table-value.js';
import { trailing } from './trailing.js';
import { unitless } from './unitless.js';

/** The order is the configuration: the first rule that reads a number has it. From the most to the least particular. */
export const measureRules: readonly Rule<MeasureFact>[] = [
  tableValue,
  fromTo,
  fromToEach,
  sizedCount,
  attributeCount,
  coverageOf,
  earlierValue,
  ...pairingRules,
  atTheRate,
  shareGiven,
  shareOf,
  ofBase,
  change,
  predicate,
  ofNoun,
  count,
  trailing,
  heads,
  unitless,
  tableNumber,
  elliptic,
];

export type { MeasureFact } from './fact.js';
