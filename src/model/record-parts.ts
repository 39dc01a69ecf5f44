import { z } from 'zod';
import { Span } from './span.js';

/** Where a record stands in the text. */
export const spanOf = (what: string) => Span.describe(`place of the ${what} in the text of the document`);

/** A calendar day, `YYYY-MM-DD`. */
export const IsoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** How a value that does not stand in the record's own text was arrived at: which field, by which step, read from where. */
export const Inference = z.strictObject({
  field: z.string().describe('field that was filled in'),
  by: z.string().describe('step that filled it in'),
  span: spanOf('words that it was read from').nullable(),
});
export type Inference = Readonly<z.infer<typeof Inference>>;

/** What every record read out of a sentence or cell carries; `text` is `document.text.slice(span.start, span.end)`. */
export const anchored = {
  id: z.string().describe('identifier, the same wherever this file is read'),
  section: z.string().nullable().describe('section that it stands in'),
  span: spanOf('words'),
  text: z.string().describe('the words of the document, exactly'),
};
/** What every record carries that a rule has read. */
export const task = z.string().nullable().describe('task that it stands in');
export const rule = z.string().describe('rule that read it');
export const inferred = z
  .array(Inference)
  .describe('fields whose value does not stand in the words themselves, and where it is from');

/** How strongly a commitment is put: binding (必须, 确保, 约束性), expected (达到, 预期性), striving (力争), encouraged (鼓励, 试点). */
export const Strength = z.enum(['binding', 'expected', 'striving', 'encouraged']);
export type Strength = z.infer<typeof Strength>;
export const strength = Strength.describe('how strongly it is put: binding, expected, striving or encouraged');

export const Status = z.enum(['target', 'achieved', 'descriptive']);
export type Status = z.infer<typeof Status>;

/** The time that a value is for: of a result the time it was reached in, of a target until when. */
export const MeasuredTime = z.strictObject({
  start: IsoDate.nullable().describe('first day of the time that the value is for'),
  end: IsoDate.nullable().describe('last day of the time that the value is for'),
});
export type MeasuredTime = Readonly<z.infer<typeof MeasuredTime>>;
