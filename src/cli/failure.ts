import { ownEntry } from '../model/index.js';
import { inLanguage } from './language/in-language.js';
import { say } from './language/say.js';
import { writtenOut } from './text-width.js';

/** Something that kept one input from being used: `code` is stable, the message says what was wrong and what to do. */
export interface Failure {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** A command cannot go on. The message is for the user, and says what to do. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** Is it one of the errors that are made for users, with a code and a message that says what to do? */
export const isForUsers = (error: unknown): error is Error & { readonly code: string } =>
  error instanceof Error &&
  ['CommandError', 'StoreError', 'SourceError', 'SegmenterError', 'ReviewFileError'].includes(error.name);

/** One line that names the file, whether or not the message does so already. */
export const failureLine = ({ path, code, message }: Failure): string =>
  writtenOut(
    `${message.startsWith(path) || message.startsWith(`The database ${path}`) ? '' : `${path}: `}${inLanguage(message)} [${code}]`,
  );

/** Tells on standard error why a command ended; an error that was not foreseen with where it happened. */
export function sayFailure(error: unknown): void {
  const told = isForUsers(error)
    ? `${inLanguage(error.message).split('\n').map(writtenOut).join('\n')} [${error.code}]`
    : say('A fault in plan-extract itself; please report it. {fault}', {
        fault: error instanceof Error ? error.stack : String(error),
      });
  process.stderr.write(`plan-extract: ${told}\n`);
}

const ERRNO: Readonly<Record<string, readonly [code: string, what: string]>> = {
  ENOENT: ['path-not-found', 'There is no such file or folder. Check the spelling and the folder you are in.'],
  ENOTDIR: ['path-not-found', 'A part of the path is a file, not a folder. Check the spelling.'],
  EACCES: ['no-permission', 'You may not read it. Change its permissions (chmod u+r) or run as its owner.'],
  EPERM: ['no-permission', 'You may not read it. Change its permissions or run as its owner.'],
  ELOOP: ['link-loop', 'It is a link that leads back to itself. Name the file itself.'],
  ENAMETOOLONG: ['path-not-found', 'The path is longer than the system allows. Check it.'],
  EMFILE: ['too-many-open-files', 'Too many files are open. Raise the limit (ulimit -n) or ingest fewer at a time.'],
};

/** What the system said about a path, as a failure that names it. */
export function systemFailure(path: string, error: unknown): Failure {
  const errno = error instanceof Error && 'code' in error ? String(error.code) : '';
  const [code, message] = ownEntry(ERRNO, errno) ?? [
    'unreadable',
    `It could not be read: ${error instanceof Error ? error.message : String(error)}. Check the disk that it lies on.`,
  ];
  return { path, code, message };
}
