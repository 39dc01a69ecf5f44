import { type Kept, type Prepared, prepare, type State, type Store } from '../store/index.js';
import { arrivingFrom } from './arriving.js';
import type { Failure } from './failure.js';
import { type FileNotices, fileNotices } from './file-notices.js';

/** What a load needs, and whom it tells of its going on. */
export interface Loading {
  readonly store: Store;
  readonly onFailure: (failure: Failure) => void;
  /** Has the user asked to stop? */
  readonly isInterrupted: () => boolean;
}

/** What became of the notices that came; `older`: newer rules have read what is kept of them. */
export type LoadCounts = Record<State | 'older', number>;

/** `1.10.0` of `1.10.0+0123456789ab`, as numbers. */
const release = (rulesVersion: string): readonly number[] =>
  (rulesVersion.split('+', 1)[0] ?? '').split('.').map((part) => Number.parseInt(part, 10) || 0);

/** Were these rules released before those? Of rules of one release nobody can tell. */
function isBefore(these: string, those: string): boolean {
  const [a, b] = [release(these), release(those)];
  const at = [0, 1, 2].find((part) => (a[part] ?? 0) !== (b[part] ?? 0));
  return at !== undefined && (a[at] ?? 0) < (b[at] ?? 0);
}

interface Waiting {
  readonly notices: FileNotices;
  /** Null where they need not be kept, as things stood when they came. */
  readonly prepared: readonly Prepared[] | null;
}

const arrivalOf = ({ documents: [first], provenance }: FileNotices) => ({
  path: first?.source.path ?? '',
  sha256: first?.source.sha256 ?? '',
  rulesVersion: provenance.rulesVersion,
});

const preparedOf = ({ documents }: FileNotices): readonly Prepared[] => documents.map((document) => prepare(document));

/** Is it kept already, or better? */
function isBehind(notices: FileNotices, store: Store): boolean {
  const { sha256, rulesVersion } = arrivalOf(notices);
  const kept = store.readBy(sha256);
  return kept !== null && kept !== '' && (!notices.isWhole || isBefore(rulesVersion, kept));
}

/** Keeps the notices of a file; to be called within a transaction. */
function keepNotices({ notices, prepared }: Waiting, store: Store): readonly (State | 'older')[] {
  const arrival = arrivalOf(notices);
  if (isBehind(notices, store)) return notices.documents.map(() => 'older');
  const { rulesVersion, lexicon, otherPaths } = notices.provenance;
  if (lexicon !== null) store.keepLexicon(rulesVersion, lexicon);
  const [first] = notices.documents;
  const kept: readonly Kept[] =
    store.recognise(arrival) ??
    // What is not whole has to be read again: as if other rules had read it.
    store.keep(prepared ?? preparedOf(notices), notices.isWhole ? rulesVersion : '');
  if (first && (first.source.url ?? first.source.publisher ?? first.source.fetchedAt) !== null)
    store.keepOrigin(arrival.path, first.source);
  for (const path of otherPaths) store.recognise({ ...arrival, path });
  return kept.map(({ state }) => state);
}

/** A crash undoes no more than so many files, or what came in so much time; and no other program waits longer. */
const TOGETHER_FILES = 64;
const TOGETHER_MS = 250;

/** Loads the notices in files of JSON lines, in databases, and in standard input; a bad line is told of, and the rest goes on. */
export async function loadFiles(files: readonly string[], loading: Loading): Promise<LoadCounts> {
  const { store, onFailure, isInterrupted } = loading;
  const counts: LoadCounts = { new: 0, replaced: 0, renamed: 0, reread: 0, unchanged: 0, duplicate: 0, older: 0 };
  const gathered = fileNotices();
  let waiting: Waiting[] = [];
  let since = 0;
  const keepWaiting = async (): Promise<void> => {
    const states = store.together(() => waiting.flatMap((one) => keepNotices(one, store)));
    for (const state of states) counts[state]++;
    waiting = [];
    // Lets signals have their say.
    await new Promise((go) => setImmediate(go));
  };
  const take = async (notices: FileNotices): Promise<void> => {
    if (waiting.length === 0) since = performance.now();
    const isKnown = isBehind(notices, store) || store.knows(arrivalOf(notices));
    waiting.push({ notices, prepared: isKnown ? null : preparedOf(notices) });
    if (waiting.length >= TOGETHER_FILES || performance.now() - since >= TOGETHER_MS) await keepWaiting();
  };
  for await (const line of arrivingFrom(files)) {
    if (isInterrupted()) break;
    if ('failure' in line) onFailure(line.failure);
    else {
      const whole = gathered.add(line);
      if (whole) await take(whole);
    }
  }
  if (!isInterrupted())
    for (const notices of gathered.left()) {
      if (!isBehind(notices, store)) onFailure(notWhole(notices));
      await take(notices);
    }
  if (waiting.length > 0) await keepWaiting();
  return counts;
}

function notWhole({ documents, provenance: { parts } }: FileNotices): Failure {
  return {
    path: documents[0]?.source.path ?? '',
    code: 'not-whole',
    message:
      `${documents.length} of its ${parts} notices came. They are kept, and will be read again by the next ingest; ` +
      'or run the batch again that it was in, and load that.',
  };
}
