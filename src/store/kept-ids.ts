import type { Span } from '../model/index.js';

/** The letters of kinds whose identifiers go by the offset. */
const LETTERS = {
  tasks: 't',
  measures: 'm',
  qualitative_targets: 'q',
  deadlines: 'd',
  responsible_units: 'u',
  policy_references: 'r',
} as const;

/** The tables of records that have an identifier. */
export type Identified = keyof typeof LETTERS | 'sections';

type Derived = (document: string, span: Span, position: number) => string;

const byOffset =
  (letter: string): Derived =>
  (document, { start }) =>
    `${document}:${letter}${start}`;

const eachOf = <T>(make: (letter: string) => T) =>
  Object.fromEntries(Object.entries(LETTERS).map(([table, letter]) => [table, make(letter)])) as Readonly<
    Record<keyof typeof LETTERS, T>
  >;

/** Identifiers as they follow from a record's place: the document's, a letter for the kind, and the offset; of sections the number in reading order. */
export const derivedIds: Readonly<Record<Identified, Derived>> = {
  sections: (document, _, position) => `${document}:s${position + 1}`,
  ...eachOf(byOffset),
};

/** The same in SQL: `d` is the document; the argument is the name that the record goes by in the query. */
export const withId: Readonly<Record<Identified, (record: string) => string>> = {
  sections: (record) => `d.id || ':s' || (${record}.position + 1)`,
  ...eachOf((letter) => (record: string) => `d.id || ':${letter}' || ${record}.span_start`),
};

/** The identifier of a record in SQL: its own where it has one. NULL where there is no record, as behind a LEFT JOIN. */
export const idOf = (table: Identified, record: string): string =>
  `coalesce(${record}.own_id, ${withId[table](record)})`;
