import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openSqlite } from '../../src/store/sqlite.js';
import { planExtract, SEEDS } from '../fixtures/command-line.js';
import { scratchFolder } from '../fixtures/scratch.js';

let database: Buffer;
let folder: string;
const report = (...words: readonly string[]) => planExtract(folder, ['report', ...words]);
/** Puts the database of the five notices where it is looked for. */
const ingest = () => {
  mkdirSync(join(folder, 'out'));
  writeFileSync(join(folder, 'out/plans.db'), database);
};

describe('plan-extract report', () => {
  beforeAll(() => {
    const notices = mkdtempSync(join(tmpdir(), 'plan-extract-'));
    planExtract(notices, ['ingest', SEEDS, '--db', 'plans.db']);
    database = readFileSync(join(notices, 'plans.db'));
    rmSync(notices, { recursive: true });
  });
  beforeEach(() => {
    folder = scratchFolder();
  });

  it('writes one file that loads nothing, and says where it is', () => {
    ingest();
    const { status, stdout, stderr } = report();
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^report: out\/report\.html \(5 documents, 0\.\d\d MB\)\n$/);
    const html = readFileSync(join(folder, 'out/report.html'), 'utf8');
    expect(html).toMatch(
      /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-[^' ]+'; /,
    );
    for (const holder of ['Jason Miller', 'Mike Bostock', 'Observable, Inc', 'Tanner Linsley'])
      expect(html).toContain(holder);
    expect(html).not.toMatch(/<(?:link|img|iframe|script[^>]+src)/);
    expect(statSync(join(folder, 'out/report.html')).size).toBeLessThan(1_500_000);
  });

  it('writes the same bytes for the same database', () => {
    ingest();
    const written = () => {
      report('-o', 'one.html');
      return readFileSync(join(folder, 'one.html'));
    };
    expect(written().equals(written())).toBe(true);
  });

  it('writes a folder with a file for each document, the page last', () => {
    ingest();
    const { status, stdout } = report('--split', '--output', 'pages');
    expect([status, stdout]).toEqual([0, 'report: pages/index.html (5 documents)\n']);
    const [data = ''] = readdirSync(join(folder, 'pages')).filter((name) => name !== 'index.html');
    expect(data).toMatch(/^data-[0-9a-f]{16}$/);
    expect(readdirSync(join(folder, 'pages', data)).sort()).toEqual([
      ...[0, 1, 2, 3, 4].map((i) => `document-${i}.js`),
      'rows-0.js',
    ]);
  });

  it('holds only the plans of a region and of years', () => {
    ingest();
    expect(report('--region', '江苏').stdout).toContain('(3 documents');
    expect(report('--region', '江苏', '--from', '2018', '--to', '2018').stdout).toContain('(1 document,');
    expect(report('--region', '3211').stdout).toContain('(1 document,');
    expect(report('--region', '江苏', '--to', '2000').stderr).toMatch(
      /None of the 5 documents in out\/plans\.db is for/,
    );
    const { status, stderr } = report('--region', '西藏');
    expect(status).toBe(1);
    expect(stderr).toMatch(/No plan in out\/plans\.db has the region 西藏/);
  });

  it.each<[string, () => readonly string[], RegExp]>([
    [
      'no database',
      () => ['--db', 'nowhere.db'],
      /There is no database nowhere\.db\. Make it with plan-extract ingest/,
    ],
    [
      'a database without documents',
      () => {
        ingest();
        const db = openSqlite(join(folder, 'out/plans.db'));
        db.pragma('foreign_keys = ON');
        db.exec('DELETE FROM kept_documents');
        db.close();
        return [];
      },
      /The database out\/plans\.db holds no documents\. Read some with plan-extract ingest/,
    ],
    [
      'a file that cannot be written',
      () => {
        ingest();
        mkdirSync(join(folder, 'taken'));
        return ['-o', 'taken'];
      },
      /taken cannot be written: .*--output/,
    ],
  ])('says what to do about %s', (_, words, message) => {
    const { status, stderr } = report(...words());
    expect(status).toBe(1);
    expect(stderr).toMatch(message);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('leaves an older report as it was when the new one fails', () => {
    writeFileSync(join(folder, 'old.html'), 'old');
    expect(report('--db', 'nowhere.db', '-o', 'old.html').status).toBe(1);
    expect(readFileSync(join(folder, 'old.html'), 'utf8')).toBe('old');
    expect(existsSync(join(folder, 'nowhere.db'))).toBe(false);
  });
});
