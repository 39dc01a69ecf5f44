/** Bodies and levels in one list. Bounded, as every part of a frame is: a line of ten thousand names must not be read again from each. */
export const BODIES = '[BW](?:&?[BW]){0,23}';
/** What may stand between a body and what it does: a time, 均, 分别, a denominator. */
export const BETWEEN = '(?:[DJFPR],?){0,4}';

/** A frame with named groups, run over all places. */
export const frame = (source: string): RegExp => new RegExp(source, 'dg');
