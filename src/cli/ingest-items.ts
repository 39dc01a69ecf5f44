import { sha256 } from '../model/sha256.js';
import type { Job } from './extract-job.js';
import type { Failure } from './failure.js';
import type { Content } from './known-failures.js';
import type { OriginOf } from './origins.js';
import { sourcesIn } from './sources-in.js';

/** A source that can be read. */
export interface Arrival extends Job {
  readonly sha256: string;
}

export const END_OF_FILE = Symbol('end of file');

/** What cannot be read: `content` is known where its bytes could be had. */
export interface Unreadable {
  readonly failure: Failure;
  readonly content: Content | null;
}

/** What comes up for its turn. */
export type Item = Arrival | Unreadable | { readonly skipped: string } | typeof END_OF_FILE;

export const isArrival = (item: Item): item is Arrival => item !== END_OF_FILE && 'bytes' in item;

/** What files hold, one after another, with a mark behind each file. */
export function* itemsOf(files: readonly string[], originOf: OriginOf): Generator<Item, void, void> {
  for (const file of files) {
    let archiveDigest: string | null = null;
    for (const source of sourcesIn(file)) {
      if ('skipped' in source) yield source;
      else if ('failure' in source) {
        const { failure, archive } = source;
        if (archive) archiveDigest ??= sha256(archive);
        const content =
          archive && archiveDigest ? { sha256: archiveDigest, entry: failure.path.slice(file.length) } : null;
        yield { failure, content };
      } else {
        const origin = originOf(source.path);
        yield { ...source, ...(origin ? { origin } : {}), sha256: sha256(source.bytes) };
      }
    }
    yield END_OF_FILE;
  }
}
