import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Origin } from '../model/index.js';
import { decode } from '../read/decode.js';
import { delimitedTable } from '../read/office/delimited-rows.js';
import { CommandError, isForUsers, systemFailure } from './failure.js';
import { tidy } from './find-sources.js';
import { say } from './language/say.js';

/** Where the file at a path came from; null where nobody has noted it. */
export type OriginOf = (path: string) => Origin | null;

/** What each field goes by. */
const NAMES = {
  path: ['path', 'file', 'name'],
  url: ['url'],
  publisher: ['publisher'],
  fetchedAt: ['fetched_at', 'fetchedAt'],
} as const;

type Fields = Readonly<Record<string, unknown>>;
interface Noted {
  readonly fields: Fields;
  /** Where it stands in the file, for messages. */
  readonly where: string;
}

const wrong = (where: string, what: string): CommandError =>
  new CommandError(
    'bad-sources',
    `${where}: ${what}${say('. It is CSV or JSON (a list, or lines) with path, and any of url, publisher and fetched_at.')}`,
  );

function* inTable(text: string, file: string): Generator<Noted, void, void> {
  let head: readonly string[] | null = null;
  let number = 0;
  for (const { cells } of delimitedTable(text).rows()) {
    number++;
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (head)
      yield {
        fields: Object.fromEntries(head.map((name, at) => [name, cells[at]])),
        where: say('{file}, row {number}', { file, number }),
      };
    head ??= cells.map((cell) => cell.trim());
  }
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(json: string, where: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw wrong(
      where,
      say('It is no JSON ({reason})', { reason: error instanceof Error ? error.message : String(error) }),
    );
  }
}

function* inJson(text: string, file: string): Generator<Noted, void, void> {
  const isList = text.startsWith('[');
  const all = isList ? parsed(text, file) : text.split('\n').filter((line) => line.trim() !== '');
  for (const [at, one] of (all as readonly unknown[]).entries()) {
    const where = isList ? say('{file}, entry {number}', { file, number: at + 1 }) : `${file}:${at + 1}`;
    const fields = isList ? one : parsed(String(one), where);
    if (!isFields(fields)) throw wrong(where, say('It is no object'));
    yield { fields, where };
  }
}

/** A day, or a time of one. */
const TIME = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

function fieldOf({ fields, where }: Noted, name: keyof typeof NAMES): string | null {
  const value = NAMES[name].map((one) => fields[one]).find((one) => one !== undefined && one !== null && one !== '');
  if (value === undefined) return null;
  if (typeof value !== 'string') throw wrong(where, say('{name} is no text', { name }));
  return value.trim();
}

function originOn(noted: Noted): Origin {
  const fetchedAt = fieldOf(noted, 'fetchedAt');
  if (fetchedAt !== null && !TIME.test(fetchedAt))
    throw wrong(
      noted.where,
      say('fetched_at is neither a day nor a time (2026-03-01T08:30:00Z): {fetchedAt}', { fetchedAt }),
    );
  return { url: fieldOf(noted, 'url'), publisher: fieldOf(noted, 'publisher'), fetchedAt };
}

function textOf(file: string): string {
  try {
    return decode(readFileSync(file), file)
      .text.replace(/^\ufeff/, '')
      .replaceAll('\r\n', '\n')
      .trimStart();
  } catch (error) {
    if (isForUsers(error)) throw error;
    const { code, message } = systemFailure(file, error);
    throw new CommandError(code, `${file}: ${message}`);
  }
}

/**
 * What a file notes of where others came from. Its paths are those of this folder or of its own; of a file in an archive the archive's
 * origin is told where it has none. Throws CommandError with the place of what is wrong.
 */
export function originsIn(file: string): OriginOf {
  const text = textOf(file);
  const origins = new Map<string, Origin>();
  for (const noted of /^[[{]/.test(text) ? inJson(text, file) : inTable(text, file)) {
    const path = fieldOf(noted, 'path');
    if (path === null) throw wrong(noted.where, say('It has no path'));
    const origin = originOn(noted);
    for (const one of [path, join(dirname(file), path)]) origins.set(tidy(one), origin);
  }
  const archiveOf = (path: string): string | null => /^.*\.zip(?=\/)/i.exec(path)?.[0] ?? null;
  return (path) => origins.get(path) ?? origins.get(archiveOf(path) ?? '') ?? null;
}
