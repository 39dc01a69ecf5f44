import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ingestJson, planExtract } from '../fixtures/command-line.js';
import { scratchFolder } from '../fixtures/scratch.js';

const notice = (beds: number): string => `2015年工作要点\n一、任务\n<b>新建</b>床位${beds}张。\n`;

it('files of any name are read, and none breaks a line of the summary', ({ skip }) => {
  if (process.platform === 'win32') skip('such names are not allowed here');
  const folder = scratchFolder();
  mkdirSync(join(folder, 'in'));
  const names = [
    '-rf.txt',
    '--json.txt',
    'a\nb.txt',
    'a"b\'c.txt',
    '$(id).txt',
    '<b>&amp;.txt',
    '[x]*?.txt',
    `${'要'.repeat(83)}.txt`,
    '\u202etxt.txt',
    ' .txt',
    '=1+1.txt',
  ];
  for (const [i, name] of names.entries()) writeFileSync(join(folder, 'in', name), notice(100 + i));
  writeFileSync(
    Buffer.concat([Buffer.from(join(folder, 'in/')), Buffer.from([0xb9, 0xa4]), Buffer.from('.txt')]),
    notice(99),
  );
  const { report } = ingestJson(folder, 'in');
  expect(report.documents.map(({ path }: { path: string }) => path)).toEqual(names.map((name) => `in/${name}`).sort());
  // A name that is not UTF-8 cannot be asked for by its text: it is named, not passed over.
  expect(report.failures).toMatchObject([{ code: 'path-not-found' }]);
  const again = planExtract(folder, ['ingest', 'in']);
  expect(again.stdout.match(/^unchanged /gm)).toHaveLength(names.length);
  expect(planExtract(folder, ['ingest', '--db', 'b.db', '--', 'in/-rf.txt']).status).toBe(0);
});

it('loops of links and things that are no files are told of, and end', ({ skip }) => {
  if (process.platform === 'win32') skip('there are none here');
  const folder = scratchFolder();
  mkdirSync(join(folder, 'in/deep'), { recursive: true });
  writeFileSync(join(folder, 'in/a.txt'), notice(1));
  symlinkSync('..', join(folder, 'in/deep/up'));
  symlinkSync('round.txt', join(folder, 'in/round.txt'));
  symlinkSync('/dev/zero', join(folder, 'in/zero.txt'));
  const { status, report } = ingestJson(folder, 'in', '/dev/zero', '/dev/stdin');
  expect(status).toBe(1);
  expect(report.totals).toMatchObject({ documents: 1, skipped: 2 });
  const codes = Object.fromEntries(
    report.failures.map(({ path, code }: { path: string; code: string }) => [path, code]),
  );
  // A link out of the folder is passed over as the other is; what is named by itself is looked at.
  expect(codes).toMatchObject({ 'in/round.txt': 'link-loop', '/dev/zero': 'not-a-file' });
});
