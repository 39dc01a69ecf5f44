import {
  compareSpans,
  type Diagnostic,
  type Document,
  type Section,
  type Source,
  type Span,
  type Task,
} from '../model/index.js';
import type { ResolvedDeadline } from '../resolve/deadlines.js';
import type { ResolvedMeasure } from '../resolve/measures.js';
import type { ResolvedQualitative } from '../resolve/qualitative.js';
import { strengthOf } from '../resolve/strength.js';
import type { ResolvedUnit } from '../resolve/units.js';
import type { TaskPart } from '../resolve/work-items.js';
import type { ReferenceFact } from '../rules/reference.js';
import { taskTable } from '../structure/index.js';
import type { Layout } from '../structure/layout.js';
import { sectionFinder, taskFinder } from './finders.js';
import { documentId, identifier } from './identify.js';
import { deadlineRecord, measureRecord, qualitativeRecord, referenceRecord, unitRecord } from './records.js';

/** What the stages made of a source, before it has identifiers. */
export interface Parts {
  readonly source: Source;
  readonly layout: Layout;
  readonly diagnostics: readonly Diagnostic[];
  readonly tasks: readonly TaskPart[];
  readonly measures: readonly ResolvedMeasure[];
  readonly qualitative: readonly ResolvedQualitative[];
  readonly deadlines: readonly ResolvedDeadline[];
  readonly units: readonly ResolvedUnit[];
  readonly references: readonly ReferenceFact[];
  /** Where in the source a stretch of the layout's text stands: identifiers go by it. */
  readonly inSource: (span: Span) => Span;
}

/** The parts as one Document: in reading order, identified, every text cut from its span. The ledger is added by the pipeline. */
export function assemble(parts: Parts): Document {
  const { layout, source } = parts;
  const id = documentId(source);
  const sections = layout.sections.map(
    (s): Section => ({ ...s, id: `${id}:${s.id}`, parent: s.parent && `${id}:${s.parent}` }),
  );
  const sectionAt = sectionFinder(sections);
  /** What all records of a kind have; to be asked in reading order, since identifiers count those at one place. */
  const identified = (kind: string) => {
    const idOf = identifier(id, kind, parts.inSource);
    return (span: Span) => ({
      id: idOf(span),
      section: sectionAt(span),
      span,
      text: layout.text.slice(span.start, span.end),
    });
  };
  const tasks = tasksOf(parts.tasks, identified('t'));
  const taskAt = taskFinder(tasks);
  const placed = (kind: string) => {
    const place = identified(kind);
    return (span: Span) => ({ ...place(span), task: taskAt(span) });
  };
  return {
    id,
    source,
    text: layout.text,
    metadata: layout.metadata,
    blocks: [...layout.blocks],
    sections,
    tasks,
    measures: records(parts.measures, ({ reading }) => reading.fact.span, placed('m'), measureRecord(layout.folded)),
    qualitativeTargets: records(parts.qualitative, ({ match }) => match.fact.span, placed('q'), qualitativeRecord),
    deadlines: records(parts.deadlines, ({ match }) => match.fact.token.span, placed('d'), deadlineRecord),
    responsibleUnits: records(parts.units, ({ match }) => match.fact.span, placed('u'), unitRecord),
    references: records(parts.references, ({ span }) => span, identified('r'), referenceRecord),
    tables: layout.tables.map(taskTable),
    numbers: [],
    diagnostics: ordered(parts.diagnostics, ({ span }) => span ?? { start: 0, end: 0 }),
    reviews: [],
  };
}

const ordered = <T>(items: readonly T[], spanOf: (item: T) => Span): T[] =>
  [...items].sort((a, b) => compareSpans(spanOf(a), spanOf(b)));

/** The records of one kind, in reading order. */
const records = <Resolved, Place, Made>(
  resolved: readonly Resolved[],
  spanOf: (one: Resolved) => Span,
  placeAt: (span: Span) => Place,
  record: (one: Resolved, place: Place) => Made,
): Made[] => ordered(resolved, spanOf).map((one) => record(one, placeAt(spanOf(one))));

/** `item` of a task part is the index of the first of its item of work. */
function tasksOf(
  parts: readonly TaskPart[],
  placeAt: (span: Span) => Pick<Task, 'id' | 'section' | 'span' | 'text'>,
): Task[] {
  const places = parts.map(({ span }) => placeAt(span));
  return parts.map(({ kind, item }, at): Task => {
    const place = places[at] as (typeof places)[number];
    return { ...place, strength: strengthOf(place.text), kind, item: places[item]?.id ?? place.id };
  });
}
