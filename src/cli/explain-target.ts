import { InvalidArgumentError } from 'commander';
import { CommandError } from './failure.js';
import { say } from './language/say.js';

/** A place in a file. */
export type TargetPlace =
  | { readonly file: string; readonly offset: number }
  | { readonly file: string; readonly line: number; readonly column: number };

/** What the user points at. */
export type ExplainTarget = TargetPlace | { readonly record: string };

const RECORD = /^[0-9a-f]{16}:[a-z]\d+(?:\.\d+)?$/;
const LINE_AND_COLUMN = /^(?<file>.+?):(?<line>\d{1,9}):(?<column>\d{1,9})$/s;
const OFFSET = /^(?<file>.+):(?<offset>\d{1,15})$/s;

/** Reads the argument. Throws InvalidArgumentError, which is wrong usage. */
export function parseExplainTarget(value: string): ExplainTarget {
  if (RECORD.test(value)) return { record: value };
  const place = LINE_AND_COLUMN.exec(value)?.groups;
  if (place) return { file: place.file ?? '', line: Number(place.line), column: Number(place.column) };
  const point = OFFSET.exec(value)?.groups;
  if (point) return { file: point.file ?? '', offset: Number(point.offset) };
  throw new InvalidArgumentError(
    say('Write FILE:OFFSET, FILE:LINE:COLUMN, or the id of a record such as 0123456789abcdef:m4231.'),
  );
}

/** The offset of a place in its text. Throws CommandError where the text does not go so far. */
export function offsetIn(text: string, asked: TargetPlace): number {
  const beyond = (what: string): never => {
    throw new CommandError(
      'beyond-the-text',
      say('{file} has {what}. Offsets and spans count UTF-16 code units.', { file: asked.file, what }),
    );
  };
  if ('offset' in asked)
    return asked.offset < text.length
      ? asked.offset
      : beyond(say('{count} characters, so offsets go to {last}', { count: text.length, last: text.length - 1 }));
  const lines = text.split('\n');
  const { line, column } = asked;
  const length = lines[line - 1]?.length ?? 0;
  if (line < 1 || line > lines.length) beyond(say('{count} lines, from 1 on', { count: lines.length }));
  if (column < 1 || column > Math.max(1, length))
    beyond(say('{count} characters in line {line}, from column 1 on', { count: length, line }));
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  return Math.min(start + column - 1, text.length - 1);
}
