import { Option } from 'commander';
import { day } from './filter-values.js';
import { say } from './language/say.js';
import { note } from './notes.js';

/** What `--on` was given: a day, or nothing behind it. */
export type OnDay = string | true;

/** `--on DAY`, or `--on` alone for today. */
export const onOption = (what: string): Option =>
  new Option('--on [day]', say('{what}; without a day, today', { what })).argParser(day);

/** The day asked for; today, by the machine's clock, only where `--on` stands alone, and that is said. */
export function dayAsked(on: OnDay | undefined): string | null {
  if (on !== true) return on ?? null;
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  const today = parts.map((part) => String(part).padStart(2, '0')).join('-');
  note(say('Days are counted from today, {today}; --on DAY counts from another.', { today }));
  return today;
}
