import type { z } from 'zod';
import type { Deadline, Measure, Reference, ResponsibleUnit, Section, Span } from '../model/index.js';
import { bare, sameAsOne, sameName, sameOrPart, sameText } from './alike.js';
import type { GoldDeadline, GoldMeasure, GoldReference, GoldSection, GoldUnit } from './gold.js';

/** How one kind of record is judged against gold. */
export interface Kind<Found, Gold> {
  /** Is the field right? In the order in which figures are shown. */
  readonly fields: Readonly<Record<string, (found: Found, gold: Gold) => boolean>>;
  /** A record is strictly right when all of these are. */
  readonly strict: readonly string[];
  /** Where several records lie on one place, agreement in these decides which of them is meant. */
  readonly telling: readonly string[];
  /** The stretch of a record that has to meet the gold quote. */
  readonly where: (found: Found) => Span;
  /** May a record be a further one of an item that is found: one number for several names, a record a name? */
  readonly again?: (further: Found, found: Found, gold: Gold) => boolean;
  /** What a difference is called after its words. */
  readonly name: (record: Found | Gold) => string;
}

const spanOf = ({ span }: { readonly span: Span }): Span => span;
const either = <T>(value: T, gold: T, accepted: readonly T[]): boolean => value === gold || accepted.includes(value);

/** Equal but for rounding: 33.33 is a third. */
const near = (a: number | null, b: number): boolean => a !== null && Math.abs(a - b) <= 1e-3 * Math.max(1, Math.abs(b));

/** The same heading; of one that is a long sentence its first clause will do. */
function sameHeading(found: string, gold: string): boolean {
  const [a, b] = [withoutStop(found), withoutStop(gold)];
  return a === b || (a.length >= SHORTEST_CLAUSE && b.startsWith(a) && /[,;:]/.test(b.charAt(a.length)));
}
const SHORTEST_CLAUSE = 4;

const withoutStop = (title: string): string => bare(title).replace(/[。.:]$/, '');

const sections: Kind<Section, z.infer<typeof GoldSection>> = {
  fields: {
    level: (found, gold) => either(found.level, gold.level, gold.levelAlt),
    number: (found, gold) => found.number === gold.number,
    title: (found, gold) => [gold.title, ...gold.titleAlt].some((title) => sameHeading(found.title, title)),
  },
  strict: ['level', 'title'],
  telling: [],
  // Gold may quote no more than the beginning of a long heading.
  where: ({ span }) => ({ start: span.start, end: Math.min(span.end, span.start + 30) }),
  name: ({ title }) => title,
};

/** Two wordings of a subject are one when so many of their neighbouring characters are shared. */
const LIKE_SUBJECT = 0.6;

const measures: Kind<Measure, z.infer<typeof GoldMeasure>> = {
  fields: {
    value: (found, gold) => near(found.value, gold.value) && (gold.upper === null || near(found.upper, gold.upper)),
    unit: (found, gold) => sameAsOne(found.unit, gold.unit, gold.unitAlt),
    op: (found, gold) => either(found.op, gold.op, gold.opAlt),
    subject: (found, gold) => sameName(found.subject, gold.subject, gold.subjectAlt, LIKE_SUBJECT),
    scope: (found, gold) => [gold.scope, ...gold.scopeAlt].some((scope) => sameOrPart(found.scope, scope)),
    per: (found, gold) => sameAsOne(found.per, gold.per, gold.perAlt),
    status: (found, gold) => either(found.status, gold.status, gold.statusAlt),
    due: (found, gold) => either(found.due, gold.due, gold.dueAlt),
  },
  strict: ['value', 'unit', 'op', 'subject'],
  telling: ['scope', 'value', 'subject'],
  where: spanOf,
  again: (further, found, gold) =>
    further.span.start === found.span.start &&
    further.value === found.value &&
    sameName(further.subject, gold.subject, gold.subjectAlt, LIKE_SUBJECT),
  name: ({ subject, unit }) => subject ?? unit ?? '',
};

const deadlines: Kind<Deadline, z.infer<typeof GoldDeadline>> = {
  fields: {
    kind: (found, gold) => either(found.kind, gold.kind, gold.kindAlt),
    to: (found, gold) => either(found.to, gold.to, gold.toAlt),
    duration: (found, gold) => found.duration === gold.duration,
  },
  strict: ['kind', 'to', 'duration'],
  telling: [],
  where: spanOf,
  name: ({ to, kind }) => to ?? kind,
};

const responsibleUnits: Kind<ResponsibleUnit, z.infer<typeof GoldUnit>> = {
  fields: {
    unit: (found, gold) => sameName(found.unit, gold.unit, gold.unitAlt, 0.7),
    role: (found, gold) => either(found.role, gold.role, gold.roleAlt),
  },
  strict: ['unit', 'role'],
  telling: ['unit'],
  where: spanOf,
  name: ({ unit }) => unit,
};

const references: Kind<Reference, z.infer<typeof GoldReference>> = {
  fields: {
    title: (found, gold) => sameText(found.title, gold.title),
    documentNumber: (found, gold) => sameText(found.documentNumber, gold.documentNumber),
  },
  strict: ['title', 'documentNumber'],
  telling: [],
  where: spanOf,
  name: ({ title, documentNumber }) => title ?? documentNumber ?? '',
};

export const KINDS = { sections, measures, deadlines, responsibleUnits, references } as const;
export type KindName = keyof typeof KINDS;
export const KIND_NAMES = Object.keys(KINDS) as readonly KindName[];
