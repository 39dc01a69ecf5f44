import {
  type Deadline,
  type Document,
  type Measure,
  type Metadata,
  type QualitativeTarget,
  type Reference,
  type ResponsibleUnit,
  type Span,
  sourceName,
  type TableRow,
} from '../model/index.js';
import { lineNumbers } from './line-numbers.js';

/** One thing read out of a document, as a reviewer reads it: where it stands, what kind it is, what it says. */
interface Fact {
  readonly at: number;
  readonly line: string;
}

/** Blanks, and what could steer a terminal. */
const NO_TEXT = /[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu;

/** The parts that are there, on one line. */
const parts = (...values: readonly (string | null | false)[]): string =>
  values
    .filter((value): value is string => typeof value === 'string' && value !== '')
    .join(' | ')
    .replace(NO_TEXT, ' ');

const labelled = (label: string, value: string | null): string | null => value && `${label} ${value}`;

function metadataLines(metadata: Metadata): string[] {
  const { region, period, addressees, inferred, ...plain } = metadata;
  const values: Record<string, string | null> = {
    ...plain,
    region: parts(region.name, region.level, region.code) || null,
    period: period.start && `${period.start} … ${period.end}`,
    addressees: addressees.join('、') || null,
    ...(inferred.length > 0 && { inferred: inferred.map(({ field, by }) => `${field} (${by})`).join(', ') }),
  };
  return Object.entries(values).map(([name, value]) => `metadata ${name} ${value ?? '—'}`);
}

const amount = ({ op, value, upper, unit }: Measure): string =>
  op === 'range' ? `${value}—${upper}${unit}` : `${op} ${value}${unit}`;

/** 2026, 2021—2025, until 2030-12-31: the time that a value is for. */
function timeOf({ period: { start, end } }: Pick<Measure, 'period'>): string | null {
  if (end === null) return null;
  const [from, to] = [start?.slice(0, 4) ?? null, end.slice(0, 4)];
  return from === null ? `until ${end}` : from === to ? to : `${from}—${to}`;
}

const measureFact = (measure: Measure): string =>
  parts(
    measure.scope,
    measure.subject ?? '?',
    amount(measure),
    labelled('per', measure.per),
    labelled('of', measure.base),
    labelled('due', measure.due),
    measure.status !== 'target' && measure.status,
    measure.strength !== 'expected' && measure.strength,
    measure.tier === 'stretch' && measure.tier,
    labelled('on', measure.basis),
    labelled('for', measure.due === null ? timeOf(measure) : null),
    measure.rule,
    measure.reviewed,
  );

const qualitativeFact = (target: QualitativeTarget): string =>
  parts(
    target.scope,
    target.subject,
    target.relation,
    target.relatedTo,
    target.status !== 'target' && target.status,
    labelled('for', timeOf(target)),
    target.rule,
    target.reviewed,
  );

const deadlineFact = (deadline: Deadline): string =>
  parts(
    deadline.text,
    deadline.kind,
    labelled('from', deadline.from),
    labelled('to', deadline.to),
    deadline.duration,
    deadline.rule,
    deadline.reviewed,
  );

const unitFact = ({ unit, role, formal, rule, reviewed }: ResponsibleUnit): string =>
  parts(unit, role, formal && 'formal', rule, reviewed);

const referenceFact = ({ title, documentNumber, self, reviewed }: Reference): string =>
  parts(title && `《${title}》`, documentNumber, self && 'self', reviewed);

const rowFact = ({ category, task, target, allocation, responsible, ...others }: TableRow): string =>
  parts(
    category,
    task,
    target,
    allocation,
    responsible?.join('、') ?? null,
    ...Object.entries(others).map(([name, cell]) => `${name} ${Array.isArray(cell) ? cell.join('、') : (cell ?? '—')}`),
  );

function tableLines({ tables }: Document, line: (offset: number) => number): Fact[] {
  return tables.flatMap(({ span, title, columns, rows }, index) => {
    const name = `L${line(span.start)} table ${index + 1}`;
    return [
      { at: span.start, line: `${name} ${parts(title ?? '—', columns.join('、'))}` },
      ...rows.map((row, number) => ({ at: span.start, line: `${name} row ${number + 1} ${rowFact(row)}` })),
    ];
  });
}

/**
 * A document as a list of its facts, one a line, in reading order: what a reviewer compares when the rules change.
 * Pure; the same document always gives the same text.
 */
export function facts(document: Document): string {
  const line = lineNumbers(document.text);
  const quote = ({ start, end }: Span): string => document.text.slice(start, end);
  const found: Fact[] = [];
  const add = <T extends { readonly span: Span }>(kind: string, records: readonly T[], tell: (record: T) => string) => {
    for (const record of records)
      found.push({ at: record.span.start, line: `L${line(record.span.start)} ${kind} ${tell(record)}` });
  };
  add(
    'boilerplate',
    document.blocks.filter(({ role }) => role === 'boilerplate'),
    ({ span }) => parts(quote(span)),
  );
  add('section', document.sections, ({ level, marker, number, title }) =>
    parts(`${level}`, `${marker ?? '—'} (${number ?? '—'})`, title),
  );
  add('task', document.tasks, ({ text, strength }) => parts(strength, text));
  add('measure', document.measures, measureFact);
  add('qualitative', document.qualitativeTargets, qualitativeFact);
  add('deadline', document.deadlines, deadlineFact);
  add('unit', document.responsibleUnits, unitFact);
  add('reference', document.references, referenceFact);
  found.push(...tableLines(document, line));
  add(
    'unexplained',
    document.numbers.filter((number) => number.class === 'unexplained'),
    ({ text }) => text,
  );
  const unplaced = document.diagnostics.filter(({ span }) => span === null);
  for (const { span, severity, code, message } of document.diagnostics)
    if (span) found.push({ at: span.start, line: `L${line(span.start)} diagnostic ${parts(severity, code, message)}` });
  found.sort((a, b) => a.at - b.at);
  return [
    ...metadataLines(document.metadata),
    ...unplaced.map(({ severity, code, message }) => `diagnostic ${parts(severity, code, message)}`),
    ...found.map((fact) => fact.line),
    '',
  ].join('\n');
}

/** For reviewers: every document's facts under its path. */
export function* writeFacts(documents: Iterable<Document>): Generator<string> {
  let separator = '';
  for (const document of documents) {
    yield `${separator}# ${sourceName(document.source)}\n${facts(document)}`;
    separator = '\n';
  }
}
