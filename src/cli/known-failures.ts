import type { Store, Tried } from '../store/index.js';
import type { Failure } from './failure.js';

/** What is tried to be read, wherever it lies. */
export type Content = Omit<Tried, 'triedWith'>;

/** What could not be read before, by its content: it is told once, and then counted. */
export interface KnownFailures {
  /** The failure of an earlier run, with the path that the content has now; null where there was none. */
  readonly of: (content: Content, path: string) => Failure | null;
  /** Notes a failure for later runs: in this one another file of the same content is told too. */
  readonly note: (content: Content, failure: Failure) => void;
}

/** What is as likely the machine's fault as the file's is tried every time. */
const MAY_PASS: readonly string[] = ['reader-ended', 'too-slow'];

/** The failures that a store knows of what was tried with the same rules and budget. With `force` everything is tried again. */
export function knownFailures(store: Store, triedWith: string, force: boolean): KnownFailures {
  const fresh = new Set<string>();
  const key = ({ sha256, entry }: Content): string => `${sha256}/${entry}`;
  return {
    of: (content, path) => {
      const known = force || fresh.has(key(content)) ? null : store.failureOf({ ...content, triedWith });
      if (known === null || MAY_PASS.includes(known.code)) return null;
      const { path: before, code, message } = known;
      return { path, code, message: message.startsWith(before) ? path + message.slice(before.length) : message };
    },
    note: (content, failure) => {
      if (MAY_PASS.includes(failure.code)) return;
      fresh.add(key(content));
      store.keepFailure({ ...content, triedWith }, failure);
    },
  };
}
