import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openSqlite } from '../../src/store/sqlite.js';
import { folderWithNotices, ingestJson, planExtract } from '../fixtures/command-line.js';
import { scratchFolder } from '../fixtures/scratch.js';

const states = (report: { documents: { state: string }[] }): string[] => report.documents.map(({ state }) => state);
const codes = (report: { failures: { code: string }[] }): string[] => report.failures.map(({ code }) => code);
const ONE = '003_0ca336225dd744dd.txt';

describe('a folder of notices', () => {
  it('comes into the database, with a table of what was found', () => {
    const folder = folderWithNotices();
    const { status, stdout, stderr } = planExtract(folder, ['ingest', 'seeds/']);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^state +title +region +year +sections +measures +qualitative +deadlines +units +references/,
    );
    expect(stdout.match(/^new /gm)).toHaveLength(5);
    expect(stdout).toMatch(/^total +5 documents/m);
    expect(stdout).toContain('database: out/plans.db');
    const db = openSqlite(join(folder, 'out/plans.db'), { readonly: true });
    onTestFinished(() => void db.close());
    expect(db.prepare('SELECT count(*) FROM documents').pluck().get()).toBe(5);
    expect(readdirSync(join(folder, 'out'))).toEqual(['plans.db']);
  });

  it('lines up columns that hold Chinese', () => {
    const folder = folderWithNotices();
    const [head = '', ...rows] = planExtract(folder, ['ingest', 'seeds']).stdout.split('\n').slice(0, 6);
    // A Chinese character or quotation mark of Chinese width is two columns; the year stands under its head.
    const columnOf = (row: string, words: string): number =>
      [...row.slice(0, row.indexOf(words))].reduce((sum, one) => sum + (/\p{Script=Han}/u.test(one) ? 2 : 1), 0);
    for (const row of rows) {
      const year = / (?<year>20\d\d) {2}/.exec(row)?.groups?.year ?? '';
      expect(columnOf(row, ` ${year}  `)).toBe(columnOf(head, ' year'));
    }
  });

  it('is not read again when nothing has changed', () => {
    const folder = folderWithNotices();
    planExtract(folder, ['ingest', 'seeds']);
    const before = planExtract(folder, ['export']).stdout;
    const again = ingestJson(folder, './seeds//');
    expect(states(again.report)).toEqual(Array(5).fill('unchanged'));
    expect(planExtract(folder, ['export']).stdout).toBe(before);
  });

  it('is read again where a file has changed', () => {
    const folder = folderWithNotices();
    planExtract(folder, ['ingest', 'seeds']);
    appendFileSync(join(folder, 'seeds', ONE), '\n补充一句。');
    const { report } = ingestJson(folder, 'seeds');
    expect(states(report)).toEqual(['unchanged', 'unchanged', 'unchanged', 'replaced', 'unchanged']);
    expect(report.totals.documents).toBe(5);
  });

  it('may be named in parts, twice, by pattern or through a link that loops', () => {
    const folder = folderWithNotices();
    mkdirSync(join(folder, 'seeds/deeper/.hidden'), { recursive: true });
    renameSync(join(folder, 'seeds', ONE), join(folder, 'seeds/deeper', ONE));
    writeFileSync(join(folder, 'seeds/deeper/.hidden/secret.txt'), 'not meant');
    symlinkSync('..', join(folder, 'seeds/deeper/up'));
    symlinkSync(ONE, join(folder, 'seeds/deeper/again.txt'));
    const { report, status } = ingestJson(folder, 'seeds', `seeds/deeper/${ONE}`, './seeds/00[01]*.txt', 'seeds/**');
    expect(status).toBe(0);
    expect(report.skipped).toEqual(['seeds/deeper/up']);
    expect(report.documents.map(({ path }: { path: string }) => path)).toEqual([
      'seeds/000_693441ef70e9baa8.txt',
      'seeds/001_d3f62ad9a67a42d2.txt',
      'seeds/002_879d82fde0c85cae.txt',
      'seeds/004_5ccc3f5ad1535a45.txt',
      `seeds/deeper/${ONE}`,
      'seeds/deeper/again.txt',
    ]);
  });

  it('tells which files in it are of other formats', () => {
    const folder = folderWithNotices();
    for (const name of ['a.pptx', 'b.json']) writeFileSync(join(folder, 'seeds', name), 'x');
    const { status, stdout } = planExtract(folder, ['ingest', 'seeds']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/skipped \(.+\): 2\n {2}seeds\/a\.pptx\n {2}seeds\/b\.json/);
  });
});

