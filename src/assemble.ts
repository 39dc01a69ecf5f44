import { createHash } from 'node:crypto';
import type { Deadline, Document, Measure, Section, Source, Span, Table, TableRow, Task } from './model/index.js';
import { bySpan, contains } from './model/index.js';
import type { ResolvedDeadline } from './resolve/deadlines.js';
import type { ResolvedMeasure } from './resolve/measures.js';
import { strengthOf } from './resolve/strength.js';
import type { Layout, TableLayout } from './structure/layout.js';

/** What the stages made of a source, before it has identifiers. */
export interface Parts {
  readonly source: Source;
  readonly layout: Layout;
  readonly tasks: readonly Span[];
  readonly measures: readonly ResolvedMeasure[];
  readonly deadlines: readonly ResolvedDeadline[];
}

/** Identifiers come from the bytes: the same file has the same ones everywhere, and a record's says where it stands. */
export const documentId = (sha256: string): string => sha256.slice(0, 16);
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The parts as one Document: sorted in reading order, identified, every text cut from its span. */
export function assemble(parts: Parts): Document {
  const { layout, source } = parts;
  const id = documentId(source.sha256);
  const identify = identifier(id);
  const sections = layout.sections.map((s): Section => ({ ...s, id: `${id}:${s.id}`, parent: s.parent && `${id}:${s.parent}` }));
  const text = (span: Span): string => layout.text.slice(span.start, span.end);
  const sectionId = (section: Section | null): string | null => section && `${id}:${section.id}`;
  const sectionAt = (span: Span): string | null =>
    sectionId(layout.passages.find((p) => contains(p.span, span) || contains(span, p.span))?.section ?? null);
  const tasks = parts.tasks.map((span): Task => ({ id: identify('t', span), section: sectionAt(span), span, text: text(span), strength: strengthOf(text(span)) }));
  const taskAt = taskFinder(tasks);
  const measures = [...parts.measures]
    .map((m) => ({ m, span: m.reading.fact.span }))
    .sort(bySpan)
    .map(({ m, span }): Measure => {
      const { fact, application } = m.reading;
      return {
        id: identify('m', span),
        section: sectionId(m.section),
        span,
        text: text(span),
        task: taskAt(span),
        subject: fact.subject,
        indicator: null,
        op: fact.op,
        value: fact.value,
        upper: fact.upper,
        unit: fact.unit ?? '',
        per: fact.per,
        base: fact.base,
        scope: fact.scope,
        status: m.status,
        due: m.due?.date ?? null,
        strength: strengthOf(text(clauseOf(layout, span))),
        rule: application.rule,
        inferred: [...fact.inferred, ...(m.due ? [{ field: 'due', by: m.due.by, span: m.due.token?.span ?? null }] : [])],
      };
    });
  const deadlines = parts.deadlines
    .map((d) => ({ d, span: d.application.fact.token.span }))
    .sort(bySpan)
    .map(
      ({ d, span }): Deadline => ({
        id: identify('d', span),
        section: sectionId(d.sentence.passage.section),
        span,
        text: text(span),
        task: taskAt(span),
        kind: d.application.fact.kind,
        from: d.from,
        to: d.to,
        duration: d.application.fact.time.duration,
        rule: d.application.rule,
        inferred: [...d.inferred],
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
    deadlines,
    responsibleUnits: [],
    references: [],
    tables: layout.tables.map(tableOf),
    numbers: [],
    diagnostics: [...layout.diagnostics],
  };
}

/** Kind and offset; a second record of one kind at one place gets a suffix. */
function identifier(document: string): (kind: string, span: Span) => string {
  const used = new Map<string, number>();
  return (kind, span) => {
    const plain = `${document}:${kind}${span.start}`;
    const times = used.get(plain) ?? 0;
    used.set(plain, times + 1);
    return times === 0 ? plain : `${plain}.${times + 1}`;
  };
}

/** The task that holds a span; tasks are in reading order and do not overlap. */
function taskFinder(tasks: readonly Task[]): (span: Span) => string | null {
  return (span) => {
    let low = 0;
    let high = tasks.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const task = tasks[middle] as Task;
      if (contains(task.span, span)) return task.id;
      if (task.span.start > span.start) high = middle - 1;
      else low = middle + 1;
    }
    return null;
  };
}

/** From the comma before a span to its end: what says how strongly it is meant. */
function clauseOf(layout: Layout, span: Span): Span {
  let start = span.start;
  while (start > 0 && span.start - start < 80 && !/[,;。\n]/.test(layout.folded[start - 1] ?? '')) start--;
  return { start, end: span.end };
}

function tableOf(table: TableLayout): Table {
  const rows = table.rows.map((row): TableRow => {
    const cells = Object.fromEntries(row.cells.map((cell) => [cell.column, cell.text]));
    const { category = null, task = null, target = null, allocation = null, responsible = null, ...others } = cells;
    const list = (responsible ?? '').split(/[\n、，,;； ]+/).filter((unit) => unit !== '');
    return { category, task, target, allocation, responsible: list, ...others };
  });
  return { span: table.span, title: table.title, columns: [...table.columns], rows };
}
