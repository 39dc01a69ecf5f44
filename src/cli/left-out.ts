import { statSync } from 'node:fs';
import { InvalidArgumentError } from 'commander';
import { ownEntry } from '../model/index.js';
import { say } from './language/say.js';

/** What a user leaves out of the files found. */
export interface LeavingOut {
  readonly exclude?: readonly RegExp[];
  /** Files that have not changed since are left out. */
  readonly since?: Date;
}

/** What the signs of a pattern stand for; any other character stands for itself. */
const SIGNS: Readonly<Record<string, string>> = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]' };

/**
 * A pattern of paths: `*` is any part of a name, `**` any folders, `?` a character. One without "/" is that of a name, of a file or of a
 * folder that it lies in; one with "/" that of a whole path, or of a folder and all in it.
 */
export function pathPattern(pattern: string): RegExp {
  const words = pattern.replace(/^\.\//, '').replace(/\/$/, '');
  if (words === '')
    throw new InvalidArgumentError(say("Write a pattern of names or paths: '*.tmp', 'notices/drafts/**'."));
  const body = words.replace(/\*\*\/|\*\*|[*?]|[\\^$.|+()[\]{}]/g, (sign) => ownEntry(SIGNS, sign) ?? `\\${sign}`);
  return new RegExp(`${words.includes('/') ? '^' : '(?:^|/)'}${body}(?:/|$)`, 'su');
}

/** A day, from its first hour here, or a time. */
export function time(words: string): Date {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(words);
  const found = new Date(isDay ? `${words}T00:00:00` : words);
  if (!/^\d{4}-\d{2}-\d{2}(?:$|T)/.test(words) || Number.isNaN(found.getTime()))
    throw new InvalidArgumentError(say('Write a day or a time: 2026-03-01, 2026-03-01T08:30, 2026-03-01T08:30Z.'));
  return found;
}

/** Is a file left out? One that cannot be looked at is not, so that it is told of. */
export function isLeftOut(path: string, { exclude = [], since }: LeavingOut): boolean {
  if (exclude.some((pattern) => pattern.test(path))) return true;
  return since !== undefined && (statSync(path, { throwIfNoEntry: false })?.mtime ?? since) < since;
}