describe('the same notice under two names', () => {
  it('is kept once and told of, in whatever order the two are named', () => {
    const folder = folderWithNotices();
    copyFileSync(join(folder, 'seeds', ONE), join(folder, 'copy.txt'));
    const { status, report } = ingestJson(folder, `seeds/${ONE}`, 'copy.txt');
    expect(status).toBe(0);
    expect(report.documents).toMatchObject([
      { path: 'copy.txt', state: 'new' },
      { path: `seeds/${ONE}`, state: 'duplicate', duplicateOf: 'copy.txt' },
    ]);
    expect(report.totals.documents).toBe(1);
    expect(planExtract(folder, ['ingest', 'seeds', 'copy.txt']).stdout).toContain(`seeds/${ONE} = copy.txt`);
  });
});

describe('a file that was renamed', () => {
  it('goes by its new name, and leaves no other behind', () => {
    const folder = folderWithNotices();
    for (const name of ['b.txt', 'a.txt', 'c.txt']) {
      const [before = ONE] = readdirSync(folder).filter((other) => /^[abc]\.txt$/.test(other));
      renameSync(join(folder, before === ONE ? `seeds/${ONE}` : before), join(folder, name));
      const { report, status } = ingestJson(folder, name);
      expect([status, states(report)]).toEqual([0, [before === ONE ? 'new' : 'renamed']]);
    }
    const db = openSqlite(join(folder, 'out/plans.db'), { readonly: true });
    onTestFinished(() => void db.close());
    expect(db.prepare('SELECT path FROM documents UNION ALL SELECT path FROM document_paths').pluck().all()).toEqual([
      'c.txt',
      'c.txt',
    ]);
  });
});

