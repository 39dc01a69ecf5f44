import { z } from 'zod';
import { Deadline } from './deadline.js';
import { Review } from './decision.js';
import { Diagnostic } from './diagnostic.js';
import { LedgerEntry } from './ledger-entry.js';
import { Measure } from './measure.js';
import { Metadata } from './metadata.js';
import { Block, Section } from './outline.js';
import { QualitativeTarget } from './qualitative-target.js';
import { Reference } from './reference.js';
import { ResponsibleUnit } from './responsible-unit.js';
import { Source } from './source.js';
import { Table } from './table.js';
import { Task } from './task.js';

/** Everything that was read out of one source file. */
export const Document = z.strictObject({
  id: z.string().describe('identifier: the beginning of the digest of the bytes of the file'),
  source: Source.describe('the file that it was read from'),
  text: z.string().describe('all its text; spans count UTF-16 code units in it'),
  metadata: Metadata.describe('what its head and foot say'),
  blocks: z.array(Block).describe('stretches of lines with one role'),
  sections: z.array(Section).describe('headings, as a tree'),
  tasks: z.array(Task).describe('sentences and table rows that commit to work'),
  measures: z.array(Measure).describe('quantities: what is measured, the figure, and what it means'),
  qualitativeTargets: z
    .array(QualitativeTarget)
    .describe('what is to be reached, or was, and told without a number: 与经济增长同步, 正增长, 动态清零'),
  deadlines: z.array(Deadline).describe('times that bound work'),
  responsibleUnits: z.array(ResponsibleUnit).describe('bodies that must or will act'),
  references: z.array(Reference).describe('policies and documents cited'),
  tables: z.array(Table).describe('tables of tasks'),
  numbers: z.array(LedgerEntry).describe('every number of the document, and what it turned out to be'),
  diagnostics: z.array(Diagnostic).describe('what was odd in the source, or could not be read'),
  reviews: z.array(Review).describe('what people have decided about what was read, and what the rules say there'),
});
export type Document = Readonly<z.infer<typeof Document>>;

/** The file that `plan-extract export --format json` writes. */
export const Export = z.strictObject({
  format: z.literal('plan-extract'),
  version: z.literal(1),
  documents: z.array(Document),
});
export type Export = Readonly<z.infer<typeof Export>>;
