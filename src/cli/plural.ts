import { grouped } from '../compare/index.js';
import { say } from './language/say.js';

type Counted = 'value' | 'plan' | 'region' | 'cell' | 'aim' | 'mention' | 'hit' | 'document' | 'notice';

/** 1 plan, 12 plans, 12,345 plans; 12 份文件. */
export function plural(count: number, what: Counted): string {
  const message: `{count} ${Counted}` | `{count} ${Counted}s` = count === 1 ? `{count} ${what}` : `{count} ${what}s`;
  return say(message, { count: grouped(count) });
}
