import { codeUnitAt } from '../code-unit-at.js';
import { type MayBegin, mayBeginWith } from './beginnings.js';

/**
 * A sticky regular expression that is tried at many places and fits at few. Once it has been tried often, two look-ups tell most places
 * where it cannot fit, at a tenth of the price of running it.
 */
export interface Sticky {
  readonly pattern: RegExp;
  tries: number;
  mayBegin: MayBegin | null;
}

/** To read off a pattern how its matches begin takes as long as trying it so often. */
const WORTH_KNOWING = 2000;

/** Makes a sticky expression that learns which places to try. Throws for one without the flag `y`, which is a fault of the code. */
export function sticky(pattern: RegExp): Sticky {
  if (!pattern.sticky) throw new Error(`${pattern.source} is not sticky`);
  return { pattern, tries: 0, mayBegin: null };
}

function mayFit(one: Sticky, text: string, at: number): boolean {
  if (one.mayBegin) return one.mayBegin(codeUnitAt(text, at), codeUnitAt(text, at + 1));
  if (++one.tries === WORTH_KNOWING) one.mayBegin = mayBeginWith(one.pattern);
  return true;
}

/** What it matches at one place. */
export function matchAt(one: Sticky, text: string, at: number): RegExpExecArray | null {
  if (!mayFit(one, text, at)) return null;
  one.pattern.lastIndex = at;
  return one.pattern.exec(text);
}

/** Does it match at one place? Cheaper than matchAt, which makes an object of what it finds. */
export function fitsAt(one: Sticky, text: string, at: number): boolean {
  if (!mayFit(one, text, at)) return false;
  one.pattern.lastIndex = at;
  return one.pattern.test(text);
}
