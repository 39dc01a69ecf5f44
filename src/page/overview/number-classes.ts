import type { NumberClass } from '../../model/index.js';

/** The classes of the ledger; what is measured and due first, what nothing explains last. */
export const NUMBER_CLASSES: readonly NumberClass[] = [
  'measure',
  'deadline',
  'date',
  'section-number',
  'document-number',
  'ordinal',
  'grade',
  'name',
  'name-year',
  'article',
  'count',
  'attribute',
  'phone',
  'page-furniture',
  'table-number',
  'reference',
  'time',
  'unexplained',
];
