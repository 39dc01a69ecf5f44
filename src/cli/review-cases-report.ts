import type { Case, Extent } from '../cases/index.js';
import { fieldName, fieldValue } from './language/field-name.js';
import { type PlainMessage, say } from './language/say.js';

/** How much of the notice a passage holds, for people. */
const EXTENTS: Readonly<Record<Extent, PlainMessage>> = {
  sentence: 'the sentence',
  row: 'the row',
  paragraph: 'the paragraph',
  table: 'the table',
  section: 'the section',
};

const shown = (value: unknown): string =>
  value === null || value === undefined
    ? say('nothing')
    : typeof value === 'string'
      ? `«${value}»`
      : JSON.stringify(value);

/** What each field should be, with what was read; of what is to be removed only what was read. */
function fieldLines({ read, should }: Case): readonly string[] {
  const fields = Object.keys(should ?? {}).filter(
    (field) => JSON.stringify(should?.[field] ?? null) !== JSON.stringify(read?.[field] ?? null),
  );
  return fields.map((field) => {
    const value = shown(should?.[field]);
    return `  ${fieldName(field)}: ${read ? say('{value}; the rules read {before}', { value, before: shown(read[field]) }) : value}`;
  });
}

/** A case, for people. */
export function caseReport(one: Case): string {
  const { verdict, kind, quote, extent, passage, notice, holds, otherwise, why } = one;
  const from = [say(EXTENTS[extent]), ...(notice === null ? [] : [notice]), ...(why === null ? [] : [why])].join(', ');
  return [
    `${fieldValue('verdict', verdict)} ${fieldValue('kind', kind)} «${quote}» (${from})`,
    ...passage.split('\n').map((line) => `  | ${line}`),
    ...fieldLines(one),
    ...(holds ? [] : [`  ${say('not read so in this passage alone: the notice around it is needed')}`]),
    ...(otherwise.length > 0
      ? [`  ${say('read otherwise in this passage: {fields}', { fields: otherwise.map(fieldName).join(', ') })}`]
      : []),
    '',
  ].join('\n');
}
