import type { Rule } from '../rule.js';
import { allocation } from './allocation.js';
import { atTheRate } from './at-the-rate.js';
import { change } from './change.js';
import { count } from './count.js';
import { distributeBack } from './distribute-back.js';
import { distributeNames } from './distribute-names.js';
import { distributeRegions } from './distribute-regions.js';
import { distributeYears } from './distribute-years.js';
import { each } from './each.js';
import { elliptic } from './elliptic.js';
import type { MeasureFact } from './fact.js';
import { fromTo } from './from-to.js';
import { heads } from './heads.js';
import { ofBase } from './of-base.js';
import { ofNoun } from './of-noun.js';
import { predicate } from './predicate.js';
import { regionPairs } from './region-pairs.js';
import { shareOf } from './share-of.js';
import { sharedRegions } from './shared-regions.js';
import { tableNumber } from './table-number.js';
import { tableValue } from './table-value.js';
import { trailing } from './trailing.js';
import { uneven } from './uneven.js';
import { unitless } from './unitless.js';
import { valuesFirst } from './values-first.js';

/** The order is the configuration: the first rule that reads a number has it. From the most to the least particular. */
export const measureRules: readonly Rule<MeasureFact>[] = [
  tableValue,
  fromTo,
  distributeYears,
  valuesFirst,
  distributeRegions,
  distributeNames,
  distributeBack,
  uneven,
  regionPairs,
  sharedRegions,
  allocation,
  atTheRate,
  each,
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
