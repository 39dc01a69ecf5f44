import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Document } from '../src/model/index.js';
import { searchTerms } from '../src/search/terms.js';
import { openLibrary, openStore } from '../src/store/index.js';
import { APPLICATION_ID, MIGRATIONS } from '../src/store/schema.js';
import { openSqlite } from '../src/store/sqlite.js';
import { goldDocument, NAMES } from './fixtures/gold-document.js';
import { prepared } from './fixtures/prepared.js';
import { scratchFolder } from './fixtures/scratch.js';

/** A database of the first version with a notice in it, its blocks as that version wrote them. */
function firstVersion({ id, source, text, blocks, measures }: Document): string {
  const file = join(scratchFolder(), 'plans.db');
  const db = openSqlite(file);
  db.exec(MIGRATIONS[0] ?? '');
  db.pragma(`application_id = ${APPLICATION_ID}`);
  db.pragma('user_version = 1');
  db.prepare(
    `INSERT INTO documents (id, path, sha256, bytes, media_type, encoding, kind, rules_version, text)
     VALUES (?, ?, ?, ?, 'text/plain', 'utf-8', '工作要点', 'r1', ?)`,
  ).run(id, source.path, source.sha256, source.bytes, text);
  db.prepare('INSERT INTO document_paths (path, document) VALUES (?, ?)').run(source.path, id);
  const block = db.prepare('INSERT INTO blocks VALUES (?, ?, ?, ?, ?)');
  blocks.forEach(({ role, span }, i) => void block.run(id, i, role, span.start, span.end));
  const measure = db.prepare(
    `INSERT INTO measures (id, document, position, span_start, span_end, text, op, value, unit, status, strength, rule)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'target', 'expected', 'gold')`,
  );
  measures.forEach(({ id: own, span, text: words, op, value, unit }, i) => {
    measure.run(own, id, i, span.start, span.end, words, op, value, unit);
  });
  db.close();
  return file;
}

describe('a database that an older version has made', () => {
  it('is brought up to date with all that it holds', () => {
    const document = goldDocument(NAMES[0]);
    const file = firstVersion(document);
    expect(() => openLibrary(file)).toThrow(/made by an older plan-extract/);
    const upgrades: number[][] = [];
    const store = openStore(file, { termsOf: searchTerms, onUpgrade: (from, to) => upgrades.push([from, to]) });
    onTestFinished(() => store.close());
    expect(upgrades).toEqual([[1, MIGRATIONS.length]]);
    const [kept] = [...store.documents()];
    expect(kept?.source).toEqual(document.source);
    expect(store.summary(document.id).counts).toMatchObject({ measures: document.measures.length, deadlines: 0 });
    expect(kept?.qualitativeTargets).toEqual([]);
    expect(store.summary(document.id).counts.qualitativeTargets).toBe(0);
    expect(kept?.text).toBe(document.text);
    expect(kept?.blocks).toEqual(document.blocks.map((block) => ({ ...block, where: null })));
    expect(kept?.measures.map(({ id, value, unit }) => ({ id, value, unit }))).toEqual(
      document.measures.map(({ id, value, unit }) => ({ id, value, unit })),
    );
  });

  it('keeps its notices under their paths, and takes new ones', () => {
    const document = goldDocument(NAMES[0]);
    const file = firstVersion(document);
    const store = openStore(file, { termsOf: searchTerms });
    const { path, sha256 } = document.source;
    expect(store.recognise({ path, sha256, rulesVersion: 'r1' })).toMatchObject([{ state: 'unchanged' }]);
    expect(store.keep([prepared(document)], 'r2')).toMatchObject([{ state: 'replaced' }]);
    expect(store.keep([prepared(goldDocument(NAMES[1]))], 'r2')).toMatchObject([{ state: 'new' }]);
    expect([...store.documents()][0]).toEqual(document);
    store.close();
    const db = openSqlite(file, { readonly: true });
    onTestFinished(() => void db.close());
    expect(db.pragma('foreign_key_check')).toEqual([]);
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  });
});
