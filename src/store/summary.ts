import { z } from 'zod';
import { StoreError } from './errors.js';
import type { Database } from './sqlite.js';
import { row } from './statements.js';

const Summary = z.object({
  part: z.number().nullable(),
  title: z.string().nullable(),
  region: z.string().nullable(),
  year: z.number().nullable(),
  sections: z.number(),
  measures: z.number(),
  qualitative_targets: z.number(),
  deadlines: z.number(),
  responsible_units: z.number(),
  policy_references: z.number(),
  tables: z.number(),
  numbers: z.number(),
  unexplained: z.number(),
  diagnostics: z.number(),
});

/** A document at a glance: what it is, and how much was read out of it. */
export interface DocumentSummary {
  readonly part: number | null;
  readonly title: string | null;
  readonly region: string | null;
  readonly year: number | null;
  readonly counts: Counts;
}
export interface Counts {
  readonly sections: number;
  readonly measures: number;
  readonly qualitativeTargets: number;
  readonly deadlines: number;
  readonly responsibleUnits: number;
  readonly references: number;
  readonly tables: number;
  readonly numbers: number;
  readonly unexplained: number;
  readonly diagnostics: number;
}

const SUMMARY = `SELECT part, title, region, year, sections, measures, qualitative_targets, deadlines, responsible_units,
  policy_references, tables, numbers, unexplained, diagnostics FROM document_view WHERE id = ?`;

/** The summary of a document that is in the database. */
export function readSummary(db: Database, id: string, file: string): DocumentSummary {
  const parsed = Summary.safeParse(row(db, SUMMARY, id));
  if (!parsed.success)
    throw new StoreError('damaged-record', `The database ${file} cannot say what it holds of document ${id}.`);
  const { part, title, region, year, ...data } = parsed.data;
  const { qualitative_targets, responsible_units, policy_references, ...counts } = data;
  return {
    part,
    title,
    region,
    year,
    counts: {
      ...counts,
      qualitativeTargets: qualitative_targets,
      responsibleUnits: responsible_units,
      references: policy_references,
    },
  };
}
