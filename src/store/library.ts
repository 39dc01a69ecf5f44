import type {
  Diagnostic,
  Document,
  IndicatorCount,
  PlanDiagnostic,
  PlanFigure,
  PlanHead,
  PlanMeasure,
  Provenance,
} from '../model/index.js';
import type { Question, ViewName } from './asked.js';
import { connect, mustBeCurrent } from './connection.js';
import { pathsOf } from './document-paths.js';
import { guarded, toStoreError } from './errors.js';
import {
  countDocuments,
  documentTexts,
  type FoundDocument,
  findDocuments,
  type Stretch,
  stretchesOf,
} from './find-documents.js';
import type { Narrowing } from './narrowing.js';
import { readFigures } from './plan-figures.js';
import { readDiagnosticsOf, readHeads, readIndicators, readMeasure, readMeasuresOf } from './plan-measures.js';
import { readProvenance } from './provenance.js';
import { ask, askCounted, countRows, type NameKind, namesOf, viewColumns } from './question.js';
import { readDocument } from './read.js';
import type { Row } from './records.js';
import { type ReviewedHead, readReviewedHeads, type WhichReviewed } from './reviews.js';
import { countWaiting, indexApart, type TermsOf } from './search-index.js';
import type { Database } from './sqlite.js';
import { rows } from './statements.js';
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
  readonly measure: (document: string, id: string) => PlanMeasure | null;
  /** Figures of each of these indicators in these plans, one indicator after another in any order: for many indicators at once. */
  readonly figuresOf: (
    indicators: readonly string[],
    plans: readonly PlanHead[],
  ) => Generator<{ readonly indicator: string; readonly rows: readonly PlanFigure[] }>;
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

export const library = (db: Database, file: string): Library => ({
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
  measure: (document, id) => guarded(file, () => readMeasure(db, document, id, file)),
  figuresOf: (indicators, plans) => guardedEach(file, readFigures(db, indicators, plans, file)),
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

/** Opens a database that ingest has written, to read only. Throws StoreError, also when there is none. */
export function openLibrary(file: string): Library {
  return library(
    connect(file, { readonly: true }, (fresh) => mustBeCurrent(fresh, file)),
    file,
  );
}
