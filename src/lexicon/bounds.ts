import type { Op } from '../model/index.js';

/** Words before a value that say on which side of it the truth lies, in the order in which they must be tried. */
export const BOUND_BEFORE: readonly (readonly [string, Op])[] = [
  ['不低于', '>='],
  ['不少于', '>='],
  ['不小于', '>='],
  ['不得低于', '>='],
  ['不得少于', '>='],
  ['大于等于', '>='],
  ['至少有', '>='],
  ['至少建成', '>='],
  ['至少建有', '>='],
  ['至少建', '>='],
  ['至少达到', '>='],
  ['至少', '>='],
  ['最低', '>='],
  ['不超过', '<='],
  ['不得超过', '<='],
  ['不高于', '<='],
  ['不得高于', '<='],
  ['不多于', '<='],
  ['不大于', '<='],
  ['不突破', '<='],
  ['最高', '<='],
  ['最多', '<='],
  ['至多', '<='],
  ['小于等于', '<='],
  ['超过', '>'],
  ['要过', '>'],
  ['首次突破', '>'],
  ['突破', '>'],
  ['首破', '>'],
  ['首超', '>'],
  ['多于', '>'],
  ['高于', '>'],
  ['大于', '>'],
  ['超', '>'],
  // Of sums only: 产值过亿元.
  ['过', '>'],
  ['低于', '<'],
  ['少于', '<'],
  ['不足', '<'],
  ['不到', '<'],
  ['小于', '<'],
  ['大约', '~'],
  ['接近', '~'],
  ['将近', '~'],
  ['约', '~'],
  ['近', '~'],
  ['≥', '>='],
  ['≤', '<='],
  ['>', '>'],
  ['<', '<'],
];

/** Words after a value. */
export const BOUND_AFTER: readonly (readonly [string, Op])[] = [
  ['及以上', '>='],
  ['以上', '>='],
  ['及以下', '<='],
  ['以内', '<='],
  ['以下', '<='],
  ['之内', '<='],
  ['左右', '~'],
];

/** Between number and unit: 4500余座, 30多个. */
export const ABOUT_INSIDE = '余|多|来';

/** The op that a word before a number gives it (不低于: >=); null for other words. */
export const opBefore = (word: string): Op | null => BOUND_BEFORE.find(([w]) => w === word)?.[1] ?? null;
/** The op that a word behind a number gives it (以上: >=); null for other words. */
export const opAfter = (word: string): Op | null => BOUND_AFTER.find(([w]) => w === word)?.[1] ?? null;
