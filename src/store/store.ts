import type {
  Diagnostic,
  Document,
  IndicatorCount,
  Origin,
  PlanDiagnostic,
  PlanHead,
  PlanMeasure,
  Provenance,
} from '../model/index.js';
import { everyPath, pathsOf, releasePath } from './document-paths.js';
import { guarded, StoreError, toStoreError } from './errors.js';
import { failureOf, forgetFailure, type KeptFailure, keepFailure, type Tried } from './failures.js';
import {
  countDocuments,
  documentTexts,
  type FoundDocument,
  findDocuments,
  type Stretch,
  stretchesOf,
} from './find-documents.js';
import { type Arrival, type Kept, keep, knows, readBy, recognise, type Surroundings } from './keep.js';
import { makeLookups, setLookupsAside } from './lookups.js';
import { isCurrent, migrate, versionOf } from './migrate.js';
import type { Narrowing } from './narrowing.js';
import { readDiagnosticsOf, readHeads, readIndicators, readMeasuresOf } from './plan-measures.js';
import type { Prepared } from './prepared.js';
import { readProvenance } from './provenance.js';
import {
  ask,
  askCounted,
  countRows,
  type NameKind,
  namesOf,
  type Question,
  type ViewName,
  viewColumns,
} from './question.js';
import { readDocument } from './read.js';
import type { Row } from './records.js';
import { type ReviewedHead, readReviewedHeads, type WhichReviewed, writeReviewed } from './reviews.js';
import { MIGRATIONS } from './schema.js';
import { countWaiting, fillIndex, indexApart, type TermsOf } from './search-index.js';
import { type Database, type Options, openSqlite } from './sqlite.js';
import { rows, statement } from './statements.js';
import { type DocumentSummary, readSummary } from './summary.js';

/** A database that documents can be read from. Every function may throw StoreError. */
export interface Library {
  readonly file: string;
  /** Every document, by path in code-unit order and then part, one at a time. */
  readonly documents: () => Generator<Document>;
  /** The document with this id, or null when the database has none. */
  readonly document: (id: string) => Document | null;
  /** Every path under which a document was met. */
  readonly paths: (document: string) => readonly string[];
  readonly summary: (id: string) => DocumentSummary;
  /** What is known of a document beside what its file says, or null when the database has none of this id. */
  readonly provenance: (document: string) => Provenance | null;
  /** The heads of the documents that are left of a narrowing, or of all, by path. */
  readonly heads: (narrowing?: Narrowing) => readonly PlanHead[];
  /** Every indicator with how many plans have it, those of most plans first. */
  readonly indicators: () => readonly IndicatorCount[];
  /** All measures of an indicator, in the plans that are left of it, with these plans. */
  readonly measuresOf: (indicator: string, narrowing: Narrowing) => readonly PlanMeasure[];
  /** All diagnostics of a code and severity, in the plans that are left of it, with these plans. */
  readonly diagnosticsOf: (
    kind: Pick<Diagnostic, 'code' | 'severity'>,
    narrowing: Narrowing,
  ) => readonly PlanDiagnostic[];
  /** Documents as far as decisions of a review are found by it. */
  readonly reviewedHeads: (which: WhichReviewed) => readonly ReviewedHead[];
  /** The rows of a view, one at a time. */
  readonly ask: (question: Question) => Generator<Row>;
  readonly askCounted: (question: Question & { readonly limit: number }) => ReturnType<typeof askCounted>;
  readonly countRows: (question: Pick<Question, 'view' | 'narrowing'>) => number;
  readonly viewColumns: (view: ViewName) => readonly string[];
  /** All names of a kind that the database holds: indicators, regions … */
  readonly names: (kind: NameKind) => readonly string[];
  /** Documents that hold terms of search, those most about them first. */
  readonly find: (terms: string, narrowing: Narrowing, limit: number) => Generator<FoundDocument>;
  /** The documents that are left of a narrowing with their texts, by path. */
  readonly texts: (narrowing: Narrowing) => Generator<FoundDocument>;
  readonly countFound: (terms: string, narrowing: Narrowing) => number;
  /** How many documents are not in the search index: it has to be filled before anything is looked for. */
  readonly countWaiting: () => number;
  /** Makes a search index for this library alone, where the database cannot be written. */
  readonly indexApart: (termsOf: TermsOf, onAdded: () => void) => void;
  readonly stretches: (document: string) => readonly Stretch[];
  readonly close: () => void;
}

