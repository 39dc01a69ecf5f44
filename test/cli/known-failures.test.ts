import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { knownFailures } from '../../src/cli/known-failures.js';
import { openStore } from '../../src/store/index.js';
import { openSqlite } from '../../src/store/sqlite.js';
import { ingestJson, planExtract } from '../fixtures/command-line.js';
import { scratchFolder } from '../fixtures/scratch.js';
import { zipOf } from '../office/package.js';

const NOTICE = '2031年工作要点\n一、任务\n新建床位30张。\n';
const DAMAGED = 'PK\u0003\u0004 only the beginning of an archive';

let folder: string;
const write = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, name), content);
/** An ingest of the folder: its status, what it named, and what it only counted. */
const night = (...words: string[]) => {
  const { status, report } = ingestJson(folder, 'notices', ...words);
  const lines = (failures: readonly { path: string; code: string }[]) =>
    failures.map(({ path, code }) => `${path.replace('notices/', '')} ${code}`);
  return [status, lines(report.failures), lines(report.knownFailures)];
};

beforeEach(() => {
  folder = scratchFolder();
  mkdirSync(join(folder, 'notices'));
  write('notices/a.txt', NOTICE);
  write('notices/b.zip', DAMAGED);
});

describe('a damaged file in a folder that is ingested every night', () => {
  it('is told once, and counted after, with exit status 0', () => {
    expect(night()).toEqual([1, ['b.zip damaged-archive'], []]);
    expect(night()).toEqual([0, [], ['b.zip damaged-archive']]);
    const { stdout, stderr, status } = planExtract(folder, ['ingest', 'notices']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain(
      'failed before, and not tried again (--strict tells why): 1\n  notices/b.zip [damaged-archive]',
    );
  });

  it('is told every time with --strict and with --force', () => {
    for (const words of [[], ['--strict'], ['--force'], ['--strict']])
      expect(night(...words)).toEqual([1, ['b.zip damaged-archive'], []]);
    expect(night()[0]).toBe(0);
  });

  it('is known by its content: by another name it is no news, and by the same name another content is', () => {
    night();
    renameSync(join(folder, 'notices/b.zip'), join(folder, 'notices/c.zip'));
    expect(night()).toEqual([0, [], ['c.zip damaged-archive']]);
    expect(planExtract(folder, ['ingest', 'notices', '--strict']).stderr).toMatch(
      /^notices\/c\.zip .*\[damaged-archive\]/,
    );
    write('notices/c.zip', `${DAMAGED}!`);
    expect(night()).toEqual([1, ['c.zip damaged-archive'], []]);
  });

  it('is named under each of its names in the run that meets it first', () => {
    write('notices/c.zip', DAMAGED);
    expect(night()).toEqual([1, ['b.zip damaged-archive', 'c.zip damaged-archive'], []]);
    expect(night()).toEqual([0, [], ['b.zip damaged-archive', 'c.zip damaged-archive']]);
  });

  it('does not hide another that fails', () => {
    night();
    write('notices/c.txt', '');
    expect(night()).toEqual([1, ['c.txt empty'], ['b.zip damaged-archive']]);
    expect(night('--jobs', '1')).toEqual([0, [], ['b.zip damaged-archive', 'c.txt empty']]);
  });

  it('is tried again with another budget, and by other rules', () => {
    night();
    expect(night('--timeout', '61')).toEqual([1, ['b.zip damaged-archive'], []]);
    const db = openSqlite(join(folder, 'out/plans.db'));
    db.exec("UPDATE failures SET tried_with = 'older'");
    db.close();
    expect(night()).toEqual([1, ['b.zip damaged-archive'], []]);
  });

  it('is forgotten when it can be read', () => {
    night();
    const db = openSqlite(join(folder, 'out/plans.db'));
    db.exec("INSERT INTO failures SELECT sha256, '', 'older', path, 'too-slow', '' FROM documents");
    db.close();
    expect(night('--force')).toEqual([1, ['b.zip damaged-archive'], []]);
    const after = openSqlite(join(folder, 'out/plans.db'));
    const codes = after.prepare('SELECT code FROM failures').pluck().all();
    after.close();
    expect(codes).toEqual(['damaged-archive']);
  });

  it('is not taken for gone', () => {
    write('notices/b.zip', zipOf({ 'x.txt': NOTICE.replace('30', '31') }));
    night();
    write('notices/b.zip', DAMAGED);
    for (let run = 0; run < 2; run++) expect(ingestJson(folder, 'notices', '--prune').report.gone).toEqual([]);
  });
});

it('a damaged member of an archive is known by the archive and its name', () => {
  rmSync(join(folder, 'notices/b.zip'));
  write('notices/c.zip', zipOf({ 'a.txt': NOTICE, 'deep.zip': zipOf({ 'deeper.zip': zipOf({ 'x.txt': NOTICE }) }) }));
  expect(night()).toEqual([1, ['c.zip/deep.zip/deeper.zip nested-archive'], []]);
  expect(night()).toEqual([0, [], ['c.zip/deep.zip/deeper.zip nested-archive']]);
});

it('what was given up as too slow is tried again in every run: another day the machine may have time for it', () => {
  const store = openStore(join(folder, 'plans.db'), { termsOf: () => '' });
  onTestFinished(() => store.close());
  const content = { sha256: 'a'.repeat(64), entry: '' };
  const isKnown = (): boolean => knownFailures(store, 'r1', false).of(content, 'a.pdf') !== null;
  const fail = (code: string): void =>
    knownFailures(store, 'r1', false).note(content, { path: 'a.pdf', code, message: 'a.pdf: it failed.' });
  for (const code of ['too-slow', 'reader-ended']) {
    fail(code);
    expect([code, isKnown()]).toEqual([code, false]);
    // As an earlier version has kept it.
    store.keepFailure({ ...content, triedWith: 'r1' }, { path: 'a.pdf', code, message: '' });
    expect([code, isKnown()]).toEqual([code, false]);
  }
  fail('damaged-document');
  expect(isKnown()).toBe(true);
});

it('what may pass is told every time: a file that is not there, or may not be read', () => {
  for (let run = 0; run < 2; run++) {
    const { status, report } = ingestJson(folder, 'nowhere.txt', 'notices/a.txt');
    expect([status, report.failures[0].code]).toEqual([1, 'path-not-found']);
  }
});
