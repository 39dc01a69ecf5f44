import { readFileSync } from 'node:fs';
import { Floors } from '../evaluate/index.js';
import { CommandError } from './failure.js';
import { say } from './language/say.js';

/** The floors that a file holds. Throws CommandError when it cannot be read as such. */
export function readFloors(file: string): Floors {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    throw new CommandError(
      'bad-floors',
      say('The floors in {file} cannot be read: {words}. Name a JSON file with --min.', { file, words }),
    );
  }
  const parsed = Floors.safeParse(content);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new CommandError(
    'bad-floors',
    say(
      'The floors in {file} are not {"overall": {"measures.strictF1": 80, …}, "documents": {NAME: {…}}}: {place}: {reason}.',
      { file, place: issue?.path.join('.') || say('the whole'), reason: issue?.message },
    ),
  );
}
