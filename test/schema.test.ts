import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { writeJson } from '../src/export/json.js';
import { jsonSchemas } from '../src/export/json-schema.js';
import { goldDocument, NAMES } from './fixtures/gold-document.js';

const folder = new URL('../schemas/', import.meta.url);

describe('schemas/', () => {
  it('holds what follows from the zod schemas (`npx vitest run test/schema.test.ts --update` writes it)', async () => {
    for (const [name, content] of Object.entries(jsonSchemas()))
      await expect(content).toMatchFileSnapshot(new URL(name, folder).pathname);
  });

  it('names each by an absolute identifier with its version', () => {
    const ids = Object.values(jsonSchemas()).map((content) => String(JSON.parse(content).$id));
    for (const id of ids) expect(new URL(id).href).toMatch(/:\d+$/);
  });

  it('holds nothing else', () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(jsonSchemas()).sort());
  });

  it('takes an export, and refuses one that is not as promised', () => {
    const read = z.fromJSONSchema(JSON.parse(readFileSync(new URL('plan-extract.schema.json', folder), 'utf8')));
    const exported = JSON.parse([...writeJson(NAMES.map(goldDocument))].join(''));
    expect(read.safeParse(exported).error).toBeUndefined();
    const { text: _, ...withoutText } = exported.documents[0];
    for (const spoilt of [
      { ...exported, version: 2 },
      { ...exported, documents: [withoutText] },
    ])
      expect(read.safeParse(spoilt).success).toBe(false);
  });
});