describe('input that cannot be read is named, and the rest is done', () => {
  /** Ingests a real notice together with what `make` puts into the folder. */
  const withGood = (make: (folder: string) => string) => {
    const folder = folderWithNotices();
    const bad = make(folder);
    const { status, stderr, report } = ingestJson(folder, bad, `seeds/${ONE}`);
    expect(status).toBe(1);
    expect(states(report)).toEqual(['new']);
    expect(stderr).toContain(bad.replace(/\/$/, ''));
    expect(report.failures).toHaveLength(1);
    return { ...report.failures[0], stderr };
  };
  const file =
    (name: string, content: string | Uint8Array) =>
    (folder: string): string => {
      writeFileSync(join(folder, name), content);
      return name;
    };
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000a49444154', 'hex');

  it.each<[string, (folder: string) => string, RegExp]>([
    ['a path that does not exist', () => 'nowhere.txt', /no such file/],
    ['a pattern that matches nothing', () => 'none/*.txt', /No file matches/],
    [
      'a pattern that matches other things only',
      (folder) => file('notes.json', 'x')(folder).replace('.', '*.'),
      /matches no .+, only other things: notes\.json/,
    ],
    ['a file of another format', file('a.rtf', '{\\rtf1'), /--convert-to docx/],
    ['an empty file', file('empty.txt', ''), /empty/],
    ['an image named .txt', file('image.txt', png), /image|PNG/i],
    ['bytes of no encoding', file('noise.txt', Buffer.alloc(300, 0xff)), /none of the encodings/],
  ])('%s', (_, make, message) => {
    const failure = withGood(make);
    expect(failure.message).toMatch(message);
    expect(failure.code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(failure.stderr.trim().split('\n')).toHaveLength(1);
  });

  it('a folder without notices, saying what is there instead', () => {
    const failure = withGood((folder) => {
      mkdirSync(join(folder, 'pictures'));
      writeFileSync(join(folder, 'pictures/a.jpg'), 'x');
      return 'pictures/';
    });
    expect(failure).toMatchObject({ path: 'pictures', code: 'no-notices' });
    expect(failure.message).toContain('pictures/a.jpg');
  });

  it('a pipe', ({ skip }) => {
    const failure = withGood((folder) => {
      if (spawnSync('mkfifo', [join(folder, 'pipe')]).status !== 0) skip('this system makes no pipes');
      return 'pipe';
    });
    expect(failure.code).toBe('not-a-file');
  });

  it('a file that is too large to be a notice', () => {
    expect(withGood(file('large.txt', Buffer.alloc(64 * 1024 * 1024 + 1, 0x20)))).toMatchObject({ code: 'too-large' });
  });

  it('a file without read permission', ({ skip }) => {
    const folder = folderWithNotices();
    chmodSync(folder, 0o777);
    for (const name of readdirSync(join(folder, 'seeds'))) chmodSync(join(folder, 'seeds', name), 0o644);
    chmodSync(join(folder, 'seeds', ONE), 0o000);
    // Permissions do not bind root, so that the program is started as nobody.
    const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    if (planExtract(folder, ['--version'], nobody).status !== 0) skip('the program cannot be started as another user');
    const { status, stderr, stdout } = planExtract(folder, ['ingest', 'seeds', '--json'], nobody);
    expect(status).toBe(1);
    expect(stderr).toContain(`seeds/${ONE}: You may not read it.`);
    expect(JSON.parse(stdout).totals).toMatchObject({ documents: 4, failed: 1 });
  });

  it('and repeats every failure in the summary', () => {
    const folder = folderWithNotices();
    const { stdout, status } = planExtract(folder, ['ingest', 'nowhere.txt', 'seeds', 'gone.txt']);
    expect(status).toBe(1);
    expect(stdout).toMatch(/failed: 2\n {2}nowhere\.txt: .+\[path-not-found\]\n {2}gone\.txt: /);
    expect(stdout.match(/^new /gm)).toHaveLength(5);
  });

  it('and stores nothing when there is nothing else', () => {
    const folder = scratchFolder();
    const { stdout, status } = planExtract(folder, ['ingest', 'nowhere.txt']);
    expect([status, readdirSync(folder)]).toEqual([1, []]);
    expect(stdout).toContain('Nothing was stored.');
  });
});

it('a file of one line of 5 MB is read', () => {
  const folder = scratchFolder();
  writeFileSync(join(folder, 'long.txt'), '全省护理型床位占比达到30%以上,'.repeat(125_000));
  const { status, report } = ingestJson(folder, 'long.txt');
  expect([status, states(report), codes(report)]).toEqual([0, ['new'], []]);
});

describe('a database that cannot be written', () => {
  it.each<[string, (file: string) => void, RegExp]>([
    [
      'because it is none',
      (file) => writeFileSync(file, '一'.repeat(1000)),
      /out\/plans\.db is not an SQLite database/,
    ],
    [
      'because it is of a newer version',
      (file) => {
        const db = openSqlite(file);
        db.pragma(`application_id = ${0x504c4e58}`);
        db.pragma('user_version = 99');
        db.close();
      },
      /out\/plans\.db has version 99.*Upgrade plan-extract/,
    ],
    [
      'because another program holds it',
      (file) => {
        const db = openSqlite(file);
        db.exec('CREATE TABLE x (y); BEGIN EXCLUSIVE');
        onTestFinished(() => void db.close());
      },
      /out\/plans\.db is locked by another program.*try again/,
    ],
  ])('is named, %s', (_, spoil, message) => {
    const folder = folderWithNotices();
    mkdirSync(join(folder, 'out'));
    spoil(join(folder, 'out/plans.db'));
    const { status, stderr } = planExtract(folder, ['ingest', 'seeds']);
    expect(stderr).toMatch(message);
    expect(status).toBe(1);
  });
});

describe('what is said along the way', () => {
  it('is said on standard error with --verbose, and kept with --log', () => {
    const folder = folderWithNotices();
    const { stdout, stderr } = planExtract(folder, [
      'ingest',
      'seeds',
      '--json',
      '--verbose',
      '--log',
      'logs/run.jsonl',
    ]);
    expect(JSON.parse(stdout).totals.documents).toBe(5);
    expect(stderr).toMatch(/^[\d:.]{12} debug read path="seeds\/000_/m);
    expect(stderr).not.toContain('{');
    expect(readdirSync(join(folder, 'logs'))).toEqual(['run.jsonl']);
  });
});

it('a program of other rules reads everything again', () => {
  const folder = folderWithNotices();
  planExtract(folder, ['ingest', 'seeds']);
  const db = openSqlite(join(folder, 'out/plans.db'));
  db.exec("UPDATE kept_documents SET rules_version = '0.0.0+older'");
  db.close();
  cpSync(join(folder, 'seeds', ONE), join(folder, 'seeds/zzz.txt'));
  expect(states(ingestJson(folder, 'seeds').report)).toEqual([...Array(5).fill('reread'), 'duplicate']);
});
