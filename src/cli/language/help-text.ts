import { chinese } from './chinese.js';
import { en } from './help/en.js';
import { isChinese } from './language.js';
import { filled, say } from './say.js';

/** What stands behind the options in the help of a command: what is worth knowing, then examples, which are the same in every language. */
export function helpText(
  command: keyof typeof en | null,
  examples: string,
  values: Readonly<Record<string, string>> = {},
): string {
  const words = command === null ? '' : `\n${filled((isChinese() ? chinese().help : en)[command], values)}\n`;
  return `${words}\n${say('Example:')}${examples}`;
}
