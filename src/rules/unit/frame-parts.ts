import { list, many, opt, seq } from '../pattern.js';

/** A body, or a level as one. */
export const BODY = 'BW';
/** Bodies and levels in one list. Bounded, as every part of a frame is: a line of ten thousand names must not be read again from each. */
export const BODIES = list(BODY, 1, 24, opt('&'));
/** Such lists, one behind another. */
export const LISTS = list(BODIES, 1, 5, ',');
/** What may stand between a body and what it does: a time, 均, 分别, a denominator. */
export const BETWEEN = many(seq('DJFPR', opt(',')), 4);
