import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Document, NO_ORIGIN } from '../src/model/index.js';
import { searchTerms } from '../src/search/terms.js';
import { openLibrary, openStore, type Store } from '../src/store/index.js';
import { makeLookups, setLookupsAside } from '../src/store/lookups.js';
import { openSqlite } from '../src/store/sqlite.js';
import { goldDocument, NAMES } from './fixtures/gold-document.js';
import { prepared } from './fixtures/prepared.js';
import { scratchFolder } from './fixtures/scratch.js';

const newFile = (): string => join(scratchFolder(), 'plans.db');

const open = (file: string): Store => openStore(file, { termsOf: searchTerms });

function opened(file = newFile()): Store {
  const store = open(file);
  onTestFinished(() => store.close());
  return store;
}

/** A small document of our own: `path` holds `content`, whose digest is stood in for by the content itself. */
function small(path: string, content: string): Document {
  const whole = { start: 0, end: content.length };
  const anchored = {
    id: `${content}-t`,
    section: `${content}-s2`,
    span: whole,
    text: content,
    strength: 'expected',
  } as const;
  const task = { ...anchored, kind: 'work', item: anchored.id } as const;
  return Document.parse({
    ...goldDocument(NAMES[3]),
    id: `id-${content}`,
    source: {
      path,
      part: null,
      sha256: content,
      bytes: content.length,
      mediaType: 'text/plain',
      encoding: 'utf-8',
      ...NO_ORIGIN,
    },
    text: content,
    blocks: [{ role: 'paragraph', span: whole, where: null }],
    // The child before its parent: the order is the document's business.
    sections: [
      { id: `${content}-s2`, parent: `${content}-s1`, level: 2, marker: '(一)', number: 1, title: '机构', span: whole },
      { id: `${content}-s1`, parent: null, level: 1, marker: '一、', number: 1, title: '养老', span: whole },
    ],
    tasks: [task],
    measures: [
      {
        ...anchored,
        confidence: 1,
        id: `${content}-m`,
        task: task.id,
        subject: '床位',
        indicator: '养老床位数',
        op: 'range',
        value: 0.1,
        upper: 1e15,
        unit: '张',
        compared: { value: 0.1, upper: 1e15, unit: '张' },
        per: null,
        base: null,
        scope: null,
        status: 'target',
        due: '2018-12-31',
        period: { start: '2018-01-01', end: '2018-12-31' },
        change: { direction: 'rise', from: '较上年' },
        tier: 'stretch',
        basis: '同口径',
        rule: 'measure/test',
        reviewed: null,
        inferred: [
          { field: 'due', by: 'resolve/year', span: whole },
          { field: 'subject', by: 'resolve/ellipsis', span: null },
        ],
      },
    ],
    deadlines: [],
    responsibleUnits: [],
    references: [],
    tables: [
      {
        span: whole,
        title: null,
        columns: ['序号', '备注', '1'],
        rows: [
          {
            category: null,
            task: 'a',
            target: null,
            allocation: null,
            responsible: ['甲', '乙'],
            备注: null,
            '1': ['x'],
          },
          { category: null, task: null, target: null, allocation: null, responsible: null },
        ],
      },
      { span: whole, title: 'leer', columns: [], rows: [] },
    ],
    numbers: [{ span: whole, text: content, class: 'unexplained', record: null }],
    diagnostics: [{ severity: 'warning', code: 'odd', message: 'odd', span: null }],
  });
}

const ingest = (store: Store, documents: readonly Document[], rules = 'r1') =>
  documents.flatMap((document) => {
    const { path, sha256 } = document.source;
    return store.recognise({ path, sha256, rulesVersion: rules }) ?? store.keep([prepared(document)], rules);
  });

const pathsIn = (file: string) => {
  const db = openSqlite(file, { readonly: true });
  const found = db.prepare('SELECT path, document FROM document_paths ORDER BY path').all();
  db.close();
  return found;
};

