import { inFamilyUnit } from '../lexicon/unit-families.js';
import {
  compareSpans,
  type Deadline,
  type Diagnostic,
  type Document,
  type Measure,
  type QualitativeTarget,
  type Reference,
  type ResponsibleUnit,
  type Section,
  type Source,
  type Span,
  type Task,
} from '../model/index.js';
import type { ResolvedDeadline } from '../resolve/deadlines.js';
import type { ResolvedMeasure } from '../resolve/measures.js';
import type { ResolvedQualitative } from '../resolve/qualitative.js';
import { clauseBefore, rowStrength, strengthOf } from '../resolve/strength.js';
import type { ResolvedUnit } from '../resolve/units.js';
import type { TaskPart } from '../resolve/work-items.js';
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
  const textOf = (span: Span): string => layout.text.slice(span.start, span.end);
  const taskId = identifier(id, 't', parts.inSource);
  const taskIds = parts.tasks.map(({ span }) => taskId(span));
  const tasks = parts.tasks.map(({ span, kind, item }, at): Task => {
    const text = textOf(span);
    const [own, first] = [taskIds[at] as string, taskIds[item] as string];
    return { id: own, section: sectionAt(span), span, text, strength: strengthOf(text), kind, item: first };
  });
  const taskAt = taskFinder(tasks);
  const measureId = identifier(id, 'm', parts.inSource);
  const measures = ordered(parts.measures, (m) => m.reading.fact.span).map((m): Measure => {
    const { span } = m.reading.fact;
    return measureOf(m, layout, { id: measureId(span), section: sectionAt(span), task: taskAt(span) });
  });
  const qualitativeId = identifier(id, 'q', parts.inSource);
  const qualitativeTargets = ordered(parts.qualitative, (q) => q.match.fact.span).map(
    ({ match: { fact, rule }, subject, indicator, status, measured, inferred }): QualitativeTarget => ({
      id: qualitativeId(fact.span),
      section: sectionAt(fact.span),
      span: fact.span,
      text: textOf(fact.span),
      task: taskAt(fact.span),
      subject,
      indicator,
      relation: fact.relation,
      relatedTo: fact.relatedTo,
      scope: fact.scope,
      status,
      period: measured.period,
      rule,
      reviewed: null,
      inferred: [...inferred, ...(measured.inference ? [measured.inference] : [])],
    }),
  );
  const deadlineId = identifier(id, 'd', parts.inSource);
  const deadlines = ordered(parts.deadlines, (d) => d.match.fact.token.span).map((d): Deadline => {
    const { token, kind, time } = d.match.fact;
    return {
      id: deadlineId(token.span),
      section: sectionAt(token.span),
      span: token.span,
      text: textOf(token.span),
      task: taskAt(token.span),
      kind,
      from: d.from,
      to: d.to,
      duration: time.duration,
      rule: d.match.rule,
      reviewed: null,
      inferred: [...d.inferred],
    };
  });
  const unitId = identifier(id, 'u', parts.inSource);
  const responsibleUnits = ordered(parts.units, (u) => u.match.fact.span).map(
    ({ match: { fact, rule }, role, profile, inferred }): ResponsibleUnit => ({
      id: unitId(fact.span),
      section: sectionAt(fact.span),
      span: fact.span,
      text: textOf(fact.span),
      task: taskAt(fact.span),
      unit: fact.unit,
      unitFull: profile.unitFull,
      field: profile.field,
      level: profile.level,
      role,
      formal: fact.formal,
      rule,
      reviewed: null,
      inferred: [...inferred],
    }),
  );
  const referenceId = identifier(id, 'r', parts.inSource);
  const references = ordered(parts.references, (r) => r.span).map(
    ({ span, title, documentNumber, self }): Reference => ({
      id: referenceId(span),
      section: sectionAt(span),
      span,
      text: textOf(span),
      title,
      documentNumber,
      self,
      reviewed: null,
    }),
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
    qualitativeTargets,
    deadlines,
    responsibleUnits,
    references,
    tables: layout.tables.map(taskTable),
    numbers: [],
    diagnostics: [...ordered(parts.diagnostics, (d) => d.span ?? { start: 0, end: 0 })],
    reviews: [],
  };
}

const ordered = <T>(items: readonly T[], spanOf: (item: T) => Span): readonly T[] =>
  [...items].sort((a, b) => compareSpans(spanOf(a), spanOf(b)));

function measureOf(
  { reading, due, status, indicator, measured, change, tier, basis }: ResolvedMeasure,
  layout: Layout,
  place: Pick<Measure, 'id' | 'section' | 'task'>,
): Measure {
  const { fact, match } = reading;
  const { subject, op, value, upper, per, base, scope } = fact;
  const dueFrom = due ? [{ field: 'due', by: due.by, span: due.token?.span ?? null }] : [];
  return {
    id: place.id,
    section: place.section,
    span: fact.span,
    text: layout.text.slice(fact.span.start, fact.span.end),
    task: place.task,
    subject,
    indicator,
    op,
    value,
    upper,
    unit: fact.unit ?? '',
    compared: inFamilyUnit({ value, upper, unit: fact.unit ?? '' }),
    per,
    base,
    scope,
    status,
    due: due?.date ?? null,
    period: measured.period,
    change,
    tier,
    basis,
    confidence: reading.confidence,
    strength:
      status === 'target'
        ? (rowStrength(reading.sentence.passage.cell) ?? strengthOf(clauseBefore(layout.folded, fact.span)))
        : null,
    rule: match.rule,
    reviewed: null,
    inferred: [...fact.inferred, ...dueFrom, ...(measured.inference ? [measured.inference] : [])],
  };
}