/** A database that documents can be kept in. */
export interface Store extends Library {
  /** Would this file not have to be read, as things stand? Nothing is changed by asking. */
  readonly knows: (arrival: Arrival) => boolean;
  /** What is kept already for a file; null when it has to be read. */
  readonly recognise: (arrival: Arrival) => readonly Kept[] | null;
  /** Which rules read what is kept of the bytes with this digest; null where nothing is. */
  readonly readBy: (sha256: string) => string | null;
  /** Notes where the file came from that documents were read from, at this path. */
  readonly keepOrigin: (path: string, origin: Origin) => void;
  /** Keeps the lexicon that makes these rules others than the built-in ones. */
  readonly keepLexicon: (rulesVersion: string, text: string) => void;
  /** Keeps all documents of one file, or nothing of it. */
  readonly keep: (documents: readonly Prepared[], rulesVersion: string) => readonly Kept[];
  /** Writes what a review has made of a document that is kept, with a digest of the decisions; null when none are applied. */
  readonly keepReviewed: (document: Prepared, review: string | null) => void;
  /** Why this content could not be read when it was tried so; null where it was not. */
  readonly failureOf: (tried: Tried) => KeptFailure | null;
  readonly keepFailure: (tried: Tried, failure: KeptFailure) => void;
  /** The bytes with this digest could be read. */
  readonly forgetFailure: (sha256: string) => void;
  /** So many documents may be about to be kept: what only makes questions fast can wait until `close`. */
  readonly expect: (documents: number) => void;
  /** Does work that writes, all of it or nothing: one wait for the disk instead of many. */
  readonly together: <T>(work: () => T) => T;
  /** Every path that stands for a document. */
  readonly everyPath: () => readonly string[];
  /** A path no longer stands for anything; a document without any other goes. */
  readonly forget: (path: string) => void;
}

/** Pages that documents are written into: more of them did not make keeping faster. */
const WRITING_CACHE_KILOBYTES = 8192;

/** How much is written into the log before it goes over into the database: pages that change again and again go once. */
const LOG_PAGES = 8000;

/** Rows that have it already are not written again. */
const KEEP_ORIGIN = `UPDATE kept_documents SET url = @url, publisher = @publisher, fetched_at = @fetchedAt WHERE path = @path
  AND (url IS NOT @url OR publisher IS NOT @publisher OR fetched_at IS NOT @fetchedAt)`;

/** How long to wait for another process to finish writing. */
const PATIENCE_MS = 4000;

/** By path, and the notices of one file in its order. */
const byPath = (a: { path: string; part: number }, b: { path: string; part: number }): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : a.part - b.part;

function* readAll(db: Database, file: string): Generator<Document> {
  const found = guarded(file, () => rows(db, 'SELECT path, part, id FROM kept_documents'));
  const sorted = found
    .map(({ path, part, id }) => ({ path: String(path), part: Number(part ?? 0), id: String(id) }))
    .sort(byPath);
  for (const { id } of sorted) yield guarded(file, () => readDocument(db, id, file));
}

