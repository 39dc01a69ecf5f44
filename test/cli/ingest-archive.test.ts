import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderWithNotices, ingestJson } from '../fixtures/command-line.js';
import { zipOf } from '../office/package.js';

const NAMES = ['001_d3f62ad9a67a42d2.txt', '003_0ca336225dd744dd.txt'] as const;

it('reads the notices in an archive as if it were a folder, and tells of what is wrong in it', () => {
  const folder = folderWithNotices();
  const [one, two] = NAMES.map((name) => readFileSync(join(folder, 'seeds', name)));
  const inner = zipOf({ [NAMES[1]]: two as Uint8Array });
  const files = { [`通知/${NAMES[0]}`]: one as Uint8Array, '附件.zip': inner, 'logo.bin': 'x', 'empty.txt': '' };
  writeFileSync(join(folder, 'notices.zip'), zipOf(files));
  writeFileSync(join(folder, 'cut.zip'), zipOf(files).slice(0, 5000));
  const { status, report } = ingestJson(folder, 'notices.zip', 'cut.zip');
  expect(status).toBe(1);
  expect(report.documents.map(({ path, state }: { path: string; state: string }) => [path, state])).toEqual([
    [`notices.zip/通知/${NAMES[0]}`, 'new'],
    [`notices.zip/附件.zip/${NAMES[1]}`, 'new'],
  ]);
  expect(report.failures.map(({ path, code }: { path: string; code: string }) => [path, code])).toEqual([
    ['cut.zip', 'damaged-archive'],
    ['notices.zip/empty.txt', 'empty'],
  ]);
  const again = ingestJson(folder, 'notices.zip').report;
  expect(again.documents.map(({ state }: { state: string }) => state)).toEqual(['unchanged', 'unchanged']);
});
