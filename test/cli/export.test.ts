import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { Export } from '../../src/model/index.js';
import { openSqlite } from '../../src/store/sqlite.js';
import { folderWithNotices, PROGRAM, planExtract } from '../fixtures/command-line.js';

let folder: string;
const exported = (...words: readonly string[]): string => planExtract(folder, ['export', ...words]).stdout;

beforeEach(() => {
  folder = folderWithNotices();
  planExtract(folder, ['ingest', 'seeds']);
});

describe('plan-extract export', () => {
  it('gives what the schema promises, each span exact', () => {
    const { documents } = Export.parse(JSON.parse(exported()));
    expect(documents.map(({ source }) => source.path)).toEqual(
      readdirSync(join(folder, 'seeds')).map((name) => `seeds/${name}`),
    );
    for (const { text, tasks, measures, deadlines, responsibleUnits, references, numbers } of documents)
      for (const record of [...tasks, ...measures, ...deadlines, ...responsibleUnits, ...references, ...numbers])
        expect(text.slice(record.span.start, record.span.end)).toBe(record.text);
  });

  it('gives the same bytes again, from files in another order, in another place and language', () => {
    const first = exported();
    const elsewhere = { env: { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } };
    const reversed = readdirSync(join(folder, 'seeds'))
      .reverse()
      .map((name) => `seeds/${name}`);
    planExtract(folder, ['ingest', ...reversed, '--db', 'other.db'], elsewhere);
    expect(planExtract(folder, ['export', '--db', 'other.db'], elsewhere).stdout).toBe(first);
  });

  it('gives a line a document as JSON lines, and the same documents', () => {
    const lines = exported('--format', 'jsonl').trimEnd().split('\n');
    const documents = lines.map((line) => {
      const { provenance: _, ...document } = JSON.parse(line);
      return document;
    });
    expect(documents).toEqual(JSON.parse(exported()).documents);
  });

  it('gives a line a fact for reading, in reading order', () => {
    const facts = exported('--format', 'facts');
    expect(facts.match(/^# seeds\//gm)).toHaveLength(5);
    expect(facts).toMatch(/^L\d+ measure .*护理型床位占比 \| >= 30%/m);
    const [first = ''] = facts.split('\n\n');
    const lines = [...first.matchAll(/^L(?<line>\d+) /gm)].map((found) => Number(found.groups?.line));
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });

  it('gives the plans that filters leave', () => {
    const paths = (...words: readonly string[]) =>
      JSON.parse(exported(...words)).documents.map((d: { source: { path: string } }) => d.source.path);
    const all = paths();
    expect(paths('--year', '2014-2015')).toEqual(all.slice(0, 2));
    expect(paths('--region', '江苏', '--year', '2015')).toEqual(all.slice(0, 1));
    const { status, stdout, stderr } = planExtract(folder, ['export', '--year', '1999']);
    expect([status, JSON.parse(stdout).documents]).toEqual([0, []]);
    expect(stderr).toMatch(/Nothing in out\/plans\.db fits/);
    expect(planExtract(folder, ['export', '--region', '江西苏']).stderr).toMatch(
      /No plan in out\/plans\.db has the region/,
    );
  });

  it('writes a file, whole or not at all', () => {
    expect(planExtract(folder, ['export', '--output', 'new/plans.json'])).toEqual({
      status: 0,
      stdout: '',
      stderr: 'plan-extract: Written: new/plans.json\n',
    });
    const whole = readFileSync(join(folder, 'new/plans.json'), 'utf8');
    expect(whole).toBe(exported());
    const db = openSqlite(join(folder, 'out/plans.db'));
    db.exec(
      "UPDATE kept_measures SET status = '?' WHERE (document, position) = (SELECT document, position FROM kept_measures ORDER BY document DESC, position DESC LIMIT 1)",
    );
    db.close();
    const { status, stderr } = planExtract(folder, ['export', '--output', 'new/plans.json']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/out\/plans\.db holds a record of document .+ \[damaged-record\]\n$/);
    expect(readFileSync(join(folder, 'new/plans.json'), 'utf8')).toBe(whole);
    expect(readdirSync(join(folder, 'new'))).toEqual(['plans.json']);
  });

  it.each([
    [['--output', 'seeds'], 1, /seeds cannot be written/],
    [['--db', 'none.db'], 1, /There is no database none\.db\. Make it with plan-extract ingest/],
    [['--db', 'seeds/000_693441ef70e9baa8.txt'], 1, /is not an SQLite database/],
    [['--format', 'word'], 2, /Allowed choices are json, jsonl/],
  ])('refuses %j', (words, status, message) => {
    const outcome = planExtract(folder, ['export', ...words]);
    expect(outcome.status).toBe(status);
    expect(outcome.stderr).toMatch(message);
    expect(outcome.stdout).toBe('');
  });

  it('ends quietly when its reader has seen enough', async () => {
    const child = spawn(process.execPath, [PROGRAM, 'export'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    const said: string[] = [];
    child.stderr.on('data', (chunk) => said.push(String(chunk)));
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect([status, said.join('')]).toEqual([0, '']);
  });
});

it('names the database when it was never filled', () => {
  writeFileSync(join(folder, 'empty.db'), '');
  expect(planExtract(folder, ['export', '--db', 'empty.db']).stderr).toMatch(
    /empty\.db is empty\. Run plan-extract ingest/,
  );
});
