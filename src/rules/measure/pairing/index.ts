import type { Rule } from '../../rule.js';
import type { MeasureFact } from '../fact.js';
import { inOrder } from './in-order.js';
import { each, sharedRegions } from './one-for-all.js';
import { allocation, regionPairs } from './side-by-side.js';
import { valuesFirst } from './values-first.js';

/** Lists and their values, as one is shared out over the other. From the most to the least particular. */
export const pairingRules: readonly Rule<MeasureFact>[] = [
  valuesFirst,
  inOrder,
  regionPairs,
  sharedRegions,
  allocation,
  each,
];
