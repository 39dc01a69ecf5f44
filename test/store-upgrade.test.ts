import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Document } from '../src/model/index.js';
import { indexQuery, queryParts } from '../src/search/query.js';
import { searchTerms } from '../src/search/terms.js';
import { fillSearchIndex, openLibrary, openStore } from '../src/store/index.js';
import { APPLICATION_ID } from '../src/store/schema.js';
import { openSqlite } from '../src/store/sqlite.js';
import { MIGRATIONS } from '../src/store/steps/index.js';
import { goldDocument, NAMES } from './fixtures/gold-document.js';
import { prepared } from './fixtures/prepared.js';
import { scratchFolder } from './fixtures/scratch.js';

/** A database of the first version with a notice in it, its blocks as that version wrote them. */
function firstVersion({ id, source, text, blocks, measures }: Document): string {
  const file = join(scratchFolder(), 'plans.db');
  const db = openSqlite(file);
  db.exec(String(MIGRATIONS[0]));
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

  it('has the tables, indexes and views that a new one is made with', () => {
    const layout = (file: string): unknown[] => {
      openStore(file, { termsOf: searchTerms }).close();
      const db = openSqlite(file, { readonly: true });
      const found = db.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name').raw().all();
      db.close();
      return found;
    };
    const made = layout(join(scratchFolder(), 'new.db'));
    expect(made.length).toBeGreaterThan(30);
    expect(layout(firstVersion(goldDocument(NAMES[0])))).toEqual(made);
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

/** Puts what a database holds into one as an older version made it, as far as that version knew of it. */
function olderVersion(version: number, today: string): string {
  const file = join(scratchFolder(), 'older.db');
  const db = openSqlite(file);
  for (const step of MIGRATIONS.slice(0, version)) db.exec(String(step));
  db.pragma(`application_id = ${APPLICATION_ID}`);
  db.pragma(`user_version = ${version}`);
  db.pragma('foreign_keys = OFF');
  db.exec(`ATTACH '${today}' AS today`);
  const columnsOf = (table: string): string[] =>
    (db.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name);
  const namesOf = (schema: string, type: string): string[] =>
    db.prepare(`SELECT name FROM ${schema}.sqlite_schema WHERE type = '${type}'`).pluck().all() as string[];
  const kept = new Set(namesOf('today', 'view'));
  for (const table of namesOf('main', 'table').filter((name) => kept.has(name))) {
    const known = new Set(
      db.prepare(`SELECT name FROM pragma_table_info('${table}', 'today')`).pluck().all() as string[],
    );
    const columns = columnsOf(`'${table}'`).filter((name) => known.has(name));
    // The first version knew a strength of every value.
    const values = columns.map((name) => (name === 'strength' && version < 12 ? "ifnull(strength, 'expected')" : name));
    db.exec(`INSERT INTO main.${table} (${columns}) SELECT ${values} FROM today.${table}`);
  }
  if (version > 8)
    db.exec(`INSERT INTO document_counts (document, ${COUNTED}) SELECT id, ${COUNTED} FROM today.document_view`);
  db.close();
  return file;
}
const COUNTED =
  'sections, measures, deadlines, responsible_units, policy_references, tables, numbers, unexplained, diagnostics';

/** The last that kept a row for each record under its full identifiers. */
const BEFORE_SHAPES = MIGRATIONS.findIndex((step) => typeof step !== 'string');

describe('a database that kept its records under full identifiers', () => {
  const overlapping = ((document: Document): Document => ({
    ...document,
    tasks: document.tasks.map((task, at) =>
      at === 1 ? { ...task, span: document.tasks[0]?.span ?? task.span } : task,
    ),
  }))(goldDocument(NAMES[1]));
  const documents = [goldDocument(NAMES[0]), overlapping, goldDocument(NAMES[2])];
  const today = (): string => {
    const file = join(scratchFolder(), 'today.db');
    const store = openStore(file, { termsOf: searchTerms });
    for (const document of documents) store.keep([prepared(document)], 'r1');
    store.close();
    return file;
  };
  const byPath = [...documents].sort((a, b) => (a.source.path < b.source.path ? -1 : 1));

  it('gives every document as it was', () => {
    const store = openStore(olderVersion(BEFORE_SHAPES, today()), { termsOf: searchTerms });
    onTestFinished(() => store.close());
    expect([...store.documents()]).toEqual(byPath);
  });

  /** Puts a document into the search index as older versions did, under a number of its own. */
  function index(file: string, number: number, { id, text }: Document): void {
    const db = openSqlite(file);
    db.prepare('INSERT INTO searchable (number, document) VALUES (?, ?)').run(number, id);
    db.prepare('INSERT INTO search_terms (rowid, terms) VALUES (?, ?)').run(number, searchTerms(text));
    db.close();
  }

  it('finds what it found, and then what was not in its search index', () => {
    const [first, second, third] = documents as [Document, Document, Document];
    const file = olderVersion(BEFORE_SHAPES, today());
    index(file, 2, third);
    index(file, 7, first);
    const store = openStore(file, { termsOf: searchTerms });
    onTestFinished(() => store.close());
    const found = (words: string) => [...store.find(indexQuery(queryParts(words)), {}, 10)].map(({ id }) => id);
    const words = ['所有', '山东', '留守'];
    expect(store.countWaiting()).toBe(1);
    expect(words.map(found)).toEqual([[first.id], [], [third.id]]);
    fillSearchIndex(file, searchTerms);
    expect(words.map(found)).toEqual([[first.id], [second.id], [third.id]]);
  });

  it.each(Array.from({ length: BEFORE_SHAPES - 1 }, (_, i) => i + 1))(
    'of version %i keeps texts, headings and sentences',
    (version) => {
      const store = openStore(olderVersion(version, today()), { termsOf: searchTerms });
      onTestFinished(() => store.close());
      const found = [...store.documents()];
      expect(found.map(({ text, sections }) => [text, sections])).toEqual(
        byPath.map(({ text, sections }) => [text, sections]),
      );
      expect(found.map(({ tasks }) => tasks.map(({ id, text, span }) => [id, text, span]))).toEqual(
        byPath.map(({ tasks }) => tasks.map(({ id, text, span }) => [id, text, span])),
      );
    },
  );
});
