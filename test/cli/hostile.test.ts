import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { folderWithNotices, GOLD, ingestJson, PROGRAM, planExtract, SEEDS } from '../fixtures/command-line.js';
import { scratchFolder } from '../fixtures/scratch.js';
import { xlsxOf } from '../office/made-xlsx.js';
import { zipOf } from '../office/package.js';
import { pdfOf, shown, stream } from '../pdf/made-pdf.js';

const notice = (beds: number): string => `2031年工作要点\n一、任务\n新建床位${beds}张。\n`;
/** Takes far more seconds than a test gives it, and some hundred megabytes. */
const LARGE = '新建床位30张,2015年底达到40%以上;'.repeat(400_000);

let folder: string;
const write = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, name), content);
const codes = (report: { readonly failures: readonly { readonly path: string; readonly code: string }[] }) =>
  report.failures.map(({ path, code }) => [path, code]);
const read = (report: { readonly documents: readonly { readonly path: string }[] }) =>
  report.documents.map(({ path }) => path);

beforeEach(() => {
  folder = scratchFolder();
});

describe('one file that takes too much', () => {
  it.each([
    ['too-slow', ['--timeout', '6', '--jobs', '1', '--memory', '4000']],
    ['too-slow', ['--timeout', '6', '--jobs', '2', '--memory', '4000']],
    ['out-of-memory', ['--memory', '160', '--jobs', '1']],
  ])('is named (%s), and the others are read: %j', (code, words) => {
    for (const name of ['a.txt', 'c.txt', 'd.txt']) write(name, notice(name.charCodeAt(0)));
    write('b.txt', LARGE);
    const { status, report } = ingestJson(folder, '.', ...words);
    expect([status, codes(report), read(report)]).toEqual([1, [['b.txt', code]], ['a.txt', 'c.txt', 'd.txt']]);
  });

  it('may be a PDF document whose mask is drawn with itself, which no library ends', () => {
    const state = '<< /Type /ExtGState /SMask << /Type /Mask /S /Alpha /G 7 0 R >> >>';
    const mask = stream(
      '/G gs',
      '/Type /XObject /Subtype /Form /Group << /S /Transparency >> /BBox [0 0 99 99] /Resources << /ExtGState << /G 6 0 R >> >>',
    );
    const drawing = `${shown(['Plan 2023'])} /G gs`;
    const more = [[6, state] as const, [7, mask] as const];
    write('a.pdf', pdfOf([drawing], { resources: '/ExtGState << /G 6 0 R >>', more }));
    write('b.txt', notice(1));
    const { status, report } = ingestJson(folder, '.', '--jobs', '1', '--timeout', '20');
    expect([status, report.failures.map(({ path }: { readonly path: string }) => path), read(report)]).toEqual([
      1,
      ['a.pdf'],
      ['b.txt'],
    ]);
  });

  it('does not hold up who asks twice to stop', async () => {
    write('a.txt', LARGE);
    const running = spawn(process.execPath, [PROGRAM, 'ingest', '.', '--jobs', '1', '--verbose'], { cwd: folder });
    let said = '';
    running.stderr.setEncoding('utf8').on('data', (words: string) => {
      if (!said.includes('database open') && words.includes('database open'))
        for (const wait of [0, 500]) setTimeout(() => running.kill('SIGINT'), wait);
      said += words;
    });
    expect(await once(running, 'close')).toEqual([130, null]);
    expect(planExtract(folder, ['documents']).stdout).not.toContain('床位');
  });
});

describe('what is no file of the folder', () => {
  it('is not read through a link that leads out of it, unless it is asked for', () => {
    mkdirSync(join(folder, 'notices'));
    write('outside.txt', notice(1));
    write('notices/a.txt', notice(2));
    symlinkSync('../outside.txt', join(folder, 'notices/out.txt'));
    symlinkSync('a.txt', join(folder, 'notices/in.txt'));
    const { report } = ingestJson(folder, 'notices');
    expect([read(report), report.skipped]).toEqual([['notices/a.txt', 'notices/in.txt'], ['notices/out.txt']]);
    expect(read(ingestJson(folder, 'notices', '--follow-links').report)).toContain('notices/out.txt');
  });

  it('is refused by what it is: a device, and what says that it is a file and never ends', ({ skip }) => {
    if (process.platform !== 'linux') skip('there is no /proc');
    const { report } = ingestJson(folder, '/proc/kmsg', '/dev/zero');
    expect(codes(report)).toEqual([
      ['/dev/zero', 'not-a-file'],
      ['/proc/kmsg', expect.stringMatching(/empty|no-permission/)],
    ]);
  });
});

it('every member of an archive is read or named, whatever it is called', () => {
  const long = '通知'.repeat(150);
  write(
    'a.zip',
    zipOf({
      'in.zip': zipOf({ 'x.txt': notice(1) }),
      'in.zip/x.txt': notice(2),
      [`${long}.txt`]: notice(3),
      [`${'a'.repeat(195)}😀😀.txt`]: notice(4),
      'picture.png': '\u0089PNG',
    }),
  );
  const { status, report } = ingestJson(folder, 'a.zip');
  expect(status).toBe(0);
  expect(read(report).slice(0, 2)).toEqual(['a.zip/in.zip/x.txt', 'a.zip/in.zip/x (2).txt']);
  expect(read(report).slice(2)).toEqual([
    expect.stringMatching(/^a\.zip\/(?:通知)+\.txt$/),
    expect.stringMatching(/a\.txt$/),
  ]);
  expect(report.skipped).toEqual(['a.zip/picture.png']);
  expect(ingestJson(folder, 'a.zip').report.gone).toEqual([]);
});

