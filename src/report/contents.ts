import type {
  Deadline,
  Diagnostic,
  Measure,
  Metadata,
  NumberClass,
  QualitativeTarget,
  ResponsibleUnit,
} from '../model/index.js';

/** A document at a glance: all that the report's page knows of it before its text is opened. */
export interface DocumentCard {
  readonly id: string;
  readonly path: string;
  readonly title: string | null;
  readonly kind: Metadata['kind'];
  readonly issuer: string | null;
  readonly region: Metadata['region'];
  /** First and last year of the plan's period; of a document without a period, twice the year of its date. */
  readonly years: { readonly from: number | null; readonly to: number | null };
  /** UTF-16 code units of its text. */
  readonly length: number;
  readonly counts: Readonly<Record<CountedKind, number>>;
  /** How many numbers of each class; a class that it has none of is missing. */
  readonly ledger: Readonly<Partial<Record<NumberClass, number>>>;
  readonly diagnostics: readonly Diagnostic[];
}
export const COUNTED_KINDS = [
  'sections',
  'tasks',
  'measures',
  'qualitativeTargets',
  'deadlines',
  'responsibleUnits',
  'references',
  'tables',
  'numbers',
] as const;
export type CountedKind = (typeof COUNTED_KINDS)[number];

/** What the page reads first. */
export interface Contents {
  readonly documents: readonly DocumentCard[];
  /** How many blocks `rows-0`, `rows-1` … there are. */
  readonly rowBlocks: number;
  /** The folder of the files that the blocks lie in; null when they stand in the page. */
  readonly data: string | null;
}

/** Where a row of a table stands: its document, the sentence around it, the headings above it. */
export interface RowPlace {
  /** Index in `Contents.documents`. */
  readonly document: number;
  /** Index in the block's `sentences`. */
  readonly sentence: number;
  /** Offset of the record's text in the sentence; -1 where it is not in it. */
  readonly at: number;
  /** Index in the block's `headings`; -1 before the first heading. */
  readonly heading: number;
  /** The fields that were filled in from elsewhere. */
  readonly inferred: readonly string[];
}
type Placed<Kept> = Omit<Kept, 'section' | 'task' | 'rule' | 'inferred'> & RowPlace;
export type MeasureRow = Placed<Measure>;
export type QualitativeRow = Placed<QualitativeTarget>;
export type DeadlineRow = Placed<Deadline>;
export type UnitRow = Placed<ResponsibleUnit>;

/** The rows of some documents' tables; sentences and headings stand once, since many rows share them. */
export interface RowBlock {
  readonly sentences: readonly string[];
  readonly headings: readonly string[];
  readonly measures: readonly MeasureRow[];
  readonly qualitative: readonly QualitativeRow[];
  readonly deadlines: readonly DeadlineRow[];
  readonly units: readonly UnitRow[];
}

/** The block that holds the document at `index` of the contents; by number, since an id comes from a database that anyone may have written. */
export const documentBlockName = (index: number): string => `document-${index}`;

/** The block that holds the rows of the `index`-th lot of documents. */
export const rowBlockName = (index: number): string => `rows-${index}`;
