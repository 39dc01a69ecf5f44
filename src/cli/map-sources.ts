import { documentLine } from '../export/jsonl.js';
import type { FailedLine, Origin } from '../model/index.js';
import type { Job, Reading } from './extract-job.js';
import type { Failure } from './failure.js';
import { tidy } from './find-sources.js';
import type { Log } from './log.js';
import type { OwnLexicon } from './own-lexicon.js';
import { packageVersion } from './package-version.js';
import { readAhead } from './read-ahead.js';
import { STANDARD_INPUT } from './read-source.js';
import { openReaders } from './readers.js';
import type { Budget } from './reading-process.js';
import { rulesVersion } from './rules-version.js';
import { listedSources } from './source-list.js';
import { type FoundSource, sourcesIn, sourcesInBytes } from './sources-in.js';

interface Mapping {
  readonly jobs: number;
  readonly budget: Budget;
  readonly own: OwnLexicon | null;
  readonly log: Log;
}

/** On a list, `-` is a file that is called so: standard input is the list itself. */
const fileOf = (name: string): string => (name === STANDARD_INPUT ? './-' : tidy(name));

type MappedSource = FoundSource & { readonly origin?: Origin };

async function* sourcesOf(names: AsyncIterable<Uint8Array>): AsyncGenerator<MappedSource, void, void> {
  for await (const listed of listedSources(names, 'standard input')) {
    if ('failure' in listed) yield listed;
    else {
      const { name, bytes, origin } = listed;
      for (const source of bytes ? sourcesInBytes(bytes, name) : sourcesIn(fileOf(name))) yield { ...source, origin };
    }
  }
}

/** A source that cannot be read, as a line. */
const failedLine = ({ path, code, message }: Failure): string =>
  `${JSON.stringify({ failed: { path, code, message } } satisfies FailedLine)}\n`;

/** Reads the sources that are named, as they come; gives a line for each notice, or for each source that cannot be read, in their order. */
export async function* mapSources(
  names: AsyncIterable<Uint8Array>,
  { jobs, budget, own, log }: Mapping,
): AsyncGenerator<string, void, void> {
  const readers = openReaders(jobs, own?.text ?? null, budget, 'json');
  const readBy = { rulesVersion: rulesVersion(packageVersion(), own?.text), lexicon: own?.text ?? null };
  const linesOf = (reading: Reading<string>): readonly string[] => {
    if ('failure' in reading) {
      if (reading.fault) log.warn('extraction failed', { path: reading.failure.path, stack: reading.fault });
      return [failedLine(reading.failure)];
    }
    const documents = reading.documents();
    return documents.map((json) => documentLine(json, { ...readBy, parts: documents.length, otherPaths: [] }));
  };
  const jobOf = (source: MappedSource): Job | null => ('bytes' in source ? source : null);
  try {
    for await (const { item, reading } of readAhead(sourcesOf(names), jobOf, readers)) {
      if ('failure' in item) yield failedLine(item.failure);
      else if ('skipped' in item) log.info('skipped', { path: item.skipped });
      else yield* linesOf((await reading) as Reading<string>);
    }
  } finally {
    readers.stop();
  }
}
