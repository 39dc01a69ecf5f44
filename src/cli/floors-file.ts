import { readFileSync } from 'node:fs';
import { Floors } from '../evaluate/index.js';
import { CommandError } from './failure.js';

/** The floors that a file holds. Throws CommandError when it cannot be read as such. */
export function readFloors(file: string): Floors {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    throw new CommandError(
      'bad-floors',
      `The floors in ${file} cannot be read: ${words}. Name a JSON file with --min.`,
    );
  }
  const parsed = Floors.safeParse(content);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new CommandError(
    'bad-floors',
    `The floors in ${file} are not {"overall": {"measures.strictF1": 80, …}, "documents": {NAME: {…}}}: ` +
      `${issue?.path.join('.') || 'the whole'}: ${issue?.message}.`,
  );
}
