import type { Rule } from '../rule.js';
import { by } from './by.js';
import type { DeadlineFact } from './fact.js';
import { duration, recurring, relative } from './spans-of-time.js';
import { within } from './within.js';

/** One rule for each kind of deadline; a token has one kind, so their order does not matter. */
export const deadlineRules: readonly Rule<DeadlineFact>[] = [by, within, recurring, relative, duration];

export type { DeadlineFact } from './fact.js';
