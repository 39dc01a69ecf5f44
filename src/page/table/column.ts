import type { ComponentChild } from 'preact';
import type { FieldName } from '../language/words.js';

export type CellValue = string | number | null;

/** A column of a table: what it is sorted by and copied as, and how it is shown. */
export interface Column<Row> {
  readonly name: FieldName;
  readonly of: (row: Row) => CellValue;
  /** How it is shown where that is not its value; null for a column that is copied but not shown. */
  readonly cell?: ((row: Row) => ComponentChild) | null;
  /** Its share of the width. */
  readonly share?: number;
  readonly isNumber?: boolean;
}

/** A choice of rows by one field. */
export interface Facet<Row> {
  readonly name: FieldName;
  readonly of: (row: Row) => string | null;
  /** A value in words, where it is not its own word. */
  readonly label?: (value: string) => string;
  /** Is it set by links alone? Then it is shown only where it is set. */
  readonly isByLink?: boolean;
}
