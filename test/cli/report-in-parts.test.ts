import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeReport } from '../../src/cli/write-report.js';
import { reportFolder } from '../../src/report/index.js';
import { goldDocument } from '../fixtures/gold-document.js';
import { pageCode } from '../fixtures/report-file.js';
import { scratchFolder } from '../fixtures/scratch.js';

const DOCUMENT = goldDocument('000_693441ef70e9baa8');

it('a page in parts has its data beside it, and takes its older data away, but nothing else', async () => {
  const folder = scratchFolder();
  const page = join(folder, 'plans.html');
  const write = (documents: readonly (typeof DOCUMENT)[]) =>
    writeReport((prefix) => reportFolder(documents, pageCode(), prefix), page);
  await write([]);
  writeFileSync(join(folder, 'plans-data-mine'), '');
  const [older] = readdirSync(folder).filter((name) => /^plans-data-[\da-f]{16}$/.test(name));
  await write([DOCUMENT]);
  const [data] = readdirSync(folder).filter((name) => /^plans-data-[\da-f]{16}$/.test(name));
  expect(readdirSync(folder).sort()).toEqual([data, 'plans-data-mine', 'plans.html']);
  expect(data).not.toBe(older);
  expect(readdirSync(join(folder, String(data))).sort()).toEqual(['document-0.js', 'rows-0.js']);
  expect(readFileSync(page, 'utf8')).toContain(`"rowBlocks":1,"data":"${data}"`);
});
