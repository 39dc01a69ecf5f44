import type { Origin } from '../model/index.js';
import { closeWritten, connect, giveBackRoom, writeToLog } from './connection.js';
import { everyPath, releasePath } from './document-paths.js';
import { guarded } from './errors.js';
import { failureOf, forgetFailure, type KeptFailure, keepFailure, type Tried } from './failures.js';
import { type Arrival, type Kept, keep, knows, readBy, recognise, type Surroundings } from './keep.js';
import { type Library, library } from './library.js';
import { setLookupsAside } from './lookups.js';
import { migrate, versionOf } from './migrate.js';
import type { Prepared } from './prepared.js';
import { writeReviewed } from './reviews.js';
import { statement } from './statements.js';
import { MIGRATIONS } from './steps/index.js';

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

/** Rows that have it already are not written again. */
const KEEP_ORIGIN = `UPDATE kept_documents SET url = @url, publisher = @publisher, fetched_at = @fetchedAt WHERE path = @path
  AND (url IS NOT @url OR publisher IS NOT @publisher OR fetched_at IS NOT @fetchedAt)`;

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
