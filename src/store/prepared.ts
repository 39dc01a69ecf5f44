import { type Document, type Inference, type Section, type Span, sectionPaths, type Task } from '../model/index.js';
import { toDocumentRow } from './document-row.js';
import { derivedIds, type Identified } from './kept-ids.js';
import { layText, stretchesAt } from './laid-text.js';
import { packBlocks, packInferences, packNumbers } from './packed.js';
import { addValues, INFERRING, RECORD_TABLES, type RecordTable, type Row, type Value } from './records.js';
import { REVIEW_COLUMNS, reviewValues } from './review-rows.js';
import { TABLE_COLUMNS, TABLE_ROW_COLUMNS, tableRowValues, tableValues } from './tables.js';

/**
 * A document as it goes into the database: its rows, as plain values one after another, so that they are quickly handed from
 * one thread to another and bound to statements.
 */
export interface Prepared {
  readonly id: string;
  readonly path: string;
  readonly sha256: string;
  /** Its row in `kept_documents`, but for the version of the rules. */
  readonly head: Row;
  /** The values of its rows in every other table, in the order of TABLES. */
  readonly values: readonly (readonly Value[])[];
}

/** A table that a document has rows in. */
export interface Table {
  readonly name: string;
  /** Behind the document, and the position where `isPositioned`: the row's place among those of the document. */
  readonly columns: readonly string[];
  readonly isPositioned: boolean;
  readonly valuesOf: (document: Document, within: Within) => Value[];
}

/** What rows of several tables need of their document. */
interface Within {
  readonly sections: ReadonlyMap<string, number>;
  readonly tasks: ReadonlyMap<string, number>;
  /** What stands before each task. */
  readonly before: readonly (string | null)[];
}

const positionsOf = (records: readonly { readonly id: string }[]): ReadonlyMap<string, number> =>
  new Map(records.map(({ id }, position) => [id, position]));

/** Columns of single kinds of record that do not stand in the record. */
const FURTHER: Readonly<
  Record<
    string,
    { readonly columns: readonly string[]; readonly of: (d: Document, w: Within) => readonly (readonly Value[])[] }
  >
> = {
  sections: {
    columns: ['path'],
    of: (document) => {
      const paths = sectionPaths(document);
      return document.sections.map(({ id, title }: Section) => [paths.get(id) ?? title]);
    },
  },
  tasks: {
    columns: ['before', 'block'],
    of: ({ tasks, blocks }, { before }) => {
      const found = stretchesAt(
        blocks.map(({ span }) => span),
        tasks.map(({ span }: Task) => span.start),
      );
      return found.map((block, at) => [before[at] ?? null, block]);
    },
  },
};

/** The rows of a kind of record. */
function recordRows(kind: RecordTable): Table {
  const further = FURTHER[kind.key];
  const isInferring = (INFERRING as readonly string[]).includes(kind.key);
  const derived = derivedIds[kind.table as Identified];
  return {
    name: `kept_${kind.table}`,
    columns: [
      ...kind.fields.flatMap((field) => field.columns),
      ...(isInferring ? ['inferred'] : []),
      ...(further?.columns ?? []),
    ],
    isPositioned: true,
    valuesOf: (document, within) => {
      const values: Value[] = [];
      const more = further?.of(document, within);
      for (const [position, record] of document[kind.key].entries()) {
        const derivedId = derived?.(document.id, record.span as Span, position) ?? '';
        addValues(kind, record, values, { ...within, derivedId });
        if (isInferring) values.push(packInferences((record as { inferred: readonly Inference[] }).inferred));
        if (more) values.push(...(more[position] ?? []));
      }
      return values;
    },
  };
}

/** Records that are hardly ever looked for one by one, in one value. */
const BLOCKS: Table = {
  name: 'kept_blocks',
  columns: ['blocks'],
  isPositioned: false,
  valuesOf: ({ blocks }) => [packBlocks(blocks)],
};

const NUMBERS: Table = {
  name: 'kept_numbers',
  columns: ['numbers'],
  isPositioned: false,
  valuesOf: (document) => [packNumbers(document)],
};

/** How much of the text stands around a number that no task holds, on either side. */
const AROUND = 30;

const UNEXPLAINED: Table = {
  name: 'kept_unexplained',
  columns: ['position', 'text', 'span_start', 'task', 'around'],
  isPositioned: false,
  valuesOf: ({ text, tasks, numbers }) => {
    const found = [...numbers.entries()].filter(([, number]) => number.class === 'unexplained');
    const holding = stretchesAt(
      tasks.map(({ span }) => span),
      found.map(([, { span }]) => span.start),
    );
    return found.flatMap(([position, { text: printed, span }], at) => {
      const task = holding[at] ?? null;
      const isWithin = task !== null && (tasks[task] as Task).span.end >= span.end;
      const start = Math.max(0, span.start - AROUND);
      return isWithin
        ? [position, printed, span.start, task, null]
        : [position, printed, span.start, null, text.slice(start, start + span.end - span.start + 2 * AROUND)];
    });
  },
};

const COUNTS: Table = {
  name: 'kept_counts',
  columns: [
    'sections',
    'tasks',
    'measures',
    'qualitative_targets',
    'deadlines',
    'responsible_units',
    'policy_references',
    'tables',
    'numbers',
    'unexplained',
    'diagnostics',
  ],
  isPositioned: false,
  valuesOf: ({ sections, tasks, measures, qualitativeTargets, deadlines, responsibleUnits, references, ...others }) => [
    sections.length,
    tasks.length,
    measures.length,
    qualitativeTargets.length,
    deadlines.length,
    responsibleUnits.length,
    references.length,
    others.tables.length,
    others.numbers.length,
    others.numbers.filter((number) => number.class === 'unexplained').length,
    others.diagnostics.length,
  ],
};

const PACKED: readonly string[] = ['blocks', 'numbers'];

/** Every table but `kept_documents`, in the order in which they are written: what others refer to comes first. */
export const TABLES: readonly Table[] = [
  {
    name: 'kept_addressees',
    columns: ['name'],
    isPositioned: true,
    valuesOf: ({ metadata }) => [...metadata.addressees],
  },
  BLOCKS,
  ...RECORD_TABLES.filter(({ key }) => !PACKED.includes(key)).map(recordRows),
  NUMBERS,
  UNEXPLAINED,
  COUNTS,
  { name: 'kept_tables', columns: TABLE_COLUMNS, isPositioned: true, valuesOf: tableValues },
  { name: 'kept_table_rows', columns: TABLE_ROW_COLUMNS, isPositioned: false, valuesOf: tableRowValues },
  { name: 'kept_reviews', columns: REVIEW_COLUMNS, isPositioned: true, valuesOf: reviewValues },
];

/** A document made ready to be kept. */
export function prepare(document: Document): Prepared {
  const { before, rest } = layText(document.text, document.tasks);
  const within = { sections: positionsOf(document.sections), tasks: positionsOf(document.tasks), before };
  return {
    id: document.id,
    path: document.source.path,
    sha256: document.source.sha256,
    head: { ...toDocumentRow(document), inferred: packInferences(document.metadata.inferred), rest },
    values: TABLES.map(({ valuesOf }) => valuesOf(document, within)),
  };
}
