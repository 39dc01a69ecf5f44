import {
  Deadline,
  type Fields,
  Measure,
  QualitativeTarget,
  Reference,
  ResponsibleUnit,
  type ReviewedKind,
} from '../model/index.js';

/** Fields that say where a record stands and how it was read: of these there is nothing to judge. */
const NOT_JUDGED = ['id', 'section', 'span', 'text', 'task', 'compared', 'confidence', 'rule', 'reviewed', 'inferred'];

const SCHEMAS = {
  measures: Measure,
  qualitativeTargets: QualitativeTarget,
  deadlines: Deadline,
  responsibleUnits: ResponsibleUnit,
  references: Reference,
} as const;

/** What a person judges of each kind: the fields that say what was read. */
export const JUDGED_FIELDS = Object.fromEntries(
  Object.entries(SCHEMAS).map(([kind, { shape }]) => [
    kind,
    Object.keys(shape).filter((field) => !NOT_JUDGED.includes(field)),
  ]),
) as unknown as Readonly<Record<ReviewedKind, readonly string[]>>;

/** The schema of a kind of record. */
export const schemaOf = (kind: ReviewedKind): (typeof SCHEMAS)[ReviewedKind] => SCHEMAS[kind];

/** The fields of a record that a person judges. */
export const judgedFields = (kind: ReviewedKind, record: object): Fields =>
  Object.fromEntries(JUDGED_FIELDS[kind].map((field) => [field, (record as Fields)[field]]));
