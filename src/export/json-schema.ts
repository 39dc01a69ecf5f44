import { z } from 'zod';
import { DocumentLine, Export } from '../model/index.js';

/** Goes up with `version` of the export: what was valid may then be so no longer. */
const VERSION = 1;

const describe = (schema: z.ZodType, name: string, title: string): string => {
  const described = { title, ...z.toJSONSchema(schema) };
  return `${JSON.stringify({ $id: `urn:plan-extract:schema:${name}:${VERSION}`, ...described }, null, 2)}\n`;
};

/** The JSON Schemas of what is exported, by file name, as they stand in `schemas/`. */
export const jsonSchemas = (): Readonly<Record<string, string>> => ({
  'plan-extract.schema.json': describe(Export, 'plan-extract', 'What plan-extract export --format json writes'),
  'document.schema.json': describe(
    DocumentLine,
    'document',
    'A line of plan-extract map, and of export --format jsonl',
  ),
});
