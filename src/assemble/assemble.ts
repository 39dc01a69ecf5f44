import {
  bySpan,
  type Deadline,
  type Diagnostic,
  type Document,
  type Measure,
  type Reference,
  type ResponsibleUnit,
  type Section,
  type Source,
  type Span,
  type Task,
} from '../model/index.js';
import type { ResolvedDeadline } from '../resolve/deadlines.js';
import type { ResolvedMeasure } from '../resolve/measures.js';
import { clauseBefore, rowStrength, strengthOf } from '../resolve/strength.js';
import type { ResolvedUnit } from '../resolve/units.js';
import type { ReferenceFact } from '../rules/reference.js';
import { taskTable } from '../structure/index.js';
import type { Layout } from '../structure/layout.js';
import { sectionFinder, taskFinder } from './finders.js';
import { documentId, identifier } from './identify.js';

/** What the stages made of a source, before it has identifiers. */
export interface Parts {
  readonly source: Source;
  readonly layout: Layout;
  readonly diagnostics: readonly Diagnostic[];
  readonly tasks: readonly Span[];
  readonly measures: readonly ResolvedMeasure[];
  readonly deadlines: readonly ResolvedDeadline[];
  readonly units: readonly ResolvedUnit[];
  readonly references: readonly ReferenceFact[];
}

/** The parts as one Document: in reading order, identified, every text cut from its span. The ledger is added by the pipeline. */
export function assemble(parts: Parts): Document {
  const { layout, source } = parts;
  const id = documentId(source);
  const identify = identifier(id);
  const sections = layout.sections.map(
    (s): Section => ({ ...s, id: `${id}:${s.id}`, parent: s.parent && `${id}:${s.parent}` }),
  );
  const sectionAt = sectionFinder(sections);
  const textOf = (span: Span): string => layout.text.slice(span.start, span.end);
  const anchored = (kind: string, span: Span) => ({
    id: identify(kind, span),
    section: sectionAt(span),
    span,
    text: textOf(span),
  });
  // What all records carry is spread last: an object that is spread first and then given new fields takes many times as long to make.
  const tasks = parts.tasks.map((span): Task => ({ strength: strengthOf(textOf(span)), ...anchored('t', span) }));
  const taskAt = taskFinder(tasks);
  const measures = ordered(parts.measures, (m) => m.reading.fact.span).map((m): Measure => {
    const { span } = m.reading.fact;
    return measureOf(m, layout, anchored('m', span), taskAt(span));
  });
  const deadlines = ordered(parts.deadlines, (d) => d.application.fact.token.span).map((d): Deadline => {
    const { token, kind, time } = d.application.fact;
    return {
      task: taskAt(token.span),
      kind,
      from: d.from,
      to: d.to,
      duration: time.duration,
      rule: d.application.rule,
      inferred: [...d.inferred],
      ...anchored('d', token.span),
    };
  });
  const responsibleUnits = ordered(parts.units, (u) => u.application.fact.span).map(
    ({ application: { fact, rule }, role, inferred }): ResponsibleUnit => {
      const { span, unit, formal } = fact;
      return { task: taskAt(span), unit, role, formal, rule, inferred: [...inferred], ...anchored('u', span) };
    },
  );
  const references = ordered(parts.references, (r) => r.span).map(
    ({ span, title, documentNumber, self }): Reference => {
      return { title, documentNumber, self, ...anchored('r', span) };
    },
  );
  return {
    id,
    source,
    text: layout.text,
    metadata: layout.metadata,
    blocks: [...layout.blocks],
    sections,
    tasks,
    measures,
    deadlines,
    responsibleUnits,
    references,
    tables: layout.tables.map(taskTable),
    numbers: [],
    diagnostics: [...ordered(parts.diagnostics, (d) => d.span ?? { start: 0, end: 0 })],
  };
}

const ordered = <T>(items: readonly T[], spanOf: (item: T) => Span): readonly T[] =>
  items
    .map((item) => ({ item, span: spanOf(item) }))
    .sort(bySpan)
    .map(({ item }) => item);

function measureOf(
  { reading, due, status, indicator }: ResolvedMeasure,
  layout: Layout,
  anchored: Pick<Measure, 'id' | 'section' | 'span' | 'text'>,
  task: string | null,
): Measure {
  const { fact, application } = reading;
  const { subject, op, value, upper, per, base, scope } = fact;
  const dueFrom = due ? [{ field: 'due', by: due.by, span: due.token?.span ?? null }] : [];
  return {
    subject,
    indicator,
    op,
    value,
    upper,
    unit: fact.unit ?? '',
    per,
    base,
    scope,
    status,
    due: due?.date ?? null,
    strength: rowStrength(reading.sentence.passage.cell) ?? strengthOf(clauseBefore(layout.folded, fact.span)),
    rule: application.rule,
    inferred: [...fact.inferred, ...dueFrom],
    task,
    ...anchored,
  };
}
