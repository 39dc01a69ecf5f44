import { inFamilyUnit } from '../lexicon/unit-families.js';
import type { Deadline, Measure, QualitativeTarget, Reference, ResponsibleUnit } from '../model/index.js';
import type { ResolvedDeadline } from '../resolve/deadlines.js';
import type { ResolvedMeasure } from '../resolve/measures.js';
import type { ResolvedQualitative } from '../resolve/qualitative.js';
import type { ResolvedUnit } from '../resolve/units.js';
import type { ReferenceFact } from '../rules/reference.js';

/**
 * What every record has beside what it says: its identifier, the section and task that it stands in, and its text. Records are written
 * out field by field: V8 takes several times as long over an object that begins with what another holds.
 */
type Place = Pick<Measure, 'id' | 'section' | 'span' | 'text' | 'task'>;

export function measureRecord(resolved: ResolvedMeasure, { id, section, span, text, task }: Place): Measure {
  const { reading, due, status, indicator, measured, change, tier, basis, strength } = resolved;
  const { fact, match, confidence } = reading;
  const { subject, op, value, upper, per, base, scope } = fact;
  const unit = fact.unit ?? '';
  const dueFrom = due ? [{ field: 'due', by: due.by, span: due.token?.span ?? null }] : [];
  return {
    id,
    section,
    span,
    text,
    task,
    subject,
    indicator,
    op,
    value,
    upper,
    unit,
    compared: inFamilyUnit({ value, upper, unit }),
    per,
    base,
    scope,
    status,
    due: due?.date ?? null,
    period: measured.period,
    change,
    tier,
    basis,
    confidence,
    strength,
    rule: match.rule,
    reviewed: null,
    inferred: [...fact.inferred, ...dueFrom, ...(measured.inference ? [measured.inference] : [])],
  };
}

export const qualitativeRecord = (
  { match: { fact, rule }, subject, indicator, status, measured, inferred }: ResolvedQualitative,
  { id, section, span, text, task }: Place,
): QualitativeTarget => ({
  id,
  section,
  span,
  text,
  task,
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
});

export const deadlineRecord = (
  { match: { fact, rule }, from, to, inferred }: ResolvedDeadline,
  { id, section, span, text, task }: Place,
): Deadline => ({
  id,
  section,
  span,
  text,
  task,
  kind: fact.kind,
  from,
  to,
  duration: fact.time.duration,
  rule,
  reviewed: null,
  inferred: [...inferred],
});

export const unitRecord = (
  { match: { fact, rule }, role, profile, inferred }: ResolvedUnit,
  { id, section, span, text, task }: Place,
): ResponsibleUnit => ({
  id,
  section,
  span,
  text,
  task,
  unit: fact.unit,
  unitFull: profile.unitFull,
  field: profile.field,
  level: profile.level,
  role,
  formal: fact.formal,
  rule,
  reviewed: null,
  inferred: [...inferred],
});

/** A reference belongs to a section, and to no task. */
export const referenceRecord = (
  { title, documentNumber, self }: ReferenceFact,
  { id, section, span, text }: Omit<Place, 'task'>,
): Reference => ({ id, section, span, text, title, documentNumber, self, reviewed: null });