describe('what is kept', () => {
  it('comes back as it was, character for character', () => {
    const store = opened();
    const documents = [small('seeds/9.txt', 'a\u0000b 𠮷😀'), ...NAMES.map(goldDocument)];
    ingest(store, documents);
    const sorted = [...documents].sort((a, b) => (a.source.path < b.source.path ? -1 : 1));
    expect([...store.documents()].map((one) => JSON.stringify(one))).toEqual(sorted.map((one) => JSON.stringify(one)));
  });

  it('is in order of code units, not of bytes or of a language', () => {
    const store = opened();
    ingest(
      store,
      ['b', 'a', 'B', '乙', '\u{20000}', '\uff01', 'é'].map((name) => small(name, `text of ${name}`)),
    );
    const paths = [...store.documents()].map(({ source }) => source.path);
    expect(paths).toEqual(['B', 'a', 'b', 'é', '乙', '\u{20000}', '\uff01']);
  });

  it('is replaced when the rules are others, and left when they are the same', () => {
    const store = opened();
    const document = small('a.txt', 'A');
    expect(ingest(store, [document])).toMatchObject([{ state: 'new' }]);
    expect(ingest(store, [document])).toMatchObject([{ state: 'unchanged' }]);
    const better = { ...document, measures: [] };
    expect(ingest(store, [better], 'r2')).toMatchObject([{ state: 'replaced' }]);
    expect([...store.documents()]).toEqual([better]);
  });

  it('leaves nothing behind when a file holds other bytes', () => {
    const file = newFile();
    const store = opened(file);
    ingest(store, [small('a.txt', 'A')]);
    expect(ingest(store, [{ ...small('a.txt', 'B'), measures: [], tasks: [], tables: [] }])).toMatchObject([
      { state: 'replaced' },
    ]);
    const db = openSqlite(file, { readonly: true });
    onTestFinished(() => void db.close());
    const count = (table: string): unknown => db.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
    // The one inference is the document's own.
    expect(['documents', 'sections', 'measures', 'tasks', 'tables', 'table_rows', 'inferences'].map(count)).toEqual([
      1, 2, 0, 0, 0, 0, 1,
    ]);
    expect(db.pragma('foreign_key_check')).toEqual([]);
  });

  it('is all of a document or nothing', () => {
    const store = opened();
    const document = small('a.txt', 'A');
    ingest(store, [document]);
    const broken = { ...small('a.txt', 'B'), measures: [{ ...small('a.txt', 'B').measures[0], unit: null }] };
    expect(() => store.keep([prepared(broken as unknown as Document)], 'r1')).toThrow(/NOT NULL/);
    expect([...store.documents()]).toEqual([document]);
  });

  it('belongs to what its document holds', () => {
    const lost = { ...small('a.txt', 'B'), tasks: [{ ...small('a.txt', 'B').tasks[0], section: 'nowhere' }] };
    expect(() => prepared(lost as Document)).toThrow(/belongs to nowhere/);
  });
});

describe('the indexes that questions are answered by', () => {
  const indexesIn = (file: string): readonly unknown[] => {
    const db = openSqlite(file, { readonly: true });
    const found = db.prepare("SELECT sql FROM sqlite_schema WHERE type = 'index' ORDER BY name").pluck().all();
    const notes = db.prepare('SELECT tbl, idx, stat FROM sqlite_stat1 ORDER BY tbl, idx').raw().all();
    db.close();
    return [...found, ...notes];
  };
  const all = (): readonly unknown[] => {
    const file = newFile();
    open(file).close();
    return indexesIn(file);
  };
  const expecting = (file: string, documents: number): Store => {
    const store = opened(file);
    store.expect(documents);
    return store;
  };

  it('are set aside while many documents are kept, and are there afterwards', () => {
    const file = newFile();
    const store = expecting(file, 100);
    ingest(store, [small('a.txt', 'A'), small('b.txt', 'B')]);
    expect(indexesIn(file).length).toBeLessThan(all().length);
    store.close();
    expect(indexesIn(file)).toEqual(all());
  });

  it('are there again after an ingest that was ended before its time', () => {
    const file = newFile();
    ingest(expecting(file, 100), [small('a.txt', 'A')]);
    const left = newFile();
    for (const end of ['', '-wal']) copyFileSync(file + end, left + end);
    expect(indexesIn(left).length).toBeLessThan(all().length);
    opened(left);
    expect(indexesIn(left)).toEqual(all());
  });

  it('are there, with what SQLite is told of them, after making them was ended before its time', () => {
    const file = newFile();
    open(file).close();
    const db = openSqlite(file);
    setLookupsAside(db, 100);
    db.exec('DELETE FROM sqlite_stat1');
    const exec = db.exec.bind(db);
    db.exec = (sql) => {
      exec(sql);
      if (sql.includes('measures_due')) throw new Error('ended');
      return db;
    };
    expect(() => makeLookups(db)).toThrow('ended');
    db.close();
    opened(file);
    expect(indexesIn(file)).toEqual(all());
  });

  it('stay where few documents come, or few to those that are kept', () => {
    const file = newFile();
    const store = expecting(file, 5);
    ingest(
      store,
      Array.from({ length: 40 }, (_, i) => small(`${i}.txt`, `text ${i}`)),
    );
    store.expect(60);
    expect(indexesIn(file)).toEqual(all());
  });

  it('are not needed to take a document out', () => {
    const store = expecting(newFile(), 100);
    ingest(store, [small('a.txt', 'A'), small('b.txt', 'B')]);
    store.forget('a.txt');
    expect([...store.documents()].map(({ source }) => source.path)).toEqual(['b.txt']);
  });
});

