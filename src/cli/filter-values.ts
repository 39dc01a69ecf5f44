import { InvalidArgumentError } from 'commander';
import type { Narrowing } from '../store/index.js';
import { say } from './language/say.js';

/** `2015`, or `2015-2020`. */
export function years(value: string): Narrowing {
  const groups = /^(?<from>\d{4})(?:-(?<to>\d{4}))?$/.exec(value)?.groups;
  if (!groups) throw new InvalidArgumentError(say('Write a year, or the first and last of several: 2015, 2015-2020.'));
  const [fromYear, toYear] = [Number(groups.from), Number(groups.to ?? groups.from)];
  if (fromYear > toYear)
    throw new InvalidArgumentError(say('{fromYear} is after {toYear}: no year is between them.', { fromYear, toYear }));
  return { fromYear, toYear };
}

/** A day of the calendar. Throws InvalidArgumentError. */
export function day(value: string): string {
  const date = new Date(`${value}T00:00:00Z`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(date.getTime());
  if (!isDay || date.toISOString().slice(0, 10) !== value)
    throw new InvalidArgumentError(say('Write a day that there is, as 2015-07-01.'));
  return value;
}

export function figure(value: string): number {
  if (!/^-?\d+(?:\.\d+)?$/.test(value)) throw new InvalidArgumentError(say('Write a number, such as 30 or 4.8.'));
  return Number(value);
}

/** How sure something is. */
export function share(value: string): number {
  if (!/^(?:0(?:\.\d+)?|1(?:\.0+)?)$/.test(value))
    throw new InvalidArgumentError(say('Write a number from 0 to 1, such as 0.8.'));
  return Number(value);
}

/** `2015`. */
export function year(value: string): number {
  if (!/^\d{4}$/.test(value)) throw new InvalidArgumentError(say('Write a year, such as 2015.'));
  return Number(value);
}
