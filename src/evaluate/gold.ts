import { z } from 'zod';
import { DeadlineKind, DocumentKind, Op, RegionLevel, Status, UnitRole } from '../model/index.js';

/** What every gold item carries: its words in the text, which occurrence of them, and whether finding it counts. */
const anchor = {
  quote: z.string().min(1),
  n: z.int().min(1).default(1),
  optional: z.boolean().default(false),
  self: z.boolean().default(false),
  /** There is no such record: finding it is an error. */
  rejected: z.boolean().default(false),
};
const text = z.string().nullable().default(null);
const wordings = z.array(z.string()).default([]);
const readings = z.array(z.string().nullable()).default([]);

export const GoldSection = z.object({
  ...anchor,
  level: z.int(),
  levelAlt: z.array(z.int()).default([]),
  marker: text,
  number: z.int().nullable().default(null),
  title: z.string(),
  titleAlt: wordings,
});
export const GoldMeasure = z.object({
  ...anchor,
  subject: text,
  subjectAlt: wordings,
  op: Op,
  opAlt: z.array(Op).default([]),
  value: z.number(),
  upper: z.number().nullable().default(null),
  /** Null: lost in the text, or in none. */
  unit: text,
  unitAlt: readings,
  per: text,
  perAlt: readings,
  base: text,
  scope: text,
  scopeAlt: readings,
  status: Status,
  statusAlt: z.array(Status).default([]),
  due: text,
  dueAlt: readings,
});
export const GoldDeadline = z.object({
  ...anchor,
  kind: DeadlineKind,
  kindAlt: z.array(DeadlineKind).default([]),
  from: text,
  to: text,
  toAlt: readings,
  duration: text,
});
export const GoldUnit = z.object({
  ...anchor,
  unit: z.string(),
  unitAlt: wordings,
  role: UnitRole,
  roleAlt: z.array(UnitRole).default([]),
  formal: z.boolean().default(false),
});
export const GoldReference = z.object({ ...anchor, title: text, documentNumber: text });

const GoldCell = z.union([z.string().nullable(), z.array(z.string())]);
export const GoldTable = z.object({
  title: text,
  columns: z.array(z.string()).default([]),
  rows: z.array(z.record(z.string(), GoldCell)),
});
export type GoldTable = Readonly<z.infer<typeof GoldTable>>;

/** A field of the metadata, and other readings of it that are right as well. */
const withReadings = <Name extends string>(name: Name) =>
  ({ [name]: text, [`${name}Alt`]: readings }) as Record<Name, typeof text> & Record<`${Name}Alt`, typeof readings>;

const GoldMetadata = z.object({
  ...withReadings('title'),
  noticeTitle: text,
  kind: DocumentKind,
  kindAlt: z.array(DocumentKind).default([]),
  ...withReadings('issuer'),
  ...withReadings('region'),
  regionLevel: RegionLevel.nullable().default(null),
  ...withReadings('indexNumber'),
  ...withReadings('documentNumber'),
  ...withReadings('publishedOn'),
  ...withReadings('issuedOn'),
  ...withReadings('periodStart'),
  ...withReadings('periodEnd'),
  addressees: z.array(z.string()).default([]),
  boilerplate: z.array(z.string()),
  /** Of a long document only what follows these words may be annotated, for the kinds that are found in sentences. */
  scoredFrom: z.string().optional(),
});
export type GoldMetadata = Readonly<z.infer<typeof GoldMetadata>>;

/** A gold file: what a careful analyst reads out of one notice. */
export const Gold = z.object({
  /** It holds what somebody happened to judge, and says nothing of the rest. */
  partial: z.boolean().default(false),
  document: GoldMetadata,
  sections: z.array(GoldSection),
  measures: z.array(GoldMeasure),
  deadlines: z.array(GoldDeadline),
  responsibleUnits: z.array(GoldUnit),
  references: z.array(GoldReference),
  tables: z.array(GoldTable),
});
export type Gold = Readonly<z.infer<typeof Gold>>;
