import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extract } from '../src/pipeline.js';
import { recordsOf } from './fixtures/records.js';

const notices = ['seeds', 'test/notices'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => join(folder, name)),
);

test('there are notices to look at', () => expect(notices.length).toBeGreaterThan(5));

describe.each(notices)('%s', (path) => {
  const document = extract(readFileSync(path), path);
  const records = recordsOf(document);

  test('every record stands in the text where its span says', () => {
    const wrong = records.filter(({ span, text }) => document.text.slice(span.start, span.end) !== text);
    expect(wrong).toEqual([]);
  });

  test('sections span their marker and title', () => {
    for (const { span, marker, title } of document.sections) {
      const printed = document.text.slice(span.start, span.end);
      expect(printed.startsWith(marker ?? '')).toBe(true);
      expect(printed.endsWith(title)).toBe(true);
    }
  });

  test('every character that is not white space lies in exactly one block', () => {
    const blocks = new Uint8Array(document.text.length);
    for (const { span } of document.blocks)
      for (let i = span.start; i < span.end; i++) blocks[i] = (blocks[i] ?? 0) + 1;
    const lost = [...document.text.matchAll(/\S/g)].filter(({ index }) => blocks[index] !== 1);
    expect(lost).toEqual([]);
  });

  test('identifiers are unique, and every reference to one leads somewhere', () => {
    const ids = [
      ...document.sections,
      ...document.tasks,
      ...document.measures,
      ...document.deadlines,
      ...document.responsibleUnits,
      ...document.references,
    ].map((r) => r.id);
    expect(new Set(ids).size).toBe(ids.length);
    const known = new Set([null, ...ids]);
    const uses = [
      ...document.sections.map((s) => s.parent),
      ...[...document.measures, ...document.deadlines, ...document.responsibleUnits].flatMap((r) => [
        r.section,
        r.task,
      ]),
    ];
    expect(uses.filter((id) => !known.has(id))).toEqual([]);
  });
});
