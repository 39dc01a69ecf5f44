import { list, many, notAhead, oneOf, opt, seq, slot, some } from '../pattern.js';

/** Letters of running text in a clause: no numbers to be read, no verbs that lead to a value, no commas. */
export const TEXT = 'TLBWRPXOSNDEJ&“”()';
/** Letters of a name behind a number. */
export const NOUN = 'TLBWRXOS“”()';
/** A quantity, or complete coverage. */
export const VALUE = 'QC';
/** What is measured; a run of text ends at the number or comma before. */
export const WHAT = slot('what', many(TEXT));
/** What may stand between what is measured and its value. */
export const HOW = slot('how', many('VJFGPKD'));
/** Values listed: 90%、80%和70%; 每月650元、每年5200元, where the first denominator stands before the list. */
export const VALUES = slot('values', list(VALUE, 2, 41, seq('&', opt('PD'))));
/** The noun behind a value, with its list and what is bracketed in it; brackets with values in them belong to no noun. */
export const NOUN_BEHIND = slot(
  'noun',
  notAhead('&'),
  some(oneOf('TLBWRXOS“”', seq('&', notAhead(opt('R'), 'QCNqD')), seq('(', many('TLBWRXOS&,;“”'), ')'))),
);
