import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { folderWithNotices, GOLD, PROGRAM, planExtract } from '../fixtures/command-line.js';
import { scratchFolder } from '../fixtures/scratch.js';

const COMMANDS =
  'ingest export search measures deadlines tasks units references documents show keywords metadata eval segment explain ledger'.split(
    ' ',
  );
const run = (...words: readonly string[]) => planExtract(scratchFolder(), words);

describe('plan-extract', () => {
  it.each([[[]], ...COMMANDS.map((command) => [[command]])])('%j --help shows an example', (words) => {
    const { status, stdout, stderr } = run(...words, '--help');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/Example:\n {2}\$ plan-extract /);
  });

  it('lists every command in its help', () => {
    const { stdout } = run('--help');
    for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^ {2}${command} `, 'm'));
  });

  it('tells its version', () => {
    expect(run('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each([
    [[], /Usage: plan-extract/],
    [['ingets', 'seeds'], /unknown command 'ingets'[\s\S]*Did you mean ingest/],
    [['ingest'], /missing required argument 'path'/],
    [['ingest', 'x', '--bd', 'y'], /unknown option '--bd'[\s\S]*Did you mean --db/],
    [['export', '--output'], /argument missing/],
  ])('%j is wrong usage', (words, message) => {
    const { status, stdout, stderr } = run(...words);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
  });
});

it.each([[['ingest', 'seeds']], [['eval', GOLD, '--source', 'seeds']], [['--help']]])(
  '%j ends quietly when nobody reads what it says',
  async (words) => {
    const child = spawn(process.execPath, [PROGRAM, ...words], { cwd: folderWithNotices() });
    const said: string[] = [];
    child.stderr.on('data', (chunk) => said.push(String(chunk)));
    child.stdout.destroy();
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect([status, said.join('')]).toEqual([0, '']);
  },
);
