import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { planExtract } from '../fixtures/command-line.js';

const print = (...words: readonly string[]): string => planExtract(tmpdir(), words).stdout;
const isThere = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;

describe('plan-extract completion', () => {
  it.each([
    [['plan-extract', 'expo'], 'export'],
    [['plan-extract', 'export', '--format', 'par'], 'parquet'],
    [['plan-extract', 'ingest', '--ex'], '--exclude'],
    [['plan-extract', 'completion', 'z'], 'zsh'],
  ])('completes %j in bash', (words, completed) => {
    const ask = `COMP_WORDS=(${words.join(' ')}); COMP_CWORD=${words.length - 1}; _plan_extract; echo "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', `${print('completion', 'bash')}\n${ask}`], {
      encoding: 'utf8',
    });
    expect([stdout, stderr]).toEqual([`${completed}\n`, '']);
  });

  it.for(['zsh', 'fish'])('is understood by %s', (shell, { skip }) => {
    if (!isThere(shell)) skip(`${shell} is not here`);
    const { status, stderr } = spawnSync(shell, ['-n'], { input: print('completion', shell), encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });

  it('names the shells that it knows', () => {
    expect(planExtract(tmpdir(), ['completion', 'csh'])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/Allowed choices are bash, zsh, fish/),
    });
  });
});

it('plan-extract man has every command with its options and examples', ({ skip }) => {
  const page = print('man');
  if (!isThere('man')) skip('man is not here');
  const { stdout, stderr } = spawnSync('man', ['--warnings', '-l', '-'], {
    input: page,
    encoding: 'utf8',
    env: { ...process.env, MANWIDTH: '120', LC_ALL: 'C.UTF-8' },
  });
  expect(stderr).toBe('');
  const commands = [...print('--help').matchAll(/^ {2}([a-z]+) .*$/gm)].map(([, name]) => String(name));
  for (const name of commands.filter((one) => one !== 'help')) expect(stdout).toMatch(new RegExp(`^ {3}${name} `, 'm'));
  expect(stdout).toMatch(/--exclude <pattern>/);
  expect(stdout).toContain('$ plan-extract load other.db --db work/plans.db');
});
