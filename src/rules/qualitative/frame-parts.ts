import { MEASURED } from '../../lexicon/qualitative-words.js';

/** The subject, in front; bounded, as a clause is. */
export const WHAT = '^(?<what>.{0,60}?)';
/** What a relation is led up to by: 力争|实现|正增长. */
export const LEAD =
  '(?:力争|争取|努力|确保|继续|持续|总体|大体|基本|大致|均|都|全部|全面|保持|实现|要|应|仍|将|始终|略|明显|大幅|恢复性?|首次){0,6}';
/** Nothing may follow that the relation is said of in its turn: 高于全国平均水平的…, 高于全国2个百分点. */
export const END = '(?=$|[、()]|并(?!网)|且)';

export const OF_MEASURED = new RegExp(`${MEASURED}$`);
/** Anything that has a name. */
export const OF_ANY = /.{2}$/;
