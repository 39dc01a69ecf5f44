import { ATTRIBUTES, COUNTS } from './attributes-and-counts.js';
import { COORDINATED, GRADES, ORDINALS } from './grades-and-ordinals.js';
import { ITEMS, TIMES } from './items-and-times.js';
import { ARABIC_NAMES, LONE, RHYTHMS, SLOGANS } from './names.js';
import type { NumberPattern } from './pattern.js';
import { PHONES } from './phones.js';

export type { NumberPattern } from './pattern.js';

/** All patterns in the order in which they are tried at a number: the first that reads something wins. */
export const NUMBER_PATTERNS: readonly NumberPattern[] = [
  ...COORDINATED,
  ...ITEMS,
  ...RHYTHMS,
  ...TIMES,
  ...PHONES,
  ...GRADES,
  ...ORDINALS,
  ...ARABIC_NAMES,
  ...ATTRIBUTES,
  ...SLOGANS,
  ...COUNTS,
  ...LONE,
];
