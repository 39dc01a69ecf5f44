import type { Difference, Saying } from '../../compare/index.js';
import type {
  BlockRole,
  Deadline,
  Diagnostic,
  Measure,
  NumberClass,
  Relation,
  ResponsibleUnit,
  Strength,
} from '../../model/index.js';
import type { CountedKind } from '../../report/contents.js';
import type { View } from '../address.js';
import type { Layer } from '../document/layer.js';
import type { Level } from '../indicators/indicator-groups.js';

/** All words of the interface. What comes from the documents is never translated. */
export interface Words {
  readonly lang: string;
  readonly title: string;
  readonly otherLanguage: string;
  readonly theme: Readonly<Record<'auto' | 'light' | 'dark', string>>;
  readonly help: string;
  readonly skip: string;
  readonly views: Readonly<Record<View, string>>;
  readonly opening: string;
  readonly cannotLoad: (what: string) => string;
  readonly none: string;
  readonly country: string;
  readonly unknownRegion: string;
  readonly unknownYear: string;
  readonly untitled: string;
  readonly counts: Readonly<Record<CountedKind, string>>;
  readonly op: Readonly<Record<Measure['op'], string>>;
  readonly status: Readonly<Record<Measure['status'], string>>;
  readonly relation: Readonly<Record<Relation, string>>;
  /** Places of a level, as the head of what is told of them. */
  readonly level: Readonly<Record<NonNullable<Level> | 'none', string>>;
  readonly strength: Readonly<Record<Strength, string>>;
  /** A higher aim beside the one that is set. */
  readonly stretch: string;
  readonly deadlineKind: Readonly<Record<Deadline['kind'], string>>;
  readonly role: Readonly<Record<ResponsibleUnit['role'], string>>;
  readonly severity: Readonly<Record<Diagnostic['severity'], string>>;
  readonly numberClass: Readonly<Record<NumberClass, string>>;
  readonly blockRole: Readonly<Record<BlockRole, string>>;
  readonly layer: Readonly<Record<Layer, string>>;
  /** Names of fields, as column heads and in the particulars of a mark. */
  readonly field: Readonly<Record<FieldName, string>>;
  readonly overview: {
    readonly lead: (documents: number, regions: number, years: string) => string;
    readonly promises: string;
    readonly promisesNote: string;
    readonly places: (count: number) => string;
    readonly moreIndicators: (count: number) => string;
    readonly grid: string;
    readonly gridNote: string;
    /** So many years with few documents or values are left out. */
    readonly sparseYears: (count: number) => string;
    readonly fewerYears: string;
    /** Places that lie in a province, folded below it. */
    readonly placesWithin: (count: number) => string;
    readonly ledger: string;
    readonly ledgerNote: (explained: string, numbers: string) => string;
    readonly ledgerAll: string;
    readonly unexplainedIn: string;
    readonly remarks: string;
    readonly noRemarks: string;
    readonly times: (count: number, documents: number) => string;
  };
  readonly indicators: {
    readonly shared: string;
    readonly sharedNote: string;
    readonly noneShared: string;
    readonly rest: string;
    readonly restNote: string;
    readonly search: string;
    /** How many values of each kind there are, and in how many documents. */
    readonly counts: (counts: Readonly<Record<Measure['status'], number>>, documents: number) => string;
    /** Regions to choose from; a province stands for all that lies in it. */
    readonly regions: string;
    readonly chosenIndicators: string;
    readonly remove: (name: string) => string;
    /** What a strip shows: the year, target or reached, how many regions. */
    readonly stripOf: (year: number, status: string, regions: number) => string;
    readonly stripLabel: (indicator: string, regions: number) => string;
    readonly allRegions: (count: number) => string;
    readonly mapLabel: (indicator: string) => string;
    readonly noValue: string;
    readonly saying: Readonly<Record<Exclude<Saying, 'stated'>, string>>;
    readonly quotes: (count: number) => string;
    readonly more: (count: number) => string;
    readonly nothing: string;
    readonly notComparable: string;
    readonly difference: Readonly<Record<Difference['code'], string>>;
    readonly plotLabel: (indicator: string, values: number) => string;
  };
  readonly table: {
    readonly search: string;
    readonly all: string;
    readonly clear: string;
    readonly found: (shown: number, all: number) => string;
    readonly copy: string;
    readonly copied: string;
    readonly save: string;
    readonly sortBy: (column: string) => string;
    readonly noRow: string;
    readonly cut: (shown: number, all: number) => string;
    readonly open: string;
    readonly inferred: string;
    readonly without: string;
  };
  readonly calendar: {
    readonly list: string;
    readonly calendar: string;
    readonly year: string;
    readonly months: readonly string[];
    readonly weekdays: readonly string[];
    readonly due: (count: number) => string;
    readonly undated: (count: number) => string;
    readonly noneDated: string;
    readonly day: (month: number, day: number) => string;
  };
  readonly workload: {
    readonly byUnit: string;
    readonly list: string;
    readonly note: string;
  };
  readonly documentView: {
    readonly sections: string;
    readonly marks: string;
    readonly particulars: string;
    readonly chooseAMark: string;
    readonly boilerplate: (lines: number) => string;
    readonly source: string;
    readonly inferredFrom: string;
    readonly notInText: string;
    readonly readBy: string;
    readonly record: string;
    readonly inTable: string;
    readonly where: string;
    readonly yes: string;
    readonly no: string;
    readonly next: string;
    readonly previous: string;
    readonly noSuchDocument: string;
    readonly remarks: (count: number) => string;
    readonly parsedTable: (rows: number) => string;
    readonly close: string;
    readonly characters: (count: number) => string;
  };
  readonly keys: {
    readonly title: string;
    readonly next: string;
    readonly kinds: string;
    readonly back: string;
    readonly search: string;
    readonly clear: string;
    readonly help: string;
    readonly close: string;
  };
}

export type FieldName =
  | 'document'
  | 'region'
  | 'year'
  | 'title'
  | 'issuer'
  | 'kind'
  | 'path'
  | 'period'
  | 'indexNumber'
  | 'documentNumber'
  | 'issuedOn'
  | 'publishedOn'
  | 'addressees'
  | 'indicator'
  | 'subject'
  | 'value'
  | 'upper'
  | 'op'
  | 'unitOfValue'
  | 'per'
  | 'base'
  | 'scope'
  | 'status'
  | 'due'
  | 'valueTime'
  | 'basis'
  | 'confidence'
  | 'tier'
  | 'strength'
  | 'relation'
  | 'relatedTo'
  | 'quote'
  | 'sentence'
  | 'section'
  | 'deadlineKind'
  | 'from'
  | 'to'
  | 'duration'
  | 'unit'
  | 'role'
  | 'formal'
  | 'self'
  | 'class'
  | 'severity'
  | 'code'
  | 'message'
  | 'record'
  | 'tasks'
  | 'byRole'
  | 'withDeadline'
  | 'documents'
  | 'measures'
  | 'deadlines'
  | 'responsibleUnits'
  | 'references'
  | 'numbers'
  | 'unexplained';
