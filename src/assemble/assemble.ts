import {
  compareSpans,
  type Diagnostic,
  type Document,
  type Section,
  type Source,
  type Span,
  type Task,
} from '../model/index.js';
import type { Resolved } from '../resolve/resolve.js';
import type { TaskPart } from '../resolve/work-items.js';
import type { ReferenceFact } from '../rules/reference.js';
import type { Layout } from '../structure/layout.js';
import { sectionFinder, taskFinder } from './finders.js';
import { documentId, identifier } from './identify.js';
import { deadlineRecord, measureRecord, qualitativeRecord, referenceRecord, unitRecord } from './records.js';

/** What the stages made of a source, before it has identifiers. */
export interface Parts {
  readonly source: Source;
  readonly layout: Layout;
  readonly diagnostics: readonly Diagnostic[];
  readonly resolved: Resolved;
  readonly references: readonly ReferenceFact[];
  /** Where in the source a stretch of the layout's text stands: identifiers go by it. */
  readonly inSource: (span: Span) => Span;
}

/** A document but for its ledger, which goes by the identifiers of its records. */
export type Assembled = Omit<Document, 'numbers'>;

/** The parts as one document: in reading order, identified, every text cut from its span. */
export function assemble(parts: Parts): Assembled {
  const { layout, source, resolved } = parts;
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
  const tasks = tasksOf(resolved.tasks, identified('t'));
  const taskAt = taskFinder(tasks);
  const placed = (kind: string) => {
    const place = identified(kind);
    return (span: Span) => {
      const { id, section, text } = place(span);
      return { id, section, span, text, task: taskAt(span) };
    };
  };
  return {
    id,
    source,
    text: layout.text,
    metadata: layout.metadata,
    blocks: [...layout.blocks],
    sections,
    tasks,
    measures: records(resolved.measures, ({ reading }) => reading.fact.span, placed('m'), measureRecord),
    qualitativeTargets: records(resolved.qualitative, ({ match }) => match.fact.span, placed('q'), qualitativeRecord),
    deadlines: records(resolved.deadlines, ({ match }) => match.fact.token.span, placed('d'), deadlineRecord),
    responsibleUnits: records(resolved.units, ({ match }) => match.fact.span, placed('u'), unitRecord),
    references: records(parts.references, ({ span }) => span, identified('r'), referenceRecord),
    tables: [...layout.taskTables],
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
  return parts.map(({ kind, strength, item }, at): Task => {
    const { id, section, span, text } = places[at] as (typeof places)[number];
    return { id, section, span, text, strength, kind, item: places[item]?.id ?? id };
  });
}