const library = (db: Database, file: string): Library => ({
  file,
  documents: () => readAll(db, file),
  document: (id) =>
    guarded(file, () => {
      const [found] = rows(db, 'SELECT id FROM kept_documents WHERE id = ?', id);
      return found ? readDocument(db, id, file) : null;
    }),
  summary: (id) => guarded(file, () => readSummary(db, id, file)),
  paths: (document) => guarded(file, () => pathsOf(db, document)),
  provenance: (document) => guarded(file, () => readProvenance(db, document)),
  heads: (narrowing = {}) => guarded(file, () => readHeads(db, narrowing, file)),
  indicators: () => guarded(file, () => readIndicators(db)),
  reviewedHeads: (which) => guarded(file, () => readReviewedHeads(db, which)),
  measuresOf: (indicator, narrowing) => guarded(file, () => readMeasuresOf(db, indicator, narrowing, file)),
  diagnosticsOf: (kind, narrowing) => guarded(file, () => readDiagnosticsOf(db, kind, narrowing, file)),
  ask: (question) => guardedEach(file, ask(db, question)),
  askCounted: (question) => guarded(file, () => askCounted(db, question)),
  countRows: (question) => guarded(file, () => countRows(db, question)),
  viewColumns: (view) => guarded(file, () => viewColumns(db, view)),
  names: (kind) => guarded(file, () => namesOf(db, kind)),
  find: (terms, narrowing, limit) => guardedEach(file, findDocuments(db, terms, narrowing, limit)),
  texts: (narrowing) => guardedEach(file, documentTexts(db, narrowing)),
  countFound: (terms, narrowing) => guarded(file, () => countDocuments(db, terms, narrowing)),
  countWaiting: () => guarded(file, () => countWaiting(db)),
  indexApart: (termsOf, onAdded) => guarded(file, () => indexApart(db, termsOf, onAdded)),
  stretches: (document) => guarded(file, () => stretchesOf(db, document)),
  close: () => db.close(),
});

/** What comes one at a time, with what SQLite throws on the way as a StoreError. */
function* guardedEach<T>(file: string, items: Iterable<T>): Generator<T> {
  try {
    yield* items;
  } catch (error) {
    throw toStoreError(error, file);
  }
}

/** A write-ahead log while writing, so that readers are not in the way. */
function writeToLog(db: Database): void {
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = NORMAL');
  db.pragma(`cache_size = -${WRITING_CACHE_KILOBYTES}`);
  db.pragma(`wal_autocheckpoint = ${LOG_PAGES}`);
}

/** One plain file after writing, with all its indexes. Where there is no room for these, the next ingest makes them. */
function closeWritten(db: Database): void {
  try {
    // One at a time, so that others who write need not wait for all.
    makeLookups(db);
  } catch {
    // All that was kept is there, and answers are as right without indexes.
  }
  closeLog(db);
}

function closeLog(db: Database): void {
  try {
    db.pragma('busy_timeout = 0');
    db.pragma('journal_mode = DELETE');
  } catch {
    // Someone is reading: the log stays beside the file until they are done, and nothing is lost.
  }
  db.close();
}

/** What an upgrade has moved leaves as much room behind; a database that someone reads keeps it, for what comes. */
function giveBackRoom(db: Database): void {
  try {
    db.exec('VACUUM');
  } catch {
    // Nothing is lost: it was to be written anew as a whole, and is as it was.
  }
}

/** Opens a connection and prepares it; when that fails, the connection does not stay behind. */
function connect(file: string, options: Options, prepare: (db: Database) => void): Database {
  return guarded(file, () => {
    let db: Database;
    try {
      db = openSqlite(file, { timeout: PATIENCE_MS, ...options });
    } catch (error) {
      // What better-sqlite3 itself refuses, such as a folder that does not exist, has no code of SQLite.
      if (error instanceof TypeError)
        throw Object.assign(new Error(error.message, { cause: error }), { code: 'SQLITE_CANTOPEN' });
      throw error;
    }
    try {
      prepare(db);
      return db;
    } catch (error) {
      db.close();
      throw error;
    }
  });
}

/** What a store needs from outside: how texts are searched, and what it tells. */
export interface StoreOptions {
  readonly termsOf: Surroundings['termsOf'];
  readonly isGone?: Surroundings['isGone'];
  readonly onUpgrade?: (from: number, to: number) => void;
}