describe('the same bytes under several names', () => {
  const [a, b, c] = ['a.txt', 'b.txt', 'c.txt'].map((path) => small(path, 'SAME'));
  const all = [a, b, c] as readonly Document[];

  it('are one document, whatever the order of arrival', () => {
    const orders = [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
    ];
    const outcomes = orders.map((order) => {
      const file = newFile();
      const store = opened(file);
      ingest(
        store,
        order.flatMap((index) => all[index] ?? []),
      );
      return JSON.stringify([[...store.documents()], pathsIn(file)]);
    });
    expect(new Set(outcomes).size).toBe(1);
    expect(JSON.parse(outcomes[0] ?? '')).toMatchObject([
      [{ source: { path: 'a.txt' } }],
      [{ path: 'a.txt' }, { path: 'b.txt' }, { path: 'c.txt' }],
    ]);
  });

  it('say each time of which file they are the duplicate', () => {
    const store = opened();
    expect(ingest(store, all)).toMatchObject([
      { state: 'new' },
      { state: 'duplicate', duplicateOf: 'a.txt' },
      { state: 'duplicate', duplicateOf: 'a.txt' },
    ]);
    expect(ingest(store, all).map(({ state }) => state)).toEqual(['unchanged', 'duplicate', 'duplicate']);
    expect(ingest(store, all, 'r2').map(({ state }) => state)).toEqual(['reread', 'duplicate', 'duplicate']);
  });

  it('live on under the next name when one of the files changes', () => {
    const store = opened();
    ingest(store, all);
    ingest(store, [small('a.txt', 'OTHER')]);
    expect([...store.documents()].map(({ source }) => [source.path, source.sha256])).toEqual([
      ['a.txt', 'OTHER'],
      ['b.txt', 'SAME'],
    ]);
  });

  it('take a name over from the document that had it', () => {
    const store = opened();
    ingest(store, [small('a.txt', 'SAME'), small('b.txt', 'OTHER')]);
    expect(ingest(store, [small('b.txt', 'SAME')])).toMatchObject([{ state: 'duplicate', duplicateOf: 'a.txt' }]);
    expect([...store.documents()].map(({ text }) => text)).toEqual(['SAME']);
  });
});

describe('for those who write SQL', () => {
  const query = (sql: string): unknown[] => {
    const file = newFile();
    const store = opened(file);
    ingest(store, [small('a.txt', 'A')]);
    const db = openSqlite(file, { readonly: true });
    onTestFinished(() => void db.close());
    return db.prepare(sql).all();
  };

  it('a measure stands with its plan, place, year and headings', () => {
    const [measure] = query('SELECT * FROM measure_view');
    expect(measure).toMatchObject({
      title: '2018年全市民政工作要点',
      region: '镇江市',
      year: 2018,
      section_path: '一、养老 › (一)机构',
      indicator: '养老床位数',
      op: 'range',
      value: 0.1,
      upper: 1e15,
      quote: 'A',
      path: 'a.txt',
    });
  });

  it('a document stands with its counts', () => {
    expect(query('SELECT sections, measures, tables, unexplained FROM document_view')).toEqual([
      { sections: 2, measures: 1, tables: 2, unexplained: 1 },
    ]);
  });

  it.each(['measure_view', 'deadline_view', 'unit_view', 'document_view'])('%s can be read', (view) => {
    expect(() => query(`SELECT * FROM ${view}`)).not.toThrow();
  });
});

