import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { DocumentLine } from '../../src/model/index.js';
import { folderWithNotices, PROGRAM, planExtract } from '../fixtures/command-line.js';

let folder: string;
const inFolder = (name: string): string => join(folder, name);
const mapped = (input: string, ...words: readonly string[]) => planExtract(folder, ['map', ...words], { input });
const linesOf = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
const notices = (): readonly string[] => readdirSync(inFolder('seeds')).map((name) => `seeds/${name}`);

beforeEach(() => {
  folder = folderWithNotices();
});

describe('plan-extract map', () => {
  it('gives a line a notice in the order of its input, whatever ends the names, and however many are read at a time', () => {
    const names = [...notices()].reverse();
    const { status, stdout, stderr } = mapped(names.join('\0'));
    expect([status, stderr]).toEqual([0, '']);
    expect(linesOf(stdout).map((line) => DocumentLine.parse(line).source.path)).toEqual(names);
    expect(mapped(`${names.join('\r\n')}\n`).stdout).toBe(stdout);
    expect(mapped(names.map((name) => `./seeds//${name.slice(6)}\0`).join(''), '--jobs', '3').stdout).toBe(stdout);
    renameSync(inFolder(String(names[0])), inFolder('a\nb'));
    expect(linesOf(mapped('seeds\0a\nb\0').stdout)[1].source.path).toBe('a\nb');
  });

  it('takes bytes in JSON lines, and gives the same for them', () => {
    const [name = ''] = notices();
    const base64 = readFileSync(inFolder(name)).toString('base64');
    const { stdout } = mapped(`${JSON.stringify({ name, base64, queue: 7 })}\n\n${JSON.stringify({ name })}\n`);
    expect(stdout).toBe(mapped(`${name}\n`).stdout.repeat(2));
  });

  it('gives a line for what cannot be read, each costing no other, and ends well', () => {
    const [first = ''] = notices();
    writeFileSync(inFolder('cut.docx'), 'PK\u0003\u0004');
    writeFileSync(inFolder('all.zip'), zipSync({ 'a.txt': readFileSync(inFolder(first)), 'b.txt': new Uint8Array() }));
    const { status, stdout } = mapped(['cut.docx', first, 'seeds', 'none.txt', 'all.zip'].join('\0'));
    expect(status).toBe(0);
    expect(
      linesOf(stdout).map(({ failed, source }) => (failed ? `${failed.path} ${failed.code}` : source.path)),
    ).toEqual([
      'cut.docx damaged-archive',
      first,
      'seeds not-a-file',
      'none.txt path-not-found',
      'all.zip/a.txt',
      'all.zip/b.txt empty',
    ]);
    const spoilt = [
      '{"name":"a.txt","base64":"5Li"}',
      '{"name":"a.txt","base64":"5Li*gOA="}',
      '{"base64":"5LiA"}',
      '{"name',
    ];
    const failures = linesOf(mapped(spoilt.join('\n')).stdout).slice(1);
    expect(failures.map(({ failed }) => `${failed.path} ${failed.code}`)).toEqual(
      [2, 3, 4].map((line) => `standard input:${line} bad-line`),
    );
  });

  it('says nothing for no names, and that it was not done when its output is not taken', async () => {
    expect(mapped('')).toEqual({ status: 0, stdout: '', stderr: '' });
    const child = spawn(process.execPath, [PROGRAM, 'map'], { cwd: folder });
    child.stdout.destroy();
    child.stdin.end(notices().join('\n'));
    expect((await once(child, 'close'))[0]).toBe(1);
  });
});
