import { inFamilyUnit } from '../lexicon/unit-families.js';
import type { Deadline, Measure, QualitativeTarget, Reference, ResponsibleUnit } from '../model/index.js';
import type { ResolvedDeadline } from '../resolve/deadlines.js';
import type { ResolvedMeasure } from '../resolve/measures.js';
import type { ResolvedQualitative } from '../resolve/qualitative.js';
import type { ResolvedUnit } from '../resolve/units.js';
import type { ReferenceFact } from '../rules/reference.js';

/** What every record has beside what it says: its identifier, the section and task that it stands in, and its text. */
type Place = Pick<Measure, 'id' | 'section' | 'span' | 'text' | 'task'>;

export function measureRecord(resolved: ResolvedMeasure, place: Place): Measure {
  const { reading, due, status, indicator, measured, change, tier, basis, strength } = resolved;
  const { fact, match, confidence } = reading;
  const { subject, op, value, upper, per, base, scope } = fact;
  const unit = fact.unit ?? '';
  const dueFrom = due ? [{ field: 'due', by: due.by, span: due.token?.span ?? null }] : [];
  return {
    ...place,
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
  place: Place,
): QualitativeTarget => ({
  ...place,
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
  place: Place,
): Deadline => ({
  ...place,
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
  place: Place,
): ResponsibleUnit => ({
  ...place,
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
  place: Omit<Place, 'task'>,
): Reference => ({ ...place, title, documentNumber, self, reviewed: null });