const hasPython = spawnSync('python3', ['-c', 'import sqlite3']).status === 0;

it.skipIf(!hasPython)('other programs, with the SQLite that they bring, find nothing wrong with a database', () => {
  const file = newFile();
  const store = open(file);
  ingest(store, [small('a.txt', 'A'), ...NAMES.map(goldDocument)]);
  store.close();
  const check =
    "import sqlite3, sys; print(*sqlite3.connect(sys.argv[1]).execute('PRAGMA integrity_check').fetchall())";
  expect(execFileSync('python3', ['-c', check, file], { encoding: 'utf8' }).trim()).toBe("('ok',)");
});

describe('a database that cannot be used is refused, and not touched', () => {
  const made = (...statements: readonly string[]): string => {
    const file = newFile();
    const db = openSqlite(file);
    for (const one of statements) db.exec(one);
    db.close();
    return file;
  };
  const ours = (...statements: readonly string[]): string => {
    const file = newFile();
    const store = open(file);
    store.keep([prepared(small('a.txt', 'A'))], 'r1');
    store.close();
    const db = openSqlite(file);
    for (const one of statements) db.exec(one);
    db.close();
    return file;
  };

  it.each([
    ['is not SQLite', () => text(), 'not-a-database', /not an SQLite database.*--db/],
    ['is of another program', () => made('CREATE TABLE x (y)'), 'foreign-database', /another program/],
    ['is of a newer version', () => ours('PRAGMA user_version = 99'), 'newer-version', /version 99.*Upgrade/],
    ['is in no folder', () => join(scratchFolder(), 'no', 'plans.db'), 'cannot-open', /cannot be opened/],
  ])('one that %s', (_, make, code, message) => {
    const file = make();
    for (const openAny of [open, openLibrary])
      expect(() => openAny(file)).toThrow(
        expect.objectContaining({ name: 'StoreError', code, message: expect.stringMatching(message) }),
      );
    expect(() => open(file)).toThrow(file);
  });

  const text = (): string => {
    const file = join(scratchFolder(), 'notes.txt');
    writeFileSync(file, '一、工作要点\n'.repeat(200));
    return file;
  };

  it('one that is a folder', () => {
    for (const openAny of [open, openLibrary])
      expect(() => openAny(scratchFolder())).toThrow(/Check that it is a file/);
  });

  it('one that holds nothing yet, when it is to be read', () => {
    const file = join(scratchFolder(), 'empty.db');
    writeFileSync(file, '');
    expect(() => openLibrary(file)).toThrow(/is empty.*ingest/);
  });

  it.each([
    ["UPDATE kept_measures SET op = '!!'", /measures\.0\.op/],
    ["UPDATE kept_measures SET due = 'tomorrow'", /measures\.0\.due/],
    ["UPDATE kept_blocks SET blocks = json_set(blocks, '$[0][1]', -5)", /blocks\.0\.span\.start/],
    ["UPDATE kept_blocks SET blocks = '{}'", /blocks: /],
    ["UPDATE kept_numbers SET numbers = '[1]'", /numbers\.0: /],
    ["UPDATE kept_measures SET inferred = 'x'", /measures\.0\.inferred: /],
    ["UPDATE kept_documents SET inferred = '7'", /metadata\.inferred: /],
    [
      "INSERT INTO kept_reviews SELECT key, 0, '', '', '', '', 0, 1, '', '', '', '', '', 'x' FROM kept_documents",
      /reviews\.0/,
    ],
    ["UPDATE kept_table_rows SET responsible = '7'", /tables\.0\.rows\.0\.responsible/],
  ])('a record that was spoilt: %s', (statement, where) => {
    const library = openLibrary(ours(statement));
    onTestFinished(() => library.close());
    expect(() => [...library.documents()]).toThrow(
      expect.objectContaining({ code: 'damaged-record', message: expect.stringMatching(where) }),
    );
    // What other rules read takes its place.
    const store = opened(library.file);
    expect(ingest(store, [small('a.txt', 'A')], 'r2')).toMatchObject([{ state: 'replaced' }]);
    expect([...store.documents()]).toEqual([small('a.txt', 'A')]);
  });
});