/** Opens a database to write to, made or brought up to date where needed; its folder must exist. Throws StoreError. */
export function openStore(file: string, { termsOf, isGone = () => false, onUpgrade }: StoreOptions): Store {
  const around = { termsOf, isGone };
  const db = connect(file, {}, (fresh) => {
    versionOf(fresh, file);
    writeToLog(fresh);
    fresh.pragma('foreign_keys = ON');
    const version = migrate(fresh, file);
    if (version === 0 || version === MIGRATIONS.length) return;
    giveBackRoom(fresh);
    onUpgrade?.(version, MIGRATIONS.length);
  });
  const keepAtOnce = db.transaction((documents: readonly Prepared[], rulesVersion: string) =>
    keep(db, documents, rulesVersion, around),
  );
  const forgetAtOnce = db.transaction((path: string) => releasePath(db, path, termsOf));
  const expectAtOnce = db.transaction(setLookupsAside);
  return {
    ...library(db, file),
    everyPath: () => guarded(file, () => everyPath(db)),
    forget: (path) => guarded(file, () => forgetAtOnce.immediate(path)),
    knows: (arrival) => guarded(file, () => knows(db, arrival, around)),
    recognise: (arrival) => guarded(file, () => recognise(db, arrival, around)),
    readBy: (sha256) => guarded(file, () => readBy(db, sha256)),
    keepOrigin: (path, { url, publisher, fetchedAt }) =>
      guarded(file, () => {
        statement(db, KEEP_ORIGIN).run({ path, url, publisher, fetchedAt });
      }),
    keepLexicon: (rulesVersion, text) =>
      guarded(file, () => {
        statement(db, 'INSERT OR IGNORE INTO lexicons (rules_version, text) VALUES (?, ?)').run(rulesVersion, text);
      }),
    keep: (documents, rulesVersion) => guarded(file, () => keepAtOnce.immediate(documents, rulesVersion)),
    keepReviewed: (document, review) => guarded(file, () => writeReviewed(db, document, review)),
    failureOf: (tried) => guarded(file, () => failureOf(db, tried)),
    keepFailure: (tried, failure) => guarded(file, () => keepFailure(db, tried, failure)),
    forgetFailure: (sha256) => guarded(file, () => forgetFailure(db, sha256)),
    expect: (documents) => guarded(file, () => expectAtOnce.immediate(db, documents)),
    together: (work) => guarded(file, () => db.transaction(work).immediate()),
    close: () => closeWritten(db),
  };
}

function mustBeCurrent(db: Database, file: string): void {
  const version = versionOf(db, file);
  if (version === 0)
    throw new StoreError('empty', `The database ${file} is empty. Run plan-extract ingest with this --db first.`);
  if (!isCurrent(db, file))
    throw new StoreError(
      'older-version',
      `The database ${file} was made by an older plan-extract (version ${version} of its tables, today's is ` +
        `${MIGRATIONS.length}) and has to be brought up to date first: ingest does so, and every command that may write there.`,
    );
}

/**
 * Puts the documents into the search index that are not in it. An ingest may be at work: what it has set aside stays so. Throws StoreError,
 * also where the database cannot be written.
 */
export function fillSearchIndex(file: string, termsOf: TermsOf, onAdded = (): void => {}): void {
  const db = connect(file, { fileMustExist: true }, (fresh) => {
    mustBeCurrent(fresh, file);
    writeToLog(fresh);
  });
  try {
    guarded(file, () => fillIndex(db, termsOf, onAdded));
  } finally {
    closeLog(db);
  }
}

/** Opens a database that ingest has written, to read only. Throws StoreError, also when there is none. */
export function openLibrary(file: string): Library {
  return library(
    connect(file, { readonly: true }, (fresh) => mustBeCurrent(fresh, file)),
    file,
  );
}
