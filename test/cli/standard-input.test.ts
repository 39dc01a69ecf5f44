import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pageInParts } from '../../src/cli/report.js';
import { planExtract, SEEDS } from '../fixtures/command-line.js';
import { scratchFolder } from '../fixtures/scratch.js';

const NOTICE = readFileSync(join(SEEDS, '000_693441ef70e9baa8.txt'));

it('ingest keeps what comes from standard input under the name that is given', () => {
  const folder = scratchFolder();
  const ingested = planExtract(folder, ['ingest', '-', '--name', '江苏/2015.txt', '--json'], { input: NOTICE });
  expect(JSON.parse(ingested.stdout).documents).toMatchObject([{ path: '江苏/2015.txt', state: 'new' }]);
  const again = planExtract(folder, ['ingest', '-', '--name', '江苏/2015.txt', '--json'], { input: NOTICE });
  expect(JSON.parse(again.stdout)).toMatchObject({ documents: [{ state: 'unchanged' }], gone: [] });
});

it('a name is for standard input alone', () => {
  const { status, stderr } = planExtract(scratchFolder(), ['ingest', 'seeds', '--name', 'x.txt']);
  expect([status, stderr]).toEqual([
    2,
    'error: --name is for what comes from standard input. Name - among the files. [wrong-usage]\n',
  ]);
});

it.each([
  [2000, {}, null],
  [2001, {}, 'out/report/index.html'],
  [2000, { output: 'all.html' }, null],
  [2001, { output: 'all.html' }, 'all.html'],
  [1, { split: true, output: 'pages' }, 'pages/index.html'],
])('a report of %i documents with %j has its texts beside the page %j', (count, options, page) => {
  expect(pageInParts(count, options)).toBe(page);
});
