import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { folderWithNotices, GOLD, PROGRAM, planExtract } from '../fixtures/command-line.js';

const run = (...words: readonly string[]) => planExtract(tmpdir(), words);
const COMMANDS = [...run('--help').stdout.matchAll(/^ {2}([a-z]+) /gm)]
  .map(([, name]) => String(name))
  .filter((name) => name !== 'help');
const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
/** Options of other programs, which README shows too. */
const OF_OTHERS = ['--metadata', '--allow-scripts', '--rm', '--user', '--pipe', '--recend', '--retries', '--sshlogin'];

describe('plan-extract', () => {
  it.each([[[]], ...COMMANDS.map((command) => [[command]])])('%j --help shows an example', (words) => {
    const { status, stdout, stderr } = run(...words, '--help');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/Example:\n {2}\$ plan-extract /);
  });

  it('is described in README with every command and option, and no others', () => {
    const cells = [...README.matchAll(/^\| (`.+?`) \|/gm)].flatMap(([, cell]) => cell?.match(/(?<=`)[a-z]+/g) ?? []);
    expect([...cells].sort()).toEqual([...COMMANDS].sort());
    const options = COMMANDS.flatMap((command) =>
      [...run(command, '--help').stdout.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, option]) => option),
    );
    const described = (README.match(/--[a-z][a-z-]*/g) ?? []).filter((option) => !OF_OTHERS.includes(option));
    expect([...new Set(described)].sort()).toEqual([...new Set(options)].sort());
  });

  it('tells its version', () => {
    expect(run('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each([
    [[], /Usage: plan-extract/],
    [['ingets', 'seeds'], /unknown command 'ingets'[\s\S]*Did you mean ingest/],
    [['ingest'], /missing argument path: .*--files-from/],
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