it('a database that is gone while it is written is an error', async () => {
  const folder = folderWithNotices();
  const running = spawn(process.execPath, [PROGRAM, 'ingest', 'seeds', '-', '--verbose'], { cwd: folder });
  let said = '';
  running.stderr.setEncoding('utf8').on('data', (words: string) => {
    said += words;
    if (!said.includes('database open') || running.stdin.writableEnded) return;
    rmSync(join(folder, 'out'), { recursive: true, maxRetries: 3 });
    // What it waits for on standard input keeps the run from ending before.
    running.stdin.end('2031年工作要点\n一、目标\n新建食堂3所。\n');
  });
  expect(await once(running, 'close')).toEqual([1, null]);
  expect(said).toMatch(/\[database-gone\]/);
});

it('the name of a file cannot steer the terminal or forge a line', () => {
  write('a\u001b[31m\nb.txt', '');
  const { stderr, stdout } = planExtract(folder, ['ingest', '.']);
  expect(stderr).toContain('a\\x1b[31m\\x0ab.txt');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
  expect(stderr + stdout).not.toMatch(/\u001b|\nb\.txt/);
});

describe('what a run that was killed has left', () => {
  const left = () => readdirSync(join(folder, 'out')).filter((name) => name.includes('.part'));

  it.each([
    ['report.html', ['report', '-o', 'out/report.html']],
    ['o.json', ['export', '--output', 'out/o.json']],
    ['o.xlsx', ['export', '--format', 'xlsx', '--output', 'out/o.xlsx']],
    ['tables', ['export', '--format', 'csv', '--output', 'out/tables']],
  ])('beside %s is taken away by the next', (name, words) => {
    folder = folderWithNotices();
    planExtract(folder, ['ingest', 'seeds']);
    // No process has so high a number.
    write(`out/.${name}.99999999.part`, 'half');
    expect([planExtract(folder, words).status, left()]).toEqual([0, []]);
  });

  it('is taken away at once where the user stopped it', async () => {
    folder = folderWithNotices();
    planExtract(folder, ['ingest', 'seeds']);
    const running = spawn(process.execPath, [PROGRAM, 'export', '--format', 'csv', '--output', 'out/tables'], {
      cwd: folder,
    });
    const watch = setInterval(() => left().length > 0 && running.kill('SIGTERM'), 1);
    const [status] = await once(running, 'close');
    clearInterval(watch);
    expect([status, left()]).toEqual([143, []]);
  });
});

it('a report in parts stands beside the old one until its page is there, and the old data goes then', () => {
  folder = folderWithNotices();
  planExtract(folder, ['ingest', 'seeds/000_693441ef70e9baa8.txt']);
  const write = () => {
    planExtract(folder, ['report', '--split', '-o', 'pages']);
    return readdirSync(join(folder, 'pages'));
  };
  const before = write();
  expect(write()).toEqual(before);
  planExtract(folder, ['ingest', 'seeds']);
  const after = write();
  expect(after).toHaveLength(2);
  expect(after.filter((name) => before.includes(name))).toEqual(['index.html']);
});

describe('a budget for each source', () => {
  it('holds for ledger too, which goes on behind one that is over it', () => {
    write('a.txt', LARGE);
    write('b.txt', notice(1));
    const { status, stderr, stdout } = planExtract(folder, [
      'ledger',
      '.',
      '--timeout',
      '4',
      '--memory',
      '4000',
      '--json',
    ]);
    expect([status, stderr.trim()]).toEqual([1, expect.stringMatching(/^a\.txt: .*\[too-slow\]$/)]);
    expect(JSON.parse(stdout).documents.map(({ path }: { readonly path: string }) => path)).toEqual(['b.txt']);
  });

  it('holds for eval too, which judges the others', () => {
    const name = '003_0ca336225dd744dd';
    for (const copy of ['a', 'b']) cpSync(join(GOLD, `${name}.gold.json`), join(folder, `${copy}.gold.json`));
    cpSync(join(SEEDS, `${name}.txt`), join(folder, 'b.txt'));
    write('a.txt', LARGE.slice(0, 1_000_000));
    const { status, stderr, stdout } = planExtract(folder, ['eval', '.', '--memory', '128', '--json']);
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^a\.txt: .*\[out-of-memory\]$/m)]);
    expect(JSON.parse(stdout).documents.b.kinds.measures.f1).toBeGreaterThan(90);
  });

  it.each([
    ['explain', ['a.txt:0']],
    ['segment', ['a.txt']],
  ])('holds for %s', (command, words) => {
    write('a.txt', LARGE);
    const { status, stdout, stderr } = planExtract(folder, [command, ...words, '--memory', '128']);
    expect([status, stdout, stderr]).toEqual([1, '', expect.stringMatching(/a\.txt: .*\[out-of-memory\]\n$/)]);
  });

  it('holds for the workbook that check is given', () => {
    planExtract(folder, ['ingest', '-'], { input: notice(1) });
    const rows = Array.from({ length: 100_000 }, (_, i) => `<row r="${i + 1}"><c><v>${i}</v></c><c><v>1</v></c></row>`);
    write('a.xlsx', xlsxOf({ sheets: [{ name: 'a', rows: rows.join('') }] }));
    const { status, stderr } = planExtract(folder, ['check', 'a.xlsx', '--memory', '128']);
    expect([status, stderr]).toEqual([1, expect.stringMatching(/a\.xlsx: .*\[out-of-memory\]\n$/)]);
  });
});
